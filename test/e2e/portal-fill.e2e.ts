import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { FillOutcome, FillPlan, ReportFigures } from '../../lib/report/types';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { formOf, pageOf } from '../support/portal-page';
import { servePages, type Served } from '../support/server';
import { ask, statuses } from '../support/wire';

const title = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';
const edition = editionOf('2021');

let portal: Served;
let extension: Extension;
let host: Page;

beforeAll(async () => {
  portal = await servePages({
    '/plain': pageOf(formOf(edition, { head: title })),
  });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
  host = await extension.open('popup.html');
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

async function openForm(path: string): Promise<{ page: Page; tab: number }> {
  const page = await extension.context.newPage();
  await page.goto(`http://ndbg.demo.gov.cn${path}`);
  return { page, tab: await extension.tabIdOf(page) };
}

async function planOf(tab: number, draft: ReportFigures): Promise<FillPlan> {
  const reply = await ask(host, tab, 'plan', { draftId: 'd1', draft });
  if (!reply.ok) throw new Error(reply.reason);
  return reply.plan;
}

async function fillAll(tab: number, plan: FillPlan): Promise<FillOutcome> {
  const chosen = plan.items.filter(({ action }) => action === 'write').map(({ field }) => field);
  const reply = await ask(host, tab, 'fill', { planId: plan.id, chosen, confirmed: { year: false, unit: false } });
  if (!reply.ok) throw new Error(reply.reason);
  return reply.outcome;
}

const held = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name],textarea[name]')];
    return Object.fromEntries(controls.map((control) => [control.name, control.value]));
  });

test('a plain form: status, plan, fill, read back, undo', async () => {
  const { page, tab } = await openForm('/plain');
  const [frame] = await statuses(host, tab);
  expect(frame?.status).toMatchObject({ state: 'detected', edition: '2021', cells: 200, narratives: 3, year: 2025, unit: '青川市水利局', insecure: true, undoable: 0 });

  const draft = distinctFigures('2021');
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
  expect(Object.values(await held(page)).every((text) => text === '')).toBe(true);
});
