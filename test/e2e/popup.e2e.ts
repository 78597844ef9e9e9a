import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { distinctFigures } from '../support/figures';
import { draft, lastYear, popupStage, status } from '../support/popup-stage';
import { seed, storedReport, storedReports } from '../support/seed';

const { host, open, openAt } = popupStage();
const received = 'requests.received.naturalPerson';
const old = storedReport('old', distinctFigures('2019'));
const valueOn = (page: Page, name: string) => page.locator(`[name="${name}"]`).inputValue();

describe('a form with its report', () => {
  test('proposes the report of its unit and year, shows what will change, writes only then, and undoes', async () => {
    await seed(host(), [lastYear, draft, old]);
    const { page, popup } = await openAt('/form');
    await status(popup, 'detected').waitFor();
    expect(await status(popup, 'detected').getAttribute('data-edition')).toBe('2021');
    expect(await status(popup, 'detected').getAttribute('data-cells')).toBe('200');
    expect(await status(popup, 'detected').getAttribute('data-frames')).toBe('1');
    await popup.getByText('200 格已填齐').waitFor();
    expect(await popup.getByTestId('draft-select').inputValue()).toBe('draft');

    await popup.getByTestId('fill').click();
    const preview = popup.getByTestId('fill-preview');
    await preview.waitFor();
    for (const named of ['将写入 203 项', '青川市水利局', '2025 年', '2021 版', 'http://ndbg.demo.gov.cn', '不加密']) {
      expect(await preview.innerText()).toContain(named);
    }
    expect(await valueOn(page, received)).toBe('');

    await popup.getByTestId('fill-confirm').click();
    const outcome = popup.getByTestId('fill-outcome');
    await outcome.waitFor();
    const counts = await outcome.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
    expect(counts).toMatchObject({ written: '203', verified: '203', refused: '0', failed: '0', absent: '0' });
    expect(await valueOn(page, received)).toBe(String(draft.values[received]));

    await popup.getByTestId('undo').click();
    await popup.getByText('已恢复 203 项').waitFor();
    expect(await valueOn(page, received)).toBe('');

    const settings = await open('workspace.html#/settings');
    const log = settings.getByRole('table', { name: '操作记录' }).locator('tbody tr');
    await log.nth(1).waitFor();
    expect(await log.allInnerTexts()).toEqual([
      expect.stringMatching(/撤销填入，恢复 203 项.*–.*ndbg\.demo\.gov\.cn/s),
      expect.stringMatching(/填入 203 项.*青川市水利局 2025 年.*ndbg\.demo\.gov\.cn/s),
    ]);
  });

  test('with nothing to change the preview still opens and the outcome says so', async () => {
    await seed(host(), [draft]);
    const { popup } = await openAt('/form');
    const written: (string | null)[] = [];
    for (let round = 0; round < 2; round++) {
      await popup.getByTestId('fill').click();
      await popup.getByTestId('fill-confirm').click();
      written.push(await popup.getByTestId('fill-outcome').getAttribute('data-written'));
      await popup.getByRole('button', { name: '返回' }).click();
    }
    expect(written).toEqual(['203', '0']);
  });

  test('keeps what the user typed unless it is ticked, and overwrites only what stays ticked', async () => {
    await seed(host(), [draft]);
    const { page, popup } = await openAt('/form');
    await page.locator(`[name="${received}"]`).fill('777');
    await page.evaluate(() => {
      document.querySelector<HTMLInputElement>('[name="requests.granted.business"]')!.value = '5';
      document.querySelector<HTMLInputElement>('[name="requests.granted.research"]')!.value = '6';
    });
    await popup.getByTestId('fill').click();
    const tick = (cell: string) => popup.locator(`[data-field="${cell}"] input`);
    expect(await tick(received).isChecked()).toBe(false);
    expect(await tick('requests.granted.business').isChecked()).toBe(true);
    await tick('requests.granted.business').uncheck();
    await popup.getByTestId('fill-confirm').click();
    await popup.locator('[data-testid="fill-outcome"][data-written="201"]').waitFor();
    expect(await valueOn(page, received)).toBe('777');
    expect(await valueOn(page, 'requests.granted.business')).toBe('5');
    expect(await valueOn(page, 'requests.granted.research')).toBe(String(draft.values['requests.granted.research']));
  });

  test.each([
    ['/last-year', 'confirm-year', '2024 年'],
    ['/river', 'confirm-unit', '青川市河道管理所'],
  ])('%s differs: it wants its own confirmation', async (path, tick, named) => {
    await seed(host(), [draft]);
    const { page, popup } = await openAt(path);
    await popup.getByTestId('draft-select').selectOption('draft');
    await popup.getByTestId('fill').click();
    expect(await popup.getByTestId('fill-preview').innerText()).toContain(named);
    const confirm = popup.getByTestId('fill-confirm');
    await confirm.click({ force: true });
    expect(await popup.getByTestId('fill-outcome').count()).toBe(0);
    await popup.getByTestId(tick).check();
    await confirm.click();
    await popup.locator('[data-testid="fill-outcome"][data-written="203"]').waitFor();
    expect(await valueOn(page, received)).toBe(String(draft.values[received]));
  });

  test('a report of another edition is refused', async () => {
    await seed(host(), [old]);
    const { popup } = await openAt('/form');
    await popup.getByTestId('draft-select').selectOption('old');
    await popup.getByTestId('fill').click();
    expect(await popup.getByTestId('fill-preview').innerText()).toContain('2019 版');
    expect(await popup.getByTestId('fill-confirm').count()).toBe(0);
  });

  test('checks what the page holds, with last year’s report, and goes to the cell', async () => {
    await seed(host(), [draft, lastYear]);
    const { page, popup } = await openAt('/form');
    await popup.getByTestId('fill').click();
    await popup.getByTestId('fill-confirm').click();
    await popup.getByTestId('fill-outcome').waitFor();
    await page.locator('[name="requests.concluded.total"]').fill('1');
    await popup.getByTestId('check').click();
    const finding = popup.locator('[data-testid="finding"][data-check~="T3-SUM"]').first();
    await finding.waitFor();
    expect(await finding.getAttribute('data-level')).toBe('error');
    expect(await finding.getAttribute('data-cells')).toContain('requests.concluded.total');
    expect(await finding.getAttribute('data-suspects')).toContain('requests.concluded.total');
    expect(await popup.locator('[data-testid="finding"][data-check="Y-CARRY"]').count()).toBeGreaterThan(0);
    await finding.getByRole('button', { name: '定位' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name')?.startsWith('requests.'));
  });
});

describe('what the page holds', () => {
  test('is saved as a draft of its own: blanks stay blank, a second one is marked', async () => {
    const { page, popup } = await openAt('/form');
    await page.locator(`[name="${received}"]`).fill('12');
    await page.locator('[name="requests.granted.total"]').fill('0');
    await popup.getByTestId('capture').click();
    await popup.getByText('已把本页内容存为').waitFor();
    await popup.getByTestId('capture').click();
    await popup.getByText('同一年已有一份').waitFor();
    const saved = await storedReports(host());
    expect(saved).toHaveLength(2);
    const first = saved.find(({ twinOf }) => twinOf === undefined);
    expect(first).toMatchObject({ unit: '青川市水利局', year: 2025, values: { [received]: 12, 'requests.granted.total': 0 } });
    expect(Object.keys(first?.values ?? {})).toHaveLength(2);
    expect(await popup.getByTestId('draft-select').inputValue()).toBe(first?.id);
  });

  test('asks for unit and year where the page does not say', async () => {
    const { popup } = await openAt('/nameless');
    await popup.getByTestId('capture').click();
    await popup.getByLabel('单位名称').fill('青川市教育局');
    await popup.getByLabel('报告年度').fill('2025');
    await popup.getByTestId('capture-save').click();
    await popup.getByText('已把本页内容存为“青川市教育局 2025 年”').waitFor();
    expect(await storedReports(host())).toMatchObject([{ unit: '青川市教育局', year: 2025, source: { name: 'ndbg.demo.gov.cn' } }]);
  });
});
