import { describe, expect, test } from 'vitest';
import { distinctFigures } from '../support/figures';
import { draft, lastYear, popupStage, status } from '../support/popup-stage';
import { seed, storedReport, storedReports } from '../support/seed';

const { host, openAt } = popupStage();

describe('other pages', () => {
  test('no form: says so and lists the last reports', async () => {
    await seed(host(), [draft, lastYear]);
    const { popup } = await openAt('/notice');
    await status(popup, 'none').waitFor();
    const link = popup.getByRole('link', { name: '青川市水利局 2025 年' });
    expect(await link.getAttribute('href')).toBe('workspace.html#/drafts/draft');
  });

  test('a form that appears later is seen without a second click', async () => {
    await seed(host(), [draft]);
    const { page, popup } = await openAt('/late');
    await status(popup, 'none').waitFor();
    await page.locator('#go').click();
    await status(popup, 'detected').waitFor();
    expect(await popup.getByTestId('draft-select').inputValue()).toBe('draft');
  });

  test('a site that is not switched on says so', async () => {
    const { popup } = await openAt('http://intranet.demo/form');
    await status(popup, 'off').waitFor();
    expect(await popup.getByTestId('site-enable').count()).toBe(1);
    expect(await popup.getByTestId('fill').count()).toBe(0);
  });

  test('a closed tab is said, not guessed', async () => {
    const { page, popup } = await openAt('/form');
    await status(popup, 'detected').waitFor();
    await page.close();
    await popup.getByText('这个网页已经关闭').waitFor();
    expect(await popup.getByTestId('fill').count()).toBe(0);
  });

  test('nothing stored yet: points to the import', async () => {
    const { popup } = await openAt('/form');
    expect(await popup.getByRole('link', { name: '导入文件' }).getAttribute('href')).toBe('workspace.html#/import');
    expect(await popup.getByTestId('fill').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('after a submission', () => {
  const sent = storedReport('sent', distinctFigures('2021'), {
    status: 'sent',
    sentAt: '2026-01-20T01:00:00.000Z',
    origin: 'http://ndbg.demo.gov.cn',
  });

  test('the clerk says that it arrived', async () => {
    await seed(host(), [sent]);
    const { popup } = await openAt('/notice');
    await popup.getByTestId('confirm-filed').click();
    await popup.getByText('已记为已报送').waitFor();
    expect(await popup.getByTestId('awaiting').count()).toBe(0);
    expect(await storedReports(host())).toMatchObject([{ id: 'sent', status: 'filed' }]);
  });

  test('sent back, it opens as a new draft and the snapshot stays', async () => {
    await seed(host(), [sent]);
    const { popup } = await openAt('/notice');
    await popup.getByTestId('reopen').click();
    await popup.getByText('另建草稿').waitFor();
    const all = await storedReports(host());
    expect(all.find(({ id }) => id === 'sent')).toEqual(sent);
    expect(all.find(({ id }) => id !== 'sent')).toMatchObject({ status: 'draft', unit: sent.unit, year: sent.year, values: sent.values });
  });
});
