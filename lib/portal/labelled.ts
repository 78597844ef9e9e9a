import { labelKey } from '../grid/labels';
import { expand, type Grid, type Role, type SourceCell } from '../grid/grid';
import { closest } from './dom';
import { isFigureEntry } from './entries';
import { labelTextOf, type TiedLabel } from './label-text';
import type { PageCell } from './page-tables';
import type { StreamItem } from './stream';

interface Labelled {
  entry: HTMLElement;
  label: string;
  /** Texts that stand between the control before and this one's own label: headings of a new block, outermost first. */
  headings: string[];
}

const fewest = 6;

/**
 * Forms without tables: blocks under a heading, each control with a label of its own. Every block becomes a row of a
 * grid under a header of its labels, so that the one matcher reads them too.
 */
export function labelledGrids(items: readonly StreamItem[], tiedTo: TiedLabel): Grid<PageCell>[] {
  const controls = labelledControls(items, tiedTo);
  if (controls.length < fewest) return [];
  const blocks: Labelled[][] = [];
  for (const control of controls) {
    const repeats = blocks.at(-1)?.some(({ label }) => labelKey(label) === labelKey(control.label));
    if (blocks.length === 0 || control.headings.length > 0 || repeats) blocks.push([]);
    blocks.at(-1)!.push(control);
  }
  const rows: SourceCell<PageCell>[][] = [];
  let header = '';
  for (const block of blocks) {
    const labels = block.map(({ label }) => label);
    if (labels.join('|') !== header) {
      header = labels.join('|');
      rows.push([text('', 2), ...labels.map((label) => text(label, 1))]);
    }
    const headings = block[0]!.headings;
    rows.push([text(headings.at(-2) ?? '', 1), text(headings.at(-1) ?? '', 1), ...block.map((control) => field(control, headings))]);
  }
  return [expand(rows)];
}

function labelledControls(items: readonly StreamItem[], tiedTo: TiedLabel): Labelled[] {
  const found: Labelled[] = [];
  let texts: string[] = [];
  for (const item of items) {
    if (item.kind === 'text') {
      if (!isUnit(item.text)) texts.push(item.text);
      continue;
    }
    const before = texts;
    texts = [];
    if (item.kind !== 'entry' || !isFigureEntry(item.element) || isTableCell(item.element)) continue;
    const tied = tiedTo(item.element);
    const label = tied || before.pop() || '';
    // `（六）其他处理：3.其他` names a group and a row of it.
    const headings = before.filter((text) => labelKey(text) !== labelKey(label)).flatMap((text) => text.split(/[：:›>»]/).filter(Boolean));
    if (label !== '') found.push({ entry: item.element as HTMLElement, label, headings });
  }
  return found;
}

/** `件` after a control, a colon, an asterisk: not the label of the next one. */
export function isUnit(text: string): boolean {
  const key = labelKey(text);
  return key === '' || /^(?:件|条|个|项|次|份|元|万元|必填|选填)$/.test(key);
}

/** Labels of a control in a table stand in other cells; what stands with it in its own cell is a form of its own. */
function isTableCell(entry: Element): boolean {
  const cell = closest(entry, 'td,th');
  return cell !== null && isUnit(labelTextOf(cell));
}

function text(label: string, colSpan: number): SourceCell<PageCell> {
  return { text: label, colSpan, rowSpan: 1, role: 'label', ref: { element: document.documentElement, entries: [], label: () => label } };
}

function field({ entry, label }: Labelled, headings: readonly string[]): SourceCell<PageCell> {
  const role: Role = 'field';
  const path = `${headings.join('›')}‖${label}`;
  return { text: '', colSpan: 1, rowSpan: 1, role, ref: { element: entry, entries: [entry], label: () => path } };
}
