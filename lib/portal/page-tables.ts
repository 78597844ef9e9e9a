import { expand, type Grid, type Role, type Slot, type SourceCell } from '../grid/grid';
import { parseCell } from '../report/values';
import { stateOf } from './controls/control';
import { isTag, tagOf } from './dom';
import { entriesIn, isEntry, isInText } from './entries';
import { labelTextOf } from './label-text';
import { closestIn, outerOf, queryIn } from './page';
import type { StreamItem } from './stream';
import { titlesOf } from './titles';

/** Where a field stands on a page. */
export interface PageCell {
  element: HTMLElement;
  /** Controls in it; none for labels and for figures the page only shows. */
  entries: readonly Element[];
  /** Row path ‖ column path, as the page words them. */
  label(): string;
}

/** The page's tables in order, each as a grid whose controls and shown figures are fields. `items`: the same page as a stream. */
export function gridsOf(page: Document, items: readonly StreamItem[]): Grid<PageCell>[] {
  const titles = titlesOf(items);
  const entries = new Map<Element, Element[]>();
  const add = (entry: Element, cell: Element | undefined): void => {
    if (cell) entries.set(cell, [...(entries.get(cell) ?? []), entry]);
  };
  const all = queryIn(page, 'table,input,textarea,iframe,[contenteditable],select');
  for (const entry of all) if (isEntry(entry) && !isInText(entry)) add(entry, cellOf(entry));
  for (const choice of all) {
    const cell = tagOf(choice) === 'select' && closestIn(choice, 'td,th');
    // Beside an input a list is its unit, or its pages.
    if (cell && (entries.get(cell) ?? []).every((other) => tagOf(other) === 'select')) add(choice, cell);
  }
  let header = '';
  return all.filter((table) => tagOf(table) === 'table' && !isInText(table)).map((table) => {
    const { grid, holdsEntry } = gridOf(table as HTMLTableElement, titles.get(table) ?? '', entries, header);
    header = holdsEntry ? '' : textOfLabels(grid);
    return grid;
  });
}

/** The cell of a table a control belongs to: not that of a little table wrapped around the control alone. */
function cellOf(entry: Element): Element | undefined {
  const cell = closestIn(entry, 'td,th');
  const table = cell && closestIn(cell, 'table');
  if (!cell || !table) return undefined;
  const home = outerOf(table);
  const outer = home && closestIn(home, 'td,th');
  const wrapper = outer && entriesIn(table).length === 1 && !/[^\s件个条项次万元]/.test(labelTextOf(cell));
  return wrapper && entriesIn(outer).length === 1 ? cellOf(table) : cell;
}

function gridOf(
  table: HTMLTableElement,
  title: string,
  entries: ReadonlyMap<Element, readonly Element[]>,
  header: string,
): { grid: Grid<PageCell>; holdsEntry: boolean } {
  let own: Grid<PageCell> | undefined;
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((element): SourceCell<PageCell> => {
      const all = entries.get(element) ?? [];
      const fixed = all.map(fixedText);
      const held = fixed.every((text) => text !== '') ? [] : all;
      const ref: PageCell = { element, entries: held, label: () => (own ? `${header}${pathOf(own, ref)}` : '') };
      return {
        text: held.length > 0 || fixed.length === 0 ? labelTextOf(element) : fixed.join(' '),
        rowSpan: element.rowSpan,
        colSpan: element.colSpan,
        role: held.length > 0 ? 'field' : 'label',
        ref,
      };
    }),
  );
  if (title) rows.unshift([{ text: title, rowSpan: 1, colSpan: 2, role: 'label', ref: { element: table, entries: [], label: () => title } }]);
  const first = expand(rows);
  const shown = shownFigures(first);
  own = shown.size === 0 ? first : expand(rows.map((cells) => cells.map((cell) => withRole(cell, shown))));
  return { grid: own, holdsEntry: slotsOf(own).some(({ role }) => role === 'field') };
}

/** A label that the page keeps in a control no one can change; '' for any other. */
function fixedText(entry: Element): string {
  return isTag(entry, 'input') && stateOf(entry) !== 'writable' && /[一-龥]{2}/.test(entry.value) ? entry.value : '';
}

function withRole(cell: SourceCell<PageCell>, shown: ReadonlySet<PageCell>): SourceCell<PageCell> {
  const role: Role = shown.has(cell.ref) ? 'field' : cell.role;
  return { ...cell, role };
}

/** Cells among the controls, not before them, that show a figure or are the blank of a total. */
function shownFigures(grid: Grid<PageCell>): Set<PageCell> {
  const slots = slotsOf(grid);
  const fields = slots.filter(({ role }) => role === 'field');
  const shown = new Set<PageCell>();
  if (fields.length === 0) return shown;
  const top = Math.min(...fields.map(({ row }) => row));
  const left = Math.min(...fields.map(({ column }) => column));
  for (const slot of slots) {
    if (slot.role !== 'label' || slot.row < top || slot.column < left) continue;
    const { kind } = parseCell(slot.text);
    const isTotal = kind === 'empty' && /[总合小]计/.test(pathOf(grid, slot.ref));
    if (kind === 'number' || kind === 'placeholder' || isTotal) shown.add(slot.ref);
  }
  return shown;
}

/** Every cell of a grid once, merged ones too. */
export function slotsOf(grid: Grid<PageCell>): Slot<PageCell>[] {
  const slots = new Set<Slot<PageCell>>();
  for (let row = 0; row < grid.height; row++) {
    for (let column = 0; column < grid.width; column++) {
      const slot = grid.at(row, column);
      if (slot) slots.add(slot);
    }
  }
  return [...slots];
}

function textOfLabels(grid: Grid<PageCell>): string {
  const texts = slotsOf(grid).map(({ text }) => text);
  return texts.length > 0 && texts.length <= 60 ? `${texts.join('›')}‖` : '';
}

const places = new WeakMap<Grid<PageCell>, Map<PageCell, Slot<PageCell>>>();

function pathOf(grid: Grid<PageCell>, cell: PageCell): string {
  let known = places.get(grid);
  if (!known) places.set(grid, (known = new Map(slotsOf(grid).map((slot) => [slot.ref, slot]))));
  const place = known.get(cell);
  if (!place) return '';
  const row = new Set<string>();
  const column = new Set<string>();
  const add = (texts: Set<string>, slot: Slot<PageCell> | undefined) => {
    if (slot?.role === 'label' && slot.text !== '') texts.add(slot.text);
  };
  for (let c = 0; c < place.column; c++) add(row, grid.at(place.row, c));
  for (let r = 0; r < place.row; r++) add(column, grid.at(r, place.column));
  return `${[...row].join('›')}‖${[...column].join('›')}`;
}
