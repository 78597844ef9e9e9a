/** Portals that no label decides, under a kept portal profile. */
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import { profileKey, type PortalProfile } from '../../lib/report/profile';
import { textOf } from '../../lib/report/values';
import { busyReport } from '../support/busy-report';
import { codedForm, codedProfile } from '../support/coded-grids';
import { distinctFigures } from '../support/figures';
import { pageOf } from '../support/portal-page';
import { profileStage } from '../support/profile-stage';
import { seed } from '../support/seed';
import { ask, statuses } from '../support/wire';

const edition = editionOf('2021');
const figures = distinctFigures('2021');
const head = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';
const origin = 'http://ndbg.demo.gov.cn';
const stage = profileStage();

/** Forgets every earlier fill and profile, and keeps these. */
async function keep(profiles: readonly PortalProfile[]): Promise<void> {
  await seed(stage.host(), []);
  await stage.host().evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nianbao');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('profiles', 'readwrite');
          for (const row of rows) writing.objectStore('profiles').put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    profiles.map((profile) => ({ ...profile, key: profileKey(profile) })),
  );
}

async function go(path: string): Promise<{ page: Page; tab: number }> {
  const page = await stage.portal().extension.context.newPage();
  await page.goto(`${origin}${path}`);
  return { page, tab: await stage.portal().extension.tabIdOf(page) };
}

async function fillAll(tab: number, values = figures.values) {
  const planned = await ask(stage.host(), tab, 'plan', { draftId: 'd1', draft: { ...figures, values, narratives: {} } });
  if (!planned.ok) throw new Error(planned.reason);
  const chosen = planned.plan.items.filter(({ action }) => action === 'write').map(({ field }) => field);
  const filled = await ask(stage.host(), tab, 'fill', { planId: planned.plan.id, chosen, confirmed: { year: false, unit: false } });
  if (!filled.ok) throw new Error(filled.reason);
  return { planned, outcome: filled.outcome };
}

test('a page of codes is found by itself, filled, sent and undone', async () => {
  stage.portal().put('/form/7', pageOf(codedForm(edition, { head })));
  await keep([codedProfile(edition, origin, '/form/*')]);
  const { page, tab } = await go('/form/7');
  await page.locator('nianbao-root').waitFor({ state: 'attached' });
  expect((await statuses(stage.host(), tab))[0]?.status).toMatchObject({ state: 'detected', edition: '2021', cells: 200, year: 2025, problems: ['按填报档案“青川填报”对上 200 格。'] });
  const { planned, outcome } = await fillAll(tab);
  expect(planned.notices).toEqual(['按填报档案“青川填报”对上 200 格。']);
  expect(outcome).toMatchObject({ written: 200, verified: 200, refused: 0, failed: 0 });
  expect(await ask(stage.host(), tab, 'undo')).toMatchObject({ ok: true, restored: 200 });
  const right = busyReport(edition, 1);
  await fillAll(tab, right);
  await page.getByRole('button', { name: '提交' }).click();
  await page.waitForURL('**/submit');
  const sent = new URLSearchParams(stage.portal().received[0]);
  expect(cellsOf(edition).filter(({ id }) => sent.get(id) !== textOf(right[id])).map(({ id }) => id)).toEqual([]);
});

test('at another path or another site it is no form', async () => {
  stage.portal().put('/other', pageOf(codedForm(edition, { head })));
  await keep([codedProfile(edition, origin, '/form/*'), codedProfile(edition, 'https://ndbg.demo.gov.cn', '/other')]);
  const { page, tab } = await go('/other');
  expect((await statuses(stage.host(), tab))[0]?.status).toMatchObject({ state: 'none', cells: 0 });
  expect(await page.locator('nianbao-root').count()).toBe(0);
});

test('a page that has changed is refused, and nothing is bound', async () => {
  const changed = codedForm(edition, { head }).replace('>Z20<', '>Z20a<');
  stage.portal().put('/form/7', pageOf(changed));
  await keep([codedProfile(edition, origin, '/form/*')]);
  const { tab } = await go('/form/7');
  const status = (await statuses(stage.host(), tab))[0]?.status;
  expect(status).toMatchObject({ state: 'unsupported', cells: 0, problems: [expect.stringMatching(/没有用：教过的第 \d 张表第 \d+ 行变了/)] });
  expect((await ask(stage.host(), tab, 'plan', { draftId: 'd1', draft: figures })).ok).toBe(false);
});

test('where 0 is written as a blank, it is written and read so only under a profile that says it', async () => {
  const script = '<script>for (const input of document.querySelectorAll("input")) input.addEventListener("blur", () => { if (Number(input.value) === 0) input.value = ""; });</script>';
  stage.portal().put('/form/7', pageOf(codedForm(edition, { head }) + script));
  const zeros = { ...figures.values, 'requests.received.naturalPerson': 0, 'proactive.fees.amount': 0 };

  await keep([codedProfile(edition, origin, '/form/*')]);
  const plain = await go('/form/7');
  await plain.page.locator('nianbao-root').waitFor({ state: 'attached' });
  expect((await fillAll(plain.tab, zeros)).outcome).toMatchObject({ written: 200, verified: 198, failed: 2 });
  await plain.page.close();

  await keep([codedProfile(edition, origin, '/form/*', { zeroAsBlank: true })]);
  const { page, tab } = await go('/form/7');
  await page.locator('nianbao-root').waitFor({ state: 'attached' });
  await page.locator('[name="requests.received.naturalPerson"]').fill('5');
  const { planned, outcome } = await fillAll(tab, zeros);
  expect(planned.notices?.join()).toContain('0 写成空白');
  // The clerk typed into one, the other is 0 already.
  expect(planned.plan.items.find(({ field }) => field === 'proactive.fees.amount')?.action).toBe('same');
  expect(planned.plan.items.find(({ field }) => field === 'requests.received.naturalPerson')).toMatchObject({ action: 'keep', from: '5', to: '0' });
  expect(outcome).toMatchObject({ written: 198, verified: 198, failed: 0 });
  const again = await ask(stage.host(), tab, 'plan', { draftId: 'd1', draft: { ...figures, values: zeros, narratives: {} } });
  if (!again.ok) throw new Error(again.reason);
  expect(await ask(stage.host(), tab, 'fill', { planId: again.plan.id, chosen: ['requests.received.naturalPerson'], confirmed: { year: false, unit: false } })).toMatchObject({
    ok: true,
    outcome: { written: 1, verified: 1 },
  });
  expect(await page.locator('[name="requests.received.naturalPerson"]').inputValue()).toBe('');
});
