import { expand, type Grid, type SourceCell } from '../grid/grid';
import { isUnitWord } from '../grid/labels';
import { namesColumn } from '../grid/names-column';
import { isFigureEntry } from './entries';
import { closestIn } from './page';
import { fieldCell, textCell } from './made-cells';
import type { PageCell } from './page-tables';
import type { StreamItem } from './stream';

/** Controls that follow each other with nothing said between them, and what was said before them. */
interface ControlRow {
  texts: string[];
  entries: HTMLElement[];
}

/**
 * Tables drawn without `table`: rows of blocks, lists or a CSS grid, the columns named once above. Rows of equal length
 * that follow each other become one grid; the row's label is what is said last before its controls.
 */
export function controlRowGrids(items: readonly StreamItem[]): Grid<PageCell>[] {
  const grids: SourceCell<PageCell>[][][] = [];
  let width = 0;
  let names: string[] = [];
  for (const row of controlRows(items)) {
    const { header, labels } = splitTexts(row);
    const levels = labels.flatMap((label) => label.split(/[：:›>»]/).filter(Boolean));
    const [group = '', own = ''] = levels.length > 1 ? levels.slice(-2) : ['', ...levels];
    if (header.length > 0 || row.entries.length !== width) {
      grids.push(header.length > 0 ? [[textCell('', 2), ...header.map((label) => textCell(label))]] : []);
      names = header;
    }
    width = row.entries.length;
    const fields = row.entries.map((entry, at) => fieldCell(entry, [group, own], names[at] ?? ''));
    grids.at(-1)!.push([textCell(group), textCell(own), ...fields]);
  }
  return grids.map((rows) => expand(rows));
}

function controlRows(items: readonly StreamItem[]): ControlRow[] {
  const rows: ControlRow[] = [];
  let texts: string[] = [];
  for (const item of items) {
    if (closestIn(item.element, 'table')) continue;
    if (item.kind === 'text') {
      // Names side by side in inline elements are no one label cut in pieces.
      const several = item.parts.filter(namesColumn).length >= 2;
      texts.push(...(several ? item.parts : [item.text]).filter((text) => !isUnitWord(text) && /\D/.test(text)));
    } else if (item.kind === 'entry' && isFigureEntry(item.element)) {
      const open = texts.length === 0 ? rows.at(-1) : undefined;
      if (open) open.entries.push(item.element as HTMLElement);
      else rows.push({ texts, entries: [item.element as HTMLElement] });
      texts = [];
    }
  }
  return rows;
}

/** The column names are as many texts as there are controls, a row's label or two before the first of them. */
function splitTexts({ texts, entries }: ControlRow): { header: string[]; labels: string[] } {
  const many = entries.length;
  if (many < 2) return { header: [], labels: texts };
  for (let own = 1; own <= 3; own++) {
    const header = texts.slice(0, -own).slice(-many);
    if (header.length === many && header.every(namesColumn)) return { header, labels: texts.slice(-own) };
  }
  return { header: [], labels: texts };
}
