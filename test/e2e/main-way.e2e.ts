/** The main way on the sample portal: import, fill, guard, submit; the production build in a real browser. */
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { placeOf, editionOf } from '../../lib/report/editions/catalogue';
import type { Report } from '../../lib/report/types';
import { detect, fill } from '../../scripts/demo/fill';
import { exportReport, importFile } from '../../scripts/demo/import';
import { breakAndMend } from '../../scripts/demo/mistake';
import { compare, namesByCell } from '../../scripts/demo/received';
import { clickSubmit, submitAnyway } from '../../scripts/demo/submit';
import { startPortal, type Portal } from '../../scripts/sample-portal/server';
import { launchWithExtension, type Extension } from '../support/extension';

const noPicture = async (): Promise<void> => {};
let portal: Portal;
let extension: Extension;

afterEach(async () => {
  await extension?.close();
  await portal?.close();
});

/** A fresh browser with one imported report, and a fresh portal's form for its year open. */
async function begin(year: 2020 | 2025, switches = ''): Promise<{ report: Report; page: Page }> {
  portal = await startPortal({ unit: '青川市水利局' });
  extension = await launchWithExtension({ hosts: { '*.demo.gov.cn': portal.port } });
  const file = resolve(import.meta.dirname, `../../scripts/sample-report/${year}.html`);
  const { id } = await importFile(extension, file, noPicture);
  const report = await exportReport(extension, id);
  const page = await extension.context.newPage();
  await page.goto(`http://ndbg.demo.gov.cn/report?nd=${year}${switches}`);
  return { report, page };
}

async function shown(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('#reportForm input[type=text], #reportForm textarea');
    return Object.fromEntries(Array.from(fields, ({ name, value }) => [name, value]));
  });
}

test('edition 2021: what the report states arrives, and a wrong total is held with its cell named', async () => {
  const { report, page } = await begin(2025);
  const { popup, detected } = await detect(extension, page);
  expect(detected).toEqual({ edition: '2021', cells: 200, frames: 1 });
  expect(await fill(popup, report.id, noPicture)).toMatchObject({ written: 203, verified: 203, refused: 0, failed: 0, absent: 0 });

  const mistake = await breakAndMend(page, report, noPicture);
  expect(mistake?.findings.map(({ level }) => level)).toContain('error');
  expect(mistake?.findings.some(({ suspects }) => suspects[0] === 'requests.concluded.naturalPerson')).toBe(true);
  expect(portal.received(2025).state).toBe('none');

  expect(await clickSubmit(page)).toBeUndefined();
  const filing = portal.received(2025);
  expect(filing.state).toBe('submitted');
  expect(compare(report, filing.fields)).toMatchObject({ stated: 200, arrived: 200, texts: 3, textsArrived: 3, differences: [] });

  const drafts = await extension.open('workspace.html#/drafts');
  await drafts.locator(`[data-testid="draft-row"][data-draft-id="${report.id}"]:not([data-status="draft"])`).waitFor();
});

test('edition 2019: blanks stay blank, and are sent only with a written reason', async () => {
  const { report, page } = await begin(2020);
  const { popup, detected } = await detect(extension, page);
  expect(detected).toEqual({ edition: '2019', cells: 198, frames: 1 });
  expect(await fill(popup, report.id, noPicture)).toMatchObject({ refused: 0, failed: 0, absent: 0 });

  const held = await clickSubmit(page);
  expect(held?.filter(({ level }) => level === 'error').map(({ check }) => check)).toContain('C-BLANK');
  await submitAnyway(page, '没有发生的事项原表留空，已向主管部门说明。');
  const comparison = compare(report, portal.received(2020).fields);
  expect(comparison).toMatchObject({ stated: 149, arrived: 149, blank: 49, stayedBlank: 49, differences: [] });
});

test('computed totals are compared, never written', async () => {
  const { report, page } = await begin(2025, '&totals=computed');
  const { popup } = await detect(extension, page);
  expect(await fill(popup, report.id, noPicture)).toMatchObject({ written: 169, verified: 169, failed: 0 });
  expect(await clickSubmit(page)).toBeUndefined();
  expect(compare(report, portal.received(2025).fields).differences).toEqual([]);
});

test('a page that does not keep what is written: the outcome says which cells', async () => {
  const { report, page } = await begin(2025, '&faulty=1');
  const { popup } = await detect(extension, page);
  const outcome = await fill(popup, report.id, noPicture);
  expect(outcome).toMatchObject({ failed: 3, refused: 1 });
  const failing = ['received.business', 'received.naturalPerson', 'carriedIn.naturalPerson', 'received.total'];
  for (const cell of failing) expect(outcome.text).toContain(placeOf(editionOf('2021'), `requests.${cell}`));
});

test('undo puts every field back', async () => {
  const { report, page } = await begin(2025);
  const before = { ...(await shown(page)), c_01_01: '5' };
  await page.locator('[name="c_01_01"]').fill('5');
  const { popup } = await detect(extension, page);
  await fill(popup, report.id, noPicture);
  const name = namesByCell(await shown(page), report.edition).get('requests.granted.naturalPerson') ?? '';
  expect((await shown(page))[name]).toBe('52');
  await popup.getByTestId('undo').click();
  await expect.poll(() => shown(page), { timeout: 10_000 }).toEqual(before);
});
