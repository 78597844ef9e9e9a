/** One total of the filled form is made wrong by typing; the guard must hold it, and it is put right again. */
import type { Page } from 'playwright';
import { cellsOf, editionOf, type CellSpec } from '../../lib/report/editions/catalogue';
import type { Report } from '../../lib/report/types';
import { namesByCell } from './received';
import { clickSubmit, returnToPage, typeOver, type HeldFinding } from './submit';

export interface Mistake {
  place: string;
  findings: HeldFinding[];
  /** A finding names the changed cell as the most likely wrong one. */
  named: boolean;
}

/** Undefined when the report states no total, so that none can be made wrong. Throws when the portal took the wrong total. */
export async function breakAndMend(page: Page, report: Report, show: (page: Page, name: string) => Promise<void>): Promise<Mistake | undefined> {
  const total = statedTotal(report);
  if (!total) return undefined;
  const { cell, value } = total;
  const name = namesByCell(await fieldsOf(page), report.edition).get(cell.id) ?? '';
  await typeOver(page, name, String(slip(value)));
  const findings = await clickSubmit(page);
  if (!findings) throw new Error(`the portal took a report whose ${cell.place} is wrong`);
  await show(page, 'held');
  await returnToPage(page);
  await typeOver(page, name, String(value));
  return { place: cell.place, findings, named: findings.some(({ suspects }) => suspects[0] === cell.id) };
}

/** The first total of the official results row that the report states, else any total it states. */
function statedTotal(report: Report): { cell: CellSpec; value: number } | undefined {
  const totals = cellsOf(editionOf(report.edition)).flatMap((cell) => {
    const value = report.values[cell.id];
    return cell.computed && typeof value === 'number' ? [{ cell, value }] : [];
  });
  return totals.find(({ cell }) => cell.row.id === 'concluded') ?? totals[0];
}

/** A slip of the hand: the last two digits exchanged, or one more where that changes nothing. */
function slip(value: number): number {
  const digits = String(value);
  const exchanged = Number(digits.slice(0, -2) + digits.slice(-1) + digits.slice(-2, -1));
  return digits.length > 1 && exchanged !== value ? exchanged : value + 1;
}

async function fieldsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#reportForm');
    return Object.fromEntries([...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]));
  });
}
