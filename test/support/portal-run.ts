/** A test portal gone through from its first sight to what its server was sent. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { FrameStatus } from '../../lib/report/page';
import type { FieldId, FillOutcome, FillPlan, ReportFigures } from '../../lib/report/types';
import { textOf } from '../../lib/report/values';
import type { Extension } from './extension';
import { distinctFigures } from './figures';
import { hostOf, type TestPortal } from './portal-folder';
import { frameWith, markedElement, press, redraw } from './portal-page-acts';
import { faultsOf, fieldsOf, fits, fitsAny, spellOut, textIn } from './portal-rule';
import type { PortalServer } from './portal-server';
import type { PortalRow, PortalStep } from './portal-tables';
import { until } from './until';
import { ask, statuses } from './wire';

/** A tab in which one portal after another is opened. */
export interface Stage {
  server: PortalServer;
  /** Any page of the extension. */
  host: Page;
  page: Page;
  tab: number;
}

interface Opened {
  frame: number;
  status: FrameStatus;
}

const reason = '试填平台自动带出的数字，已报技术支持核实。';
const firstFigure = 'requests.received.naturalPerson';

export function rowOf({ slug, expected }: TestPortal): PortalRow {
  const { about, state, edition } = expected;
  const counts = { cells: 0, written: 0, refused: 0, failed: 0, computed: 0 };
  return { slug, about, with: expected.with ?? 'HTML', state, ...(edition && { edition }), counts, passed: [] };
}

export async function startStage(extension: Extension, server: PortalServer, name: string): Promise<Stage> {
  const host = await extension.open('popup.html');
  // An address of its own tells the tab from others.
  const page = await extension.open(`popup.html?${name}`);
  page.setDefaultTimeout(15_000);
  // Old pages ask before they send.
  page.on('dialog', (dialog) => void dialog.accept());
  return { server, host, page, tab: await extension.tabIdOf(page) };
}

/** The page alone, without waiting for the extension. */
export async function openPortalPage({ page }: Stage, portal: TestPortal): Promise<void> {
  await page.goto(`http://${hostOf(portal)}/`);
}

async function open(stage: Stage, portal: TestPortal): Promise<Opened> {
  await openPortalPage(stage, portal);
  await frameWith(stage.page, 'nianbao-root');
  const frames = await statuses(stage.host, stage.tab);
  const found = frames.filter(({ status }) => status.state === 'detected');
  expect(found, JSON.stringify(frames)).toHaveLength(1);
  return { frame: found[0]!.frameId, status: found[0]!.status };
}

/** Goes through a portal; `row.passed` tells how far it came. */
export async function runPortal(stage: Stage, portal: TestPortal, row: PortalRow): Promise<void> {
  const pass = (...steps: PortalStep[]): void => void row.passed.push(...steps);
  const { expected } = portal;
  const draft = distinctFigures(expected.edition!, expected.year);
  const fields = fieldsOf(expected);
  const among = (rules: readonly string[] = []): FieldId[] => spellOut(rules, fields);
  const failing = Object.keys(expected.failing ?? {});

  const first = await open(stage, portal);
  expect(first.status).toMatchObject({ state: 'detected', edition: expected.edition });
  pass('detect');
  const { cells, narratives, year, unit } = expected;
  expect(first.status).toMatchObject({ cells, narratives, year, ...(unit !== undefined && { unit }) });
  row.counts.cells = first.status.cells;
  pass('bind');

  const { plan, outcome } = await fill(stage, first, draft);
  checkOutcome(portal, plan, outcome);
  const computed = plan.items.filter(({ action }) => action === 'compare');
  const { written, refused, failed } = outcome;
  row.counts = { ...row.counts, written, refused, failed, computed: computed.length };
  pass('fill');

  const undone = await ask(stage.host, stage.tab, 'undo', undefined, first.frame);
  const unrestored = among(expected.unrestored);
  expect(undone).toMatchObject({ ok: true, restored: written - failed - unrestored.length });
  await press(stage.page, expected.submit ?? '提交');
  const blanks = await arrivalAnyway(stage, portal);
  const free = [...unrestored, ...among(failing), ...computed.map(({ field }) => field)];
  expect(faultsOf(blanks, expected, (field) => (free.includes(field) ? undefined : ''))).toEqual([]);
  pass('undo');

  const second = await open(stage, portal);
  const wrong = expected.wrong ?? firstFigure;
  const values = { ...draft.values, [wrong]: Number(draft.values[wrong]) + 1000 };
  await fill(stage, second, { ...draft, values });
  const before = stage.server.arrivals(portal.slug).length;
  await press(stage.page, expected.submit ?? '提交');
  const held = await frameWith(stage.page, '[data-testid=guard]');
  expect(stage.server.arrivals(portal.slug)).toHaveLength(before);
  await held.getByTestId('guard-return').click();
  await held.getByTestId('guard').waitFor({ state: 'detached' });
  await expectMarks(stage.page, values);
  pass('marks');

  const mended = await fill(stage, second, draft);
  const unmended = [...mended.plan.items, ...mended.outcome.items].filter(({ field }) => field === wrong);
  expect(mended.outcome.items.find(({ field }) => field === wrong)?.now, JSON.stringify(unmended)).toBe(textIn(draft, wrong));
  await press(stage.page, expected.submit ?? '提交');
  // What the page itself keeps from being right needs a reason.
  const arrived = failing.length > 0 ? await arrivalAnyway(stage, portal) : await arrival(stage, portal, before);
  pass('guard');
  const wanted = (field: FieldId): string | undefined => {
    if (fitsAny(failing, field)) return undefined;
    return fitsAny(Object.keys(expected.refused ?? {}), field) ? '' : textIn(draft, field);
  };
  expect(faultsOf(arrived, expected, wanted)).toEqual([]);
  pass('verify');
}

/** A page that is no form: not found, nothing of ours in it, and what it sends of its own goes its way. */
export async function passBy(stage: Stage, portal: TestPortal, row: PortalRow): Promise<void> {
  await openPortalPage(stage, portal);
  const { state, submit } = portal.expected;
  if (state === 'off') {
    await expect(statuses(stage.host, stage.tab)).rejects.toThrow('Cannot access');
  } else {
    const answers = await statuses(stage.host, stage.tab);
    expect(answers.filter(({ status }) => status.state !== 'none' || status.cells !== 0)).toEqual([]);
  }
  expect(await stage.page.locator('nianbao-root').count()).toBe(0);
  if (submit !== undefined) {
    await press(stage.page, submit);
    await arrival(stage, portal, 0);
  }
  row.passed.push('detect');
}

async function fill({ host, tab }: Stage, { frame }: Opened, draft: ReportFigures): Promise<{ plan: FillPlan; outcome: FillOutcome }> {
  const planned = await ask(host, tab, 'plan', { draftId: 'd1', draft }, frame);
  if (!planned.ok) throw new Error(planned.reason);
  const { plan } = planned;
  const chosen = plan.items.filter(({ action }) => action === 'write').map(({ field }) => field);
  const filled = await ask(host, tab, 'fill', { planId: plan.id, chosen, confirmed: { year: false, unit: false } }, frame);
  if (!filled.ok) throw new Error(filled.reason);
  return { plan, outcome: filled.outcome };
}

function checkOutcome({ expected }: TestPortal, plan: FillPlan, outcome: FillOutcome): void {
  const { refused = {}, failing = {}, computed = [], absent = [] } = expected;
  const fields = fieldsOf(expected);
  const of = (result: string) => outcome.items.filter((item) => item.result === result);
  const names = (items: readonly { field: FieldId }[]) => items.map(({ field }) => field).sort();
  const wanted = (rules: readonly string[]) => spellOut(rules, fields).sort();
  const bad = outcome.items.filter(({ result }) => result !== 'kept' && result !== 'reformatted');
  const said = JSON.stringify(bad.slice(0, 20));
  expect(names(of('refused')), said).toEqual(wanted(Object.keys(refused)));
  for (const { field, reason: given } of of('refused')) {
    const [, words = ''] = Object.entries(refused).find(([rule]) => fits(rule, field)) ?? [];
    expect(given, field).toContain(words);
  }
  expect(names(of('absent')), said).toEqual(wanted(absent));
  expect(names(plan.items.filter(({ action }) => action === 'compare'))).toEqual(wanted(computed));
  expect(of('mismatch')).toEqual([]);
  const broken = bad.filter(({ result }) => result !== 'refused' && result !== 'absent');
  const named = Object.fromEntries(broken.map(({ field, result }) => [field, result]));
  expect(named, said).toEqual(Object.fromEntries(wanted(Object.keys(failing)).map((field) => [field, failing[field]])));
  const written = fields.length - of('refused').length - of('absent').length - wanted(computed).length;
  expect(outcome).toMatchObject({ written, verified: written - broken.length, failed: broken.length });
}

async function arrival({ server, page }: Stage, { slug }: TestPortal, before: number): Promise<Record<string, string>> {
  try {
    return await until(`${slug} is sent`, () => server.arrivals(slug)[before]);
  } catch (error) {
    const held = await Promise.all(page.frames().map((frame) => frame.getByTestId('guard').allInnerTexts()));
    throw new Error(`the guard says: ${held.flat().join('').slice(0, 400)}`, { cause: error });
  }
}

/** Gives the guard a reason; it must have held the submission. */
async function arrivalAnyway(stage: Stage, portal: TestPortal): Promise<Record<string, string>> {
  const before = stage.server.arrivals(portal.slug).length;
  const held = await frameWith(stage.page, '[data-testid=guard]');
  await held.getByTestId('guard-reason').fill(reason);
  await held.getByTestId('guard-submit-anyway').click();
  return arrival(stage, portal, before);
}

async function expectMarks(page: Page, values: ReportFigures['values']): Promise<void> {
  const frame = await frameWith(page, '[data-testid=mark][data-level=error]');
  const figures = Object.fromEntries(Object.entries(values).map(([cell, value]) => [cell, textOf(value)]));
  const marked = async () => (await markedElement(frame, figures)).asElement();
  const before = await until('a mark stands at its figure', marked);
  await redraw(frame);
  await until('the page is drawn anew', () => before.evaluate((element) => !element.isConnected));
  await until('the mark has followed', marked);
}
