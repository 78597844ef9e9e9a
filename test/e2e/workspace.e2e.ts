import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { computeTotals } from '../../lib/report/computed';
import { edition2021 } from '../../lib/report/editions/2021';
import type { Value } from '../../lib/report/types';
import { launchWithExtension, type Extension } from '../support/extension';
import { writePage, writeText, type Written } from '../support/report-writer';
import { zeroReport } from '../support/reports';
import { cellInput, downloadFrom, findings, goTo, importFiles, openReport, openWorkspace, upload } from '../support/workspace';

const unit = '青川市水利局';
const narratives = {
  overview: '本局围绕群众关心的事项推进政府信息公开，栏目按月检查。',
  problems: '一是政策解读偏重文字，图表较少。下一步，一是为新出台的文件同时准备图解。',
  otherMatters: '没有其他需要报告的事项，没有收取信息处理费。',
};

function report(year: number, stated: Record<string, Value>): Written {
  const values = { ...zeroReport(edition2021), ...stated };
  return { edition: edition2021, year, unit, values: { ...values, ...computeTotals(edition2021, values) }, narratives };
}

const thisYear = report(2025, { 'requests.received.naturalPerson': 21, 'requests.granted.naturalPerson': 21 });
const lastYear = report(2024, { 'requests.received.business': 3, 'requests.granted.business': 2, 'requests.carriedOut.business': 1 });

let extension: Extension;
beforeAll(async () => {
  extension = await launchWithExtension();
});
afterAll(() => extension?.close());

test('a report goes from a file through the editor, with its findings, into an exchange file', async () => {
  const { page, faults } = await openWorkspace(extension, '#/import');
  const wrong = { ...thisYear, values: { ...thisYear.values, 'requests.concluded.naturalPerson': 12 } };
  expect(await importFiles(page, [{ name: '水利局.html', text: writePage(wrong) }])).toBe(1);
  await openReport(page, unit, 2025);

  // The wrong total is kept as typed, and named.
  expect(await page.getByTestId('cell').count()).toBe(200);
  const total = cellInput(page, 'requests.concluded.naturalPerson');
  expect(await total.inputValue()).toBe('12');
  expect(await total.getAttribute('aria-invalid')).toBe('true');
  expect(await findings(page).first().getAttribute('data-suspects')).toBe('requests.concluded.naturalPerson');
  await page.getByRole('button', { name: '改为 21' }).first().click();
  await expect.poll(() => findings(page).and(page.locator('[data-level="error"]')).count()).toBe(0);
  expect(await total.inputValue()).toBe('21');

  // Full-width digits, totals that follow, undo.
  const granted = cellInput(page, 'requests.granted.business');
  await granted.click();
  await page.keyboard.type('４');
  expect(await cellInput(page, 'requests.granted.total').inputValue()).toBe('25');
  await page.keyboard.press('Enter');
  expect(await granted.inputValue()).toBe('4');
  expect(await findings(page, 'T3-BAL').count()).toBeGreaterThan(0);
  await page.keyboard.press('Control+z');
  expect(await granted.inputValue()).toBe('0');
  expect(await cellInput(page, 'requests.granted.total').inputValue()).toBe('21');

  const { name, text } = await downloadFrom(page, page.getByTestId('export-json'));
  expect(name).toBe('青川市水利局2025年年报.json');
  expect(JSON.parse(text).reports[0]).toMatchObject({ values: thisYear.values, narratives });
  expect(faults).toEqual([]);
  await page.close();
});

test('what is typed shows in another tab, and is kept when the tab is closed at once', async () => {
  const { page } = await openWorkspace(extension, '#/drafts');
  await openReport(page, unit, 2025);
  const other = await extension.open('workspace.html#/drafts');
  await openReport(other, unit, 2025);
  const cell = 'proactive.licences.decisions';
  await cellInput(page, cell).fill('31');
  await expect.poll(() => cellInput(other, cell).inputValue()).toBe('31');
  await cellInput(page, cell).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('42', { delay: 200 });
  await page.close();
  await other.reload();
  // Only the very last keystroke may be lost.
  await expect.poll(() => cellInput(other, cell).inputValue()).toMatch(/^3142?$/);
  await other.close();
});

test('the keyboard alone fills a table; a pasted block is reported and taken back', async () => {
  const { page, faults } = await openWorkspace(extension, '#/drafts');
  await openReport(page, unit, 2025);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
  await cellInput(page, 'requests.received.business').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('requests.carriedIn.research');
  await page.keyboard.type('8');
  await page.keyboard.press('Escape');
  expect(await cellInput(page, 'requests.carriedIn.research').inputValue()).toBe('0');
  await page.keyboard.press('Control+End');
  expect(await focused()).toBe('requests.carriedOut.total');
  expect(await cellInput(page, 'requests.carriedOut.total').getAttribute('readonly')).not.toBeNull();
  await page.keyboard.press('F2');
  expect(await cellInput(page, 'requests.carriedOut.total').getAttribute('readonly')).toBeNull();
  await page.getByRole('button', { name: '恢复自动合计' }).click();

  await cellInput(page, 'disputes.review.upheld').focus();
  await paste(page, '1\t2\t３\t\t6\r\n');
  await page.getByText('已粘贴 5 格').waitFor();
  expect(await cellInput(page, 'disputes.review.other').inputValue()).toBe('3');
  await page.getByRole('button', { name: '撤销粘贴' }).click();
  expect(await cellInput(page, 'disputes.review.other').inputValue()).toBe('0');
  await cellInput(page, 'disputes.review.upheld').focus();
  await paste(page, '行政复议\t1\n');
  await page.getByText('左边 1 列、上边 0 行是文字，不粘贴').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByText('粘贴前请看一眼').count()).toBe(0);
  await expect.poll(focused).toBe('disputes.review.upheld');
  await paste(page, '行政复议\t行政诉讼\n');
  await page.getByText('剪贴板里没有能放进表格的数字').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('last year is shown beside the cells and carried over on request', async () => {
  const { page } = await openWorkspace(extension, '#/import');
  await importFiles(page, [{ name: '2024.txt', text: writeText(lastYear, 'tab-per-cell') }]);
  await goTo(page, '#/drafts');
  await page.getByRole('button', { name: '新建报告' }).click();
  await page.getByLabel('单位名称').fill(unit);
  await page.getByLabel('报告年度').fill('2025');
  await page.getByText('新建的是第二份').waitFor();
  await page.getByRole('button', { name: '建立草稿' }).click();
  await page.getByTestId('cell').first().waitFor();
  await page.getByRole('button', { name: '带入上年结转 6 格' }).click();
  expect(await cellInput(page, 'requests.carriedIn.business').inputValue()).toBe('1');
  expect(await cellInput(page, 'requests.carriedIn.total').inputValue()).toBe('1');
  expect(await cellInput(page, 'requests.received.business').getAttribute('aria-label')).toContain('上年3');
  expect(await cellInput(page, 'requests.received.business').inputValue()).toBe('');
  await page.close();
});

test('定稿 waits for errors and unexplained warnings, and any later change undoes it', async () => {
  const { page } = await openWorkspace(extension, '#/import');
  const other = '青川市河道管理所';
  const values = { ...report(2025, { 'proactive.normativeDocuments.issued': 5, 'proactive.normativeDocuments.inForce': 3 }).values };
  await importFiles(page, [{ name: '河道所.html', text: writePage({ ...thisYear, unit: other, values }) }]);
  await openReport(page, other, 2025);
  const ready = page.getByRole('button', { name: '定稿', exact: true });
  expect(await ready.getAttribute('aria-disabled')).toBe('true');
  const finding = findings(page, 'T2-INF');
  await finding.getByRole('button', { name: '写说明' }).click();
  await finding.getByLabel('说明原因').fill('无误');
  await finding.getByRole('button', { name: '保存说明' }).click();
  await finding.getByText('没有说明原因').waitFor();
  await finding.getByLabel('说明原因').fill('本年制发的文件中有2件年内已经失效');
  await finding.getByRole('button', { name: '保存说明' }).click();
  await expect.poll(() => ready.getAttribute('aria-disabled')).toBe('false');
  await ready.click();
  await page.locator('h1').getByText('已定稿').waitFor();
  await cellInput(page, 'proactive.penalties.decisions').fill('1');
  await expect.poll(() => page.locator('h1').getByText('已定稿').count()).toBe(0);
  await page.close();
});

test('a deleted report comes back by undo; a backup restores what is gone and overwrites nothing', async () => {
  const { page, faults } = await openWorkspace(extension, '#/drafts');
  const rows = page.getByTestId('draft-row');
  await rows.first().waitFor();
  const before = await rows.count();
  const row = page.locator(`[data-testid="draft-row"][data-year="2024"]`);
  await row.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => rows.count()).toBe(before - 1);
  await page.getByRole('button', { name: '撤销删除' }).click();
  await expect.poll(() => rows.count()).toBe(before);

  await goTo(page, '#/settings');
  const backup = await downloadFrom(page, page.getByTestId('backup-export'));
  expect(JSON.parse(backup.text).reports).toHaveLength(before);
  await goTo(page, '#/drafts');
  await row.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => rows.count()).toBe(before - 1);
  await goTo(page, '#/settings');
  await upload(page, 'backup-import', [backup]);
  await page.getByText('试运行结果').waitFor();
  expect(await page.getByTestId('backup-import-confirm').textContent()).toContain('恢复 1 份');
  await page.getByTestId('backup-import-confirm').click();
  await page.getByText('已恢复 1 份').waitFor();
  await goTo(page, '#/drafts');
  await expect.poll(() => rows.count()).toBe(before);
  expect(faults).toEqual([]);
  await page.close();
});

test('a rich paste is read as tables, its words only as a fallback', async () => {
  const { page, faults } = await openWorkspace(extension, '#/import');
  const box = page.getByTestId('import-paste');
  await box.focus();
  await paste(page, '只有文字', writePage({ ...thisYear, unit: '青川市档案馆' }));
  expect(await box.inputValue()).toContain('只有文字');
  await page.getByTestId('import-paste-run').click();
  const result = page.getByTestId('import-result');
  expect(await result.getAttribute('data-status')).toBe('complete');
  expect(await result.getAttribute('data-cells')).toBe('200');
  await box.fill(writeText({ ...lastYear, unit: '青川市档案馆' }, 'tab-per-cell'));
  await page.getByTestId('import-paste-run').click();
  await expect.poll(() => result.count()).toBe(2);
  await page.getByTestId('import-save').click();
  expect(await page.getByTestId('import-saved').getAttribute('data-count')).toBe('2');
  expect(faults).toEqual([]);
  await page.close();
});

/** Pastes into the focused element as the browser does after Ctrl+V. */
async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(({ plain, rich }) => {
    const data = new DataTransfer();
    data.setData('text/plain', plain);
    if (rich !== '') data.setData('text/html', rich);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, { plain: text, rich: html });
}
