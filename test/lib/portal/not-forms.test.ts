// @vitest-environment happy-dom
/** The test portals that are no form, as the lookout and the binder read them. */
import { expect, test } from 'vitest';
import { bind } from '../../../lib/portal/bind';
import { seesForm } from '../../../lib/portal/detect';
import { pagesOf, testPortals } from '../../support/portal-folder';

const others = testPortals().filter(({ expected }) => expected.state === 'none');

test.each(others)('$slug', async (portal) => {
  for (const html of (await pagesOf(portal)).values()) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(seesForm(page)).toBe(false);
    expect(bind(page)).toMatchObject({ ok: false, form: false });
  }
});
