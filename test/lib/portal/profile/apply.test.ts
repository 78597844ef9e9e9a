// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { teachingOf } from '../../../../lib/grid/recall';
import type { Point } from '../../../../lib/grid/plate';
import { bindByLabels, type BindResult } from '../../../../lib/portal/bind';
import { withProfiles } from '../../../../lib/portal/profile/apply';
import { nameOf, plateOfPage } from '../../../../lib/portal/profile/page-plate';
import { readForm } from '../../../../lib/portal/read';
import { cellsOf, editionOf } from '../../../../lib/report/editions/catalogue';
import type { PortalProfile } from '../../../../lib/report/profile';
import type { CellId } from '../../../../lib/report/types';
import { codedForm } from '../../../support/coded-grids';
import { formOf, pageOf, plainControl } from '../../../support/portal-page';

const edition = editionOf('2021');

function open(body: string): void {
  document.write(pageOf(body, '填报'));
  document.close();
}

/** Every input named as its cell was shown, but for those named in `but`. */
function profileOf(but: Readonly<Record<CellId, string>> = {}): PortalProfile {
  const plate = plateOfPage(document);
  const places = new Map(plate.rows.flatMap(({ inputs }, row) => inputs.map(({ entry }, input): [string, Point] => [nameOf(entry) ?? '', { row, input }])));
  const shown = new Map(cellsOf(edition).flatMap(({ id }): [CellId, Point][] => (places.has(but[id] ?? id) ? [[id, places.get(but[id] ?? id)!]] : [])));
  const place = { name: '青川填报', origin: 'https://nb.example.gov.cn', path: '/nb', taughtAt: '2026-01-12T01:41:00.000Z', edition: edition.id, quirks: {} };
  return { ...place, ...teachingOf(plate, shown, nameOf) };
}

const bound = (...profiles: PortalProfile[]): BindResult => withProfiles(profiles)(document, bindByLabels(document));

function fieldsOf(result: BindResult): [string, string | null][] {
  if (!result.ok) throw new Error(result.reason);
  return [...result.binding.fields].map(([field, { control }]) => [field, control.element.getAttribute('name')]);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a page of codes', () => {
  it('is nothing by its labels, and the whole form by its profile', () => {
    open(codedForm(edition));
    expect(bindByLabels(document)).toMatchObject({ ok: false, form: false });
    const fields = fieldsOf(bound(profileOf()));
    expect(fields).toHaveLength(200);
    expect(fields.filter(([field, name]) => field !== name)).toEqual([]);
  });

  it('says how it was bound', () => {
    open(codedForm(edition, { head: '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>' }));
    const result = bound(profileOf());
    expect(result).toMatchObject({ ok: true, binding: { year: 2025, unit: '青川市水利局', notices: ['按填报档案“青川填报”对上 200 格。'] } });
  });

  it('that has changed is refused whole, with the change named', () => {
    open(codedForm(edition));
    const profile = profileOf();
    document.querySelectorAll('table')[1]!.rows[4]!.remove();
    expect(bound(profile)).toMatchObject({ ok: false, form: true, reason: expect.stringMatching(/“青川填报”没有用：教过的第 2 张表第 5 行变了/) });
  });

  it('that shows no form now is no form', () => {
    open(codedForm(edition));
    const profile = profileOf();
    document.body.innerHTML = '<form>用户名<input name="u">密码<input type="password"></form>';
    expect(bound(profile)).toMatchObject({ ok: false, form: false });
  });

  it('of which two editions were shown is refused unless it names its year', () => {
    open(codedForm(edition));
    const profile = profileOf();
    const cells = profile.cells.filter(({ cell }) => cell.startsWith('disputes.'));
    const other: PortalProfile = { ...profile, edition: '2019', cells };
    expect(bound(profile, other)).toMatchObject({ ok: false, form: true, reason: expect.stringContaining('两版') });
    document.querySelector('form')!.insertAdjacentHTML('afterbegin', '<h1>2020年政府信息公开工作年度报告</h1>');
    expect(bound(profile, other)).toMatchObject({ ok: true, binding: { edition: '2019' } });
  });
});

describe('beside labels', () => {
  const half = () => open(`${formOf(edition, { tables: ['requests', 'disputes'], narratives: '' })}${codedForm(edition).replace(/<table[\s\S]*?<\/table>/g, (table, at: number) => (at < 60 ? table : ''))}`);

  it('the profile adds what they leave open', () => {
    half();
    const whole = profileOf();
    const result = bound({ ...whole, cells: whole.cells.filter(({ cell }) => cell.startsWith('proactive.')) });
    expect(fieldsOf(result).filter(([field, name]) => field !== name)).toEqual([]);
    expect(fieldsOf(result)).toHaveLength(200);
  });

  it('where they say another thing neither is taken', () => {
    open(formOf(edition, { narratives: '' }));
    const [one, two] = ['requests.received.naturalPerson', 'requests.received.business'];
    const profile = profileOf({ [one!]: two!, [two!]: one! });
    const result = bound(profile);
    if (!result.ok) throw new Error(result.reason);
    expect([one, two].filter((field) => result.binding.fields.has(field!))).toEqual([]);
    expect(result.binding.refusals.filter(({ code }) => code === 'profile').map(({ field }) => field)).toEqual(expect.arrayContaining([one, two]));
    expect(result.binding.fields.size).toBe(198);
  });

  it('a changed page keeps what labels tell, and refuses the rest by name', () => {
    half();
    const whole = profileOf();
    const profile = { ...whole, cells: whole.cells.filter(({ cell }) => cell.startsWith('proactive.')) };
    const changed = { ...profile, tables: profile.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.replace('Z2', 'Z0')) })) };
    const result = bound(changed);
    if (!result.ok) throw new Error(result.reason);
    expect(result.binding.fields.size).toBe(190);
    expect(result.binding.refusals.filter(({ code }) => code === 'profile')).toHaveLength(10);
    expect(result.binding.notices).toEqual([expect.stringContaining('没有用')]);
  });
});

describe('a page that writes 0 as a blank', () => {
  const values = (control: (cell: string) => string, quirks: PortalProfile['quirks']) => {
    open(codedForm(edition, { control }));
    const result = bound({ ...profileOf(), quirks });
    if (!result.ok) throw new Error(result.reason);
    return readForm(result.binding).values;
  };
  const blank = (cell: string) => plainControl(cell).replace('>', cell.endsWith('total') ? ' value="3">' : '>');

  it('is read so only where its profile says so', () => {
    expect(values(blank, {})['requests.received.naturalPerson']).toBeUndefined();
    expect(values(blank, { zeroAsBlank: true })).toMatchObject({ 'requests.received.naturalPerson': 0, 'requests.received.total': 3 });
  });
});
