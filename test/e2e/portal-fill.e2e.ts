import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { FillOutcome, FillPlan, ReportFigures } from '../../lib/report/types';
import { distinctFigures } from '../support/figures';
import { confirm, held, planOf as planFor } from '../support/filling';
import { startFormStage, type FormStage } from '../support/form-stage';
import { formOf, pageOf } from '../support/portal-page';
import { ask, statuses } from '../support/wire';

const title = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';
const edition = editionOf('2021');
const draft = distinctFigures('2021');
/** What a portal does that keeps drafts. */
const keeps = `<script>
for (const control of document.querySelectorAll('input[name],textarea[name]')) {
  control.value = sessionStorage.getItem(control.name) ?? '';
  control.addEventListener('change', () => sessionStorage.setItem(control.name, control.value));
}
</script>`;

let stage: FormStage;
let host: Page;

beforeAll(async () => {
  stage = await startFormStage({
    '/plain': pageOf(formOf(edition, { head: title })),
    '/kept': pageOf(formOf(edition, { head: title }) + keeps),
  });
  ({ host } = stage);
});

afterAll(() => stage?.close());

const openForm = (path: string) => stage.openForm(path);

const planOf = (tab: number, draft: ReportFigures): Promise<FillPlan> => planFor(host, tab, draft);
const fillAll = (tab: number, plan: FillPlan): Promise<FillOutcome> => confirm(host, tab, plan);

test('a plain form: status, plan, fill, read back, undo', async () => {
  const { page, tab } = await openForm('/plain');
  const [frame] = await statuses(host, tab);
  expect(frame?.status).toMatchObject({ state: 'detected', edition: '2021', cells: 200, narratives: 3, year: 2025, unit: '青川市水利局', insecure: true, undoable: 0 });

  const plan = await planOf(tab, draft);
  expect(plan.items.filter(({ action }) => action === 'write')).toHaveLength(203);
  const outcome = await fillAll(tab, plan);
  expect(outcome).toMatchObject({ written: 203, verified: 203, refused: 0, failed: 0, absent: 0 });
  const now = await held(page);
  for (const [cell, value] of Object.entries(draft.values)) expect(now[cell], cell).toBe(String(value));
  expect(now['overview']).toBe(draft.narratives.overview);

  const [after] = await statuses(host, tab);
  expect(after?.status.undoable).toBe(203);
  expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: 203, left: [] });
  expect(await held(page)).toEqual({});
});

test('another edition is refused; another year and unit need a confirmation of their own', async () => {
  const { tab } = await openForm('/plain');
  expect(await ask(host, tab, 'plan', { draftId: 'd1', draft: distinctFigures('2019') })).toEqual({
    ok: false,
    reason: '网页是 2021 版格式，报告是 2019 版，不能填入。',
  });
  const planned = await ask(host, tab, 'plan', { draftId: 'd1', draft: { ...draft, year: 2024, unit: '青川市林业局' } });
  if (!planned.ok) throw new Error(planned.reason);
  expect(planned).toMatchObject({ year: 'other', unit: 'other', page: { insecure: true, origin: 'http://ndbg.demo.gov.cn' } });
  const request = { planId: planned.plan.id, chosen: ['proactive.rules.issued'] };
  const fill = (year: boolean, unit: boolean) => ask(host, tab, 'fill', { ...request, confirmed: { year, unit } });
  expect(await fill(false, true)).toMatchObject({ ok: false, reason: expect.stringContaining('年度') });
  expect(await fill(true, false)).toMatchObject({ ok: false, reason: expect.stringContaining('单位') });
  expect(await fill(true, true)).toMatchObject({ ok: true, outcome: { written: 1, verified: 1 } });
});

test('a page that changed under the preview: swapped labels, a value come in between, a field gone from sight', async () => {
  const { page, tab } = await openForm('/plain');
  await statuses(host, tab);
  const plan = await planOf(tab, draft);
  await page.evaluate(() => {
    const cells = [...document.querySelectorAll('td')];
    const [first, second] = ['1.属于国家秘密', '2.其他法律行政法规禁止公开'].map((text) => cells.find((cell) => cell.textContent === text)!);
    [first!.textContent, second!.textContent] = [second!.textContent, first!.textContent];
    document.querySelector<HTMLInputElement>('[name="proactive.rules.issued"]')!.value = '99';
    document.querySelector<HTMLInputElement>('[name="proactive.rules.repealed"]')!.style.opacity = '0';
  });
  const outcome = await fillAll(tab, plan);
  expect(outcome).toMatchObject({ written: 201, verified: 201, failed: 1, refused: 1 });
  const now = await held(page);
  expect(now['proactive.rules.issued']).toBe('99');
  expect(now['proactive.rules.repealed']).toBeUndefined();
  // Figures follow their labels, not their places.
  expect(now['requests.refused.stateSecret.total']).toBe(String(draft.values['requests.refused.otherLaws.total']));
  expect(now['requests.refused.otherLaws.total']).toBe(String(draft.values['requests.refused.stateSecret.total']));
});

test('what the clerk typed is kept unless chosen; a blank of the report changes nothing', async () => {
  const { page, tab } = await openForm('/plain');
  await statuses(host, tab);
  await fillAll(tab, await planOf(tab, draft));
  await page.locator('[name="proactive.rules.issued"]').fill('77');
  const { 'proactive.rules.repealed': _left, ...values } = draft.values;
  const plan = await planOf(tab, { ...draft, values });
  const actionOf = (field: string) => plan.items.find((item) => item.field === field);
  expect(actionOf('proactive.rules.issued')).toMatchObject({ action: 'keep', from: '77', to: '1' });
  expect(actionOf('proactive.rules.repealed')).toMatchObject({ action: 'compare', from: '2', to: '' });
  expect(await fillAll(tab, plan)).toMatchObject({ written: 0, verified: 0 });
  const again = await planOf(tab, { ...draft, values });
  const chosen = ['proactive.rules.issued', 'proactive.rules.repealed'];
  const filled = await ask(host, tab, 'fill', { planId: again.id, chosen, confirmed: { year: false, unit: false } });
  expect(filled).toMatchObject({ ok: true, outcome: { written: 1, verified: 1 } });
  expect(await held(page)).toMatchObject({ 'proactive.rules.issued': '1', 'proactive.rules.repealed': '2' });
});

test('the undo works after a reload of a page that keeps its values', async () => {
  const { page, tab } = await openForm('/kept');
  await statuses(host, tab);
  await fillAll(tab, await planOf(tab, draft));
  await page.reload();
  const [frame] = await statuses(host, tab);
  expect(frame?.status.undoable).toBe(203);
  await page.locator('[name="proactive.rules.issued"]').fill('88');
  const undone = await ask(host, tab, 'undo');
  expect(undone).toMatchObject({ ok: true, restored: 202, left: [{ field: 'proactive.rules.issued', now: '88' }] });
  expect(await held(page)).toEqual({ 'proactive.rules.issued': '88' });
});

test('a second engine changes nothing; a page cannot speak to it', async () => {
  const { page, tab } = await openForm('/plain');
  const [first] = await statuses(host, tab);
  const [second] = await statuses(host, tab);
  expect(second).toEqual(first);
  expect(await page.locator('nianbao-root').count()).toBe(1);
  await page.evaluate(() => {
    window.postMessage({ nianbao: 'undo' }, '*');
    document.dispatchEvent(new CustomEvent('nianbao', { detail: { nianbao: 'fill' } }));
  });
  expect(await held(page)).toEqual({});
});
