/** Lists that draw only the rows in sight: read through, filled, read once more, put back; what cannot be told apart is refused. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distinctFigures } from '../support/figures';
import { confirm, planOf, textsOf } from '../support/filling';
import { startFormStage, type FormStage } from '../support/form-stage';
import { ask, statuses } from '../support/wire';
import { lineOf, requestLines, virtualList, type ListOptions } from '../support/virtual-list';

const draft = distinctFigures('2021');
const other = 'requests.otherwiseClosed.other.naturalPerson';
const carriedOut = 'requests.carriedOut.total';
const at = (words: string): number => requestLines.findIndex(({ label }) => label.includes(words));
const without = (words: string) => requestLines.filter(({ label }) => !label.includes(words));

const pages: Record<string, ListOptions> = {
  reused: {},
  spaced: { drawn: 'spaced' },
  'page-reused': { inPage: true },
  'page-spaced': { inPage: true, drawn: 'spaced' },
  late: { late: 120 },
  folded: { folded: true },
  held: { model: { [carriedOut]: '7' } },
  moving: { late: 120, script: 'window.move = () => { const id = setInterval(() => (box.scrollTop = Math.random() * 700), 170); setTimeout(() => clearInterval(id), 4000); };' },
  twice: { lines: requestLines.toSpliced(at('8.属于行政查询事项') + 1, 0, lineOf('（三）不予公开 4.保护第三方合法权益', 'again')) },
  others: { lines: without('3.其他').toSpliced(at('8.属于行政查询事项') + 1, 0, lineOf('（三）不予公开 9.其他', 'others')) },
  lacking: { lines: without('2.重复申请') },
  forgetful: { script: "take = (key, value) => key !== 'requests.received.total' && (model[key] = value);" },
};

let stage: FormStage;
let host: Page;

beforeAll(async () => {
  stage = await startFormStage(Object.fromEntries(Object.entries(pages).map(([name, options]) => [`/${name}`, virtualList(options)])));
  ({ host } = stage);
});

afterAll(() => stage?.close());

const openForm = (path: string) => stage.openForm(`/${path}`);
const modelOf = async (page: Page): Promise<Record<string, string>> => {
  const model = (await page.evaluate('model')) as Record<string, string>;
  return Object.fromEntries(Object.entries(model).filter(([, text]) => text !== ''));
};
const scrolled = (page: Page): Promise<unknown> => page.evaluate('[box.scrollTop, scrollY]');
const all = textsOf(draft);

describe.each(['reused', 'spaced', 'page-reused', 'page-spaced', 'late'])('a list drawn %s', (path) => {
  test('is shown whole, filled whole, put back whole, and left where it was', async () => {
    const { page, tab } = await openForm(path);
    expect((await statuses(host, tab))[0]?.status.problems).toEqual([expect.stringContaining('没有显示的行不校验')]);
    await page.evaluate('box.scrollTop = 123; scrollTo(0, 50)');
    const before = await scrolled(page);
    const plan = await planOf(host, tab, draft);
    expect(plan.items.filter(({ action }) => action !== 'write')).toEqual([]);
    expect(Object.fromEntries(plan.items.map(({ field, to }) => [field, to]))).toEqual(all);
    expect(await scrolled(page)).toEqual(before);
    expect(await modelOf(page)).toEqual({});
    const outcome = await confirm(host, tab, plan);
    expect(outcome).toMatchObject({ written: 203, verified: 203, failed: 0, refused: 0, absent: 0 });
    expect(await modelOf(page)).toEqual(all);
    expect(await scrolled(page)).toEqual(before);
    expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: 203, left: [] });
    expect(await modelOf(page)).toEqual({});
    expect(await scrolled(page)).toEqual(before);
    await page.close();
  });
});

test('what stands in a row out of sight is shown in the preview before it is overwritten', async () => {
  const { page, tab } = await openForm('held');
  const plan = await planOf(host, tab, draft);
  expect(plan.items.find(({ field }) => field === carriedOut)).toMatchObject({ action: 'write', from: '7', to: all[carriedOut] });
  await confirm(host, tab, { ...plan, items: plan.items.filter(({ field }) => field !== carriedOut) });
  expect(await modelOf(page)).toEqual({ ...all, [carriedOut]: '7' });
  await page.close();
});

test('a list that is scrolled while it is filled: no figure comes into another row, and what was not written is said', async () => {
  const { page, tab } = await openForm('moving');
  const plan = await planOf(host, tab, draft);
  await page.evaluate('move()');
  const outcome = await confirm(host, tab, plan);
  const model = await modelOf(page);
  expect(Object.entries(model).filter(([key, text]) => all[key] !== text)).toEqual([]);
  const kept = outcome.items.filter(({ result }) => result === 'kept').map(({ field }) => field);
  expect(kept.filter((field) => model[field] === undefined)).toEqual([]);
  const missing = Object.keys(all).filter((field) => model[field] === undefined);
  expect(outcome.items.filter(({ field, result }) => missing.includes(field) && result !== 'detached' && result !== 'blocked')).toEqual([]);
  await page.close();
});

test('a list in a part that is opened after the confirmation is scrolled through then', async () => {
  const { page, tab } = await openForm('folded');
  await confirm(host, tab, await planOf(host, tab, draft));
  const requests = (field: string): boolean => field.startsWith('requests.');
  expect(await modelOf(page)).toEqual(textsOf(draft, (field) => !requests(field)));
  await page.getByText('展开').click();
  const before = await scrolled(page);
  await expect.poll(async () => (await statuses(host, tab))[0]?.status.going, { timeout: 30_000 }).toMatchObject({ left: 0, written: 175, problems: [] });
  expect(await modelOf(page)).toEqual(all);
  expect(await scrolled(page)).toEqual(before);
  await page.close();
});

test.each([
  ['twice', 'requests.refused.thirdParty.naturalPerson', 'again.0', 'refuse', '有几行都像是这一行'],
  ['others', other, 'others.0', 'absent', '没有这一行'],
  ['lacking', 'requests.notProcessed.repeated.naturalPerson', '', 'absent', '没有这一行'],
])('a row that cannot be told: %s', async (path, field, portalsOwn, action, reason) => {
  const { page, tab } = await openForm(path);
  const plan = await planOf(host, tab, draft);
  const item = plan.items.find((one) => one.field === field)!;
  expect([item.action, item.reason]).toEqual([action, expect.stringContaining(reason)]);
  const outcome = await confirm(host, tab, plan);
  expect(outcome).toMatchObject({ written: 196, verified: 196, failed: 0 });
  const row = field.replace(/[^.]+$/, '');
  expect(await modelOf(page)).toEqual(textsOf(draft, (one) => !one.startsWith(row)));
  expect(portalsOwn in (await modelOf(page))).toBe(false);
  await page.close();
});

test('what a page forgets as soon as the row has left it is found when the list is read once more', async () => {
  const { page, tab } = await openForm('forgetful');
  const outcome = await confirm(host, tab, await planOf(host, tab, draft));
  expect(outcome.items.filter(({ result }) => result !== 'kept')).toEqual([
    expect.objectContaining({ field: 'requests.received.total', result: 'reverted', now: '', reason: '滚开再滚回来，网页上是“”，没有保留写入的内容。' }),
  ]);
  await page.close();
});
