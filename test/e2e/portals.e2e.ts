/** Every test portal: found by the lookout alone, filled by label, read back, undone; and the pages that are no form. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FillOutcome, FillPlan, ReportFigures } from '../../lib/report/types';
import { textOf } from '../../lib/report/values';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { testPortals, type Expected } from '../support/portal-folder';
import { servePages, type Served } from '../support/server';
import { ask, statuses } from '../support/wire';

const portals = testPortals();
let server: Served;
let extension: Extension;
let host: Page;

beforeAll(async () => {
  server = await servePages(Object.fromEntries(portals.map(({ slug, html }) => [`/${slug}`, html])));
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': server.port } });
  host = await extension.open('popup.html');
});

afterAll(async () => {
  await extension?.close();
  await server?.close();
});

async function open(slug: string): Promise<{ page: Page; tab: number }> {
  const page = await extension.context.newPage();
  await page.goto(`http://${slug}.demo.gov.cn/${slug}`);
  return { page, tab: await extension.tabIdOf(page) };
}

const held = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('input[name],textarea[name]')];
    const boxes = [...document.querySelectorAll<HTMLElement>('[data-name]')];
    return Object.fromEntries([
      ...controls.map((control) => [control.name, control.value]),
      ...boxes.map((box) => [box.dataset['name'], box.innerText.trim()]),
    ]);
  });

function textIn(draft: ReportFigures, field: string): string {
  const narrative = draft.narratives[field as keyof typeof draft.narratives];
  return narrative ?? textOf(draft.values[field]);
}

async function planAndFill(tab: number, draft: ReportFigures): Promise<{ plan: FillPlan; outcome: FillOutcome }> {
  const planned = await ask(host, tab, 'plan', { draftId: 'd1', draft });
  if (!planned.ok) throw new Error(planned.reason);
  const { plan } = planned;
  const chosen = plan.items.filter(({ action }) => action === 'write').map(({ field }) => field);
  const filled = await ask(host, tab, 'fill', { planId: plan.id, chosen, confirmed: { year: false, unit: false } });
  if (!filled.ok) throw new Error(filled.reason);
  return { plan, outcome: filled.outcome };
}

function compareAll(now: Record<string, string>, draft: ReportFigures, { fields = {}, failing = [] }: Expected): string[] {
  const same = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim() || (b !== '' && Number(a) === Number(b));
  return Object.entries(now).flatMap(([name, text]) => {
    const field = fields[name];
    if (field === undefined || failing.includes(field)) return text === '' || field !== undefined ? [] : [`${name} holds ${text}`];
    return same(text, textIn(draft, field)) ? [] : [`${name} (${field}) holds ${text}, not ${textIn(draft, field)}`];
  });
}

describe.each(portals.filter(({ expected }) => expected.state === 'detected'))('$slug', ({ slug, expected }) => {
  test('is found, filled, read back and undone', { timeout: 120_000 }, async () => {
    const { page, tab } = await open(slug);
    await page.locator('nianbao-root').waitFor({ state: 'attached' });
    const [frame] = await statuses(host, tab);
    const { state, edition, cells, narratives, year } = expected;
    expect(frame?.status).toMatchObject({ state, edition, cells, narratives, year, ...(expected.unit && { unit: expected.unit }) });

    const draft = distinctFigures(edition!, year);
    const before = await held(page);
    const { plan, outcome } = await planAndFill(tab, draft);
    const { written, refused = 0, failed = 0, compared = 0, unrestored = 0 } = expected;
    const bad = outcome.items.filter(({ result }) => result !== 'kept' && result !== 'reformatted');
    expect(outcome, JSON.stringify(bad)).toMatchObject({ written, refused, failed, verified: written! - failed });
    expect(plan.items.filter(({ action }) => action === 'compare')).toHaveLength(compared);
    expect(outcome.items.filter(({ result }) => result === 'mismatch')).toEqual([]);
    expect(bad.filter(({ result }) => result !== 'refused').map(({ field }) => field).sort()).toEqual(expected.failing ?? []);
    const now: Record<string, string> = expected.model ? JSON.parse(await page.locator('#model').innerText()) : await held(page);
    expect(compareAll(now, draft, expected)).toEqual([]);
    expect(Object.keys(now).length).toBeGreaterThanOrEqual(written! + refused);

    const undone = await ask(host, tab, 'undo');
    expect(undone).toMatchObject({ ok: true, restored: written! - failed - unrestored });
    const after = await held(page);
    const totals = new Set(plan.items.filter(({ action }) => action === 'compare').map(({ field }) => field));
    const restored = Object.keys(after).filter((name) => !totals.has(expected.fields?.[name] ?? ''));
    // A formatter of the page makes a blank 0.00.
    expect(restored.filter((name) => after[name]!.replace('0.00', '') !== before[name])).toEqual([]);
    await page.close();
  });
});

describe.each(portals.filter(({ expected }) => expected.state === 'none'))('$slug', ({ slug }) => {
  test('is no form', async () => {
    const { page, tab } = await open(slug);
    const [frame] = await statuses(host, tab);
    expect(frame?.status).toMatchObject({ state: 'none', cells: 0 });
    expect(await page.locator('nianbao-root').count()).toBe(0);
    await page.close();
  });
});
