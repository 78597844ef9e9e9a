import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, type Extension } from '../support/extension';
import { servePages, type Served } from '../support/server';

let portal: Served;
let extension: Extension;

beforeAll(async () => {
  portal = await servePages({ '/plain': '<!doctype html><meta charset=utf-8><title>公告</title><h1>公告</h1>' });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
});

afterAll(async () => {
  await extension?.close();
  await portal?.close();
});

test('the popup opens for the tab of a gov.cn page', async () => {
  const page = await extension.context.newPage();
  await page.goto('http://ndbg.demo.gov.cn/plain');
  const popup = await extension.openPopup(page);
  expect(popup.url()).toMatch(new RegExp(`^chrome-extension://${extension.id}/popup\\.html\\?tabId=\\d+$`));
  expect(await popup.title()).toBe('年报助手');
});

test('the workspace opens', async () => {
  const page = await extension.open('workspace.html#/drafts');
  expect(await page.title()).toMatch(/年报助手$/);
});
