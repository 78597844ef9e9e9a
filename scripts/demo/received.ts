/** What the portal's server holds, against what the report states. */
import { cellsOf, editionOf, type CellSpec } from '../../lib/report/editions/catalogue';
import type { Report } from '../../lib/report/types';

export interface Comparison {
  stated: number;
  arrived: number;
  blank: number;
  stayedBlank: number;
  /** Narratives stated and arrived. */
  texts: number;
  textsArrived: number;
  differences: { place: string; stated: string; received: string }[];
}

const narrativeNames = { overview: 'zw_ztqk', problems: 'zw_wtgj', otherMatters: 'zw_qtsx' } as const;

/**
 * The portal's own field names, cell by cell. A browser posts the fields in document order, and the portal prints the
 * official form in the official order: the place in the order is the only link between its names and our cell ids.
 */
export function namesByCell(fields: Readonly<Record<string, string>>, edition: Report['edition']): Map<string, string> {
  const names = Object.keys(fields).filter((name) => /^[bcd]_/.test(name));
  const cells = cellsOf(editionOf(edition));
  if (names.length !== cells.length) throw new Error(`the portal received ${names.length} figures, the edition has ${cells.length}`);
  return new Map(cells.map(({ id }, index) => [id, names[index] ?? '']));
}

export function compare(report: Report, fields: Readonly<Record<string, string>>): Comparison {
  const names = namesByCell(fields, report.edition);
  const cells = cellsOf(editionOf(report.edition)).map((cell) => judge(cell, report, fields[names.get(cell.id) ?? ''] ?? ''));
  const texts = Object.entries(narrativeNames).map(([id, name]) => {
    const stated = report.narratives[id as keyof typeof narrativeNames] ?? '';
    const received = (fields[name] ?? '').replaceAll('\r\n', '\n');
    return { place: id, stated, received, right: received.trim() === stated.trim() };
  });
  const statedCells = cells.filter(({ stated }) => stated !== '');
  const blankCells = cells.filter(({ stated }) => stated === '');
  const statedTexts = texts.filter(({ stated }) => stated !== '');
  const right = (list: readonly { right: boolean }[]): number => list.filter((item) => item.right).length;
  return {
    stated: statedCells.length,
    arrived: right(statedCells),
    blank: blankCells.length,
    stayedBlank: right(blankCells),
    texts: statedTexts.length,
    textsArrived: right(statedTexts),
    differences: [...cells, ...texts].filter((item) => !item.right).map(({ place, stated, received }) => ({ place, stated, received })),
  };
}

interface Judged {
  place: string;
  stated: string;
  received: string;
  right: boolean;
}

function judge({ id, place }: CellSpec, report: Report, received: string): Judged {
  const value = report.values[id];
  const text = received.trim();
  if (value === undefined) return { place, stated: '', received, right: text === '' };
  const right = typeof value === 'number' ? text !== '' && Number(text) === value : text === value.trim();
  return { place, stated: String(value), received, right };
}
