import type { Line } from '../../report/editions/types';
import type { FigureRow } from './figure-row';
import { compact } from './fold';

/** Of a label's two parts, at least. */
const shortestStart = 4;
const shortestRest = 2;

/**
 * Rows whose figures stand in the midst of their label, as a PDF sets them beside a label of several lines: the rest of the label, which
 * opens the words of the next row, goes back to its own.
 */
export function withLabelsRejoined(rows: readonly FigureRow[], lines: readonly Line[]): FigureRow[] {
  const labels = lines.map(({ label }) => compact(label));
  const joined = rows.map((row) => ({ ...row }));
  for (let at = 0; at + 1 < joined.length; at++) {
    const [row, next] = [joined[at]!, joined[at + 1]!];
    if (row.ruled || next.ruled) continue;
    const rests = new Set(labels.flatMap((label) => restOf(label, row.before, next.before)));
    if (rests.size !== 1) continue;
    const [rest = ''] = rests;
    row.before += rest;
    next.before = next.before.slice(rest.length);
  }
  return joined;
}

function restOf(label: string, before: string, after: string): string[] {
  for (let cut = label.length - shortestRest; cut >= shortestStart; cut--) {
    if (before.endsWith(label.slice(0, cut)) && after.startsWith(label.slice(cut))) return [label.slice(cut)];
  }
  return [];
}
