/**
 * Narratives in rich-text editors, each with the real library as npm has it (docs/adr tells which and under what licence):
 * bound by their headings, written through the editor's model, sent by the portal's own form, undone with their formatting.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { FillOutcome, ReportFigures } from '../../lib/report/types';
import { editorPages, former, libraryFile, tableInEditor } from '../support/editor-pages';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures } from '../support/figures';
import { formOf, pageOf } from '../support/portal-page';
import { serve, type Served } from '../support/server';
import { ask, statuses } from '../support/wire';

const texts = {
  overview: '2025年，青川市水利局认真落实政府信息公开工作。\n（一）主动公开。全年公开信息128条 <img src=x onerror="alert(1)">。',
  problems: '存在的主要问题：公开的及时性有待提高 <script>alert(1)</script> & 其他。\n\n下一步加强培训。',
  otherMatters: '本年度没有收取信息处理费。',
};
const draft: ReportFigures = { ...distinctFigures('2021'), narratives: texts };
const received: URLSearchParams[] = [];
let server: Served;
let extension: Extension;
let host: Page;

beforeAll(async () => {
  server = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => {
        received.push(new URLSearchParams(body));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><title>已收到</title><p>已收到</p>');
      });
      return;
    }
    const file = libraryFile(pathname);
    if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
      return;
    }
    const made = editorPages.find(({ slug }) => pathname === `/${slug}`);
    response.writeHead(made ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    const { head = '', boxes, script } = made ?? { boxes: '', script: '' };
    const title = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';
    response.end(pageOf(`${head}${formOf(editionOf('2021'), { head: title, narratives: boxes })}<script>${script}</script>`));
  });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': server.port } });
  host = await extension.open('popup.html');
});

afterAll(async () => {
  await extension?.close();
  await server?.close();
});

async function open(slug: string): Promise<{ page: Page; tab: number }> {
  const page = await extension.context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(`http://${slug}.demo.gov.cn/${slug}`);
  await page.waitForFunction(() => (globalThis as unknown as { ready?: boolean }).ready);
  return { page, tab: await extension.tabIdOf(page) };
}

async function fillForm(tab: number, wanted = (field: string) => field in texts): Promise<FillOutcome> {
  const planned = await ask(host, tab, 'plan', { draftId: 'd1', draft });
  if (!planned.ok) throw new Error(planned.reason);
  const chosen = planned.plan.items.filter(({ action, field }) => action === 'write' && wanted(field)).map(({ field }) => field);
  const filled = await ask(host, tab, 'fill', { planId: planned.plan.id, chosen, confirmed: { year: false, unit: false } });
  if (!filled.ok) throw new Error(filled.reason);
  return filled.outcome;
}

/** What an editor says it holds, as the page itself asks it. */
const models = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { models(): string[] }).models());

/** Paragraphs of markup, and the elements in it. */
const parse = (page: Page, markup: string): Promise<{ lines: string[]; tags: string[] }> =>
  page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html.replace(/<\/(?:p|div|li|h\d)>|<br[^>]*>/gi, '\n$&'), 'text/html');
    const lines = (body.textContent ?? '').replace(/\u00A0/g, ' ').split('\n').map((line) => line.trim());
    return { lines: lines.filter(Boolean), tags: [...body.querySelectorAll('*')].map((element) => element.localName) };
  }, markup);

const withoutBlank = (markup: string): string => markup.replace(/<p><br><\/p>|^<br>$/g, '');
const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

describe.each(editorPages)('$slug', ({ slug }) => {
  test('is bound, written as text, sent, undone', async () => {
    const { page, tab } = await open(slug);
    const [frame] = await statuses(host, tab);
    expect(frame?.status).toMatchObject({ state: 'detected', cells: 200, narratives: 3 });
    const before = await models(page);
    expect((await parse(page, before[0]!)).lines).toEqual(linesOf(former.text));

    const outcome = await fillForm(tab);
    expect(outcome, JSON.stringify(outcome.items.filter(({ field }) => field in texts))).toMatchObject({ written: 3, verified: 3, failed: 0, refused: 0 });
    for (const [at, text] of Object.values(texts).entries()) {
      const { lines, tags } = await parse(page, (await models(page))[at]!);
      expect(lines).toEqual(linesOf(text));
      expect(tags.filter((tag) => !/^(?:p|br|span|div)$/.test(tag))).toEqual([]);
    }

    expect(await ask(host, tab, 'undo')).toEqual({ ok: true, restored: 3, left: [] });
    // A blank line may be left before it.
    expect((await models(page)).map(withoutBlank)).toEqual(before.map(withoutBlank));

    expect(await fillForm(tab, () => true)).toMatchObject({ written: 203, verified: 203 });
    received.length = 0;
    await page.getByRole('button', { name: '提交', exact: true }).last().click();
    await page.getByText('已收到').waitFor();
    for (const [name, text] of Object.entries(texts)) {
      expect((await parse(page, received[0]!.get(name) ?? '')).lines).toEqual(linesOf(text));
    }
    await page.close();
  });

  test('a table in it is no form, and is not overwritten', async () => {
    const { page, tab } = await open(slug);
    await page.evaluate((html) => (globalThis as unknown as { put(html: string): void }).put(html), tableInEditor);
    const [frame] = await statuses(host, tab);
    expect(frame?.status).toMatchObject({ state: 'detected', cells: 200, narratives: 3 });
    const planned = await ask(host, tab, 'plan', { draftId: 'd1', draft });
    if (!planned.ok) throw new Error(planned.reason);
    expect(planned.refusals).toEqual([]);
    expect(planned.plan.items.find(({ field }) => field === 'overview')).toMatchObject({ action: 'refuse', reason: expect.stringContaining('表格') });
    await page.close();
  });
});
