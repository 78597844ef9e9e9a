import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { officialHtml } from '../../lib/office/write-html';
import { axeViolations } from '../support/axe';
import { launchWithExtension, type Extension } from '../support/extension';
import { distinctFigures, narratives } from '../support/figures';
import { storedReport, storedReports } from '../support/seed';
import { servePages, type Served } from '../support/server';

const report = storedReport('r', { ...distinctFigures('2021'), narratives });
const published = officialHtml(report);
const shell = (body: string, title = '通知公告') => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>${body}`;
const pages = {
  '/notice': shell('<h1>公告</h1><p>今天闭馆。本年新收、予以公开、重复申请等请见年报。</p>'),
  // The same article twice, as sites lay it out for narrow screens too: only one of them is seen.
  '/article': shell(`<style>.narrow { display: none }</style><nav>首页 新闻</nav><div class="narrow">${published.replaceAll('>11<', '>99<')}</div><article>${published}</article>`),
  '/framed': shell('<iframe src="/inner" width="900" height="900"></iframe>', '青川市水利局2025年政府信息公开工作年度报告'),
  '/inner': shell(published.replace(/<h1.*?<\/h1>/s, ''), ''),
  '/shadow': shell(`<x-doc></x-doc><script>document.querySelector('x-doc').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(published).replaceAll('<', '\\u003c')}</script>`),
};

let portal: Served;
let extension: Extension;
beforeAll(async () => {
  portal = await servePages(pages);
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
});
afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

async function openPopup(path: string): Promise<{ page: Page; popup: Page }> {
  const page = await extension.context.newPage();
  await page.goto(`http://www.demo.gov.cn${path}`);
  return { page, popup: await extension.openPopup(page) };
}

async function readFrom(popup: Page): Promise<Page> {
  const [workspace] = await Promise.all([extension.context.waitForEvent('page'), popup.getByTestId('read-page').click()]);
  await workspace.getByTestId('import-result').first().waitFor();
  return workspace;
}

test.each(['/article', '/framed', '/shadow'])('%s: one click brings the report to the import preview, nothing is kept before it is saved', async (path) => {
  const { page, popup } = await openPopup(path);
  const before = await page.content();
  await popup.getByTestId('read-page').waitFor();
  expect(await axeViolations(popup)).toEqual([]);
  const workspace = await readFrom(popup);
  const result = workspace.getByTestId('import-result');
  expect(await result.count()).toBe(1);
  expect([await result.getAttribute('data-source'), await result.getAttribute('data-status'), await result.getAttribute('data-unsure')]).toEqual(['www.demo.gov.cn', 'complete', '0']);
  expect(await result.textContent()).toContain('青川市水利局 2025 年');
  expect(await storedReports(workspace)).toEqual([]);
  expect(await page.content(), 'the page is as it was').toBe(before);

  expect(new URL(workspace.url()).hash).toBe('#/import');
  await workspace.reload();
  await workspace.getByText('还没有读取文件').waitFor();
  await workspace.close();
  await popup.close();
  await page.close();
});

test('what was read is kept with its page as the source', async () => {
  const { popup } = await openPopup('/article');
  const workspace = await readFrom(popup);
  await workspace.getByTestId('import-save').click();
  await workspace.getByTestId('import-saved').waitFor();
  const [kept] = await storedReports(workspace);
  expect([kept?.values, kept?.narratives, kept?.source]).toEqual([report.values, report.narratives, { kind: 'page', name: 'www.demo.gov.cn' }]);
});

test('a page that shows no report offers nothing to read', async () => {
  const { popup } = await openPopup('/notice');
  await popup.locator('[data-testid="portal-status"][data-state="none"]').waitFor();
  // The page is looked at every second: after a further status nothing has changed.
  await popup.waitForFunction(() => performance.now() > 2500);
  expect(await popup.getByTestId('read-page').count()).toBe(0);
});

test('a tab that is gone, or that may not be read, is said', async () => {
  const workspace = await extension.open('workspace.html#/import/tab/999999');
  await workspace.getByText('浏览器没有允许读取那个网页').waitFor();
  expect(await workspace.getByTestId('import-result').getAttribute('data-status')).toBe('refused');
});
