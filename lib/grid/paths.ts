import { labelKey } from './labels';
import { namesTable } from './names-column';
import type { Grid, Slot } from './grid';

/** The texts that name a field: what stands before it in its row, above it in its column, nearest first. */
export interface FieldPath<T> {
  slot: Slot<T>;
  left: string[];
  /** So many of `left` stand between it and the field before. */
  near: number;
  above: string[];
}

/** One row of a grid that holds fields. */
export interface FieldRow<T> {
  row: number;
  fields: FieldPath<T>[];
  /** Labels before the first field, outermost first. */
  labels: string[];
  /** The nearest row above that is one label and nothing else, e.g. `（三）不予公开` across the table. */
  banner: string;
  /** The nearest such row that names what is in all of the table, e.g. `自然人`. */
  title: string;
  /** Some position right of the first field is covered by no cell: it cannot be told which cell is missing. */
  ragged: boolean;
  /** So is some position above its fields: what stands over them may have moved. */
  open: boolean;
}

/** The rows of a grid that hold fields, top to bottom, each field with the texts that name it. */
export function fieldRows<T>(grid: Grid<T>, isHeader: (labels: readonly string[]) => boolean): FieldRow<T>[] {
  const found: FieldRow<T>[] = [];
  let [banner, title] = ['', ''];
  for (let row = 0; row < grid.height; row++) {
    const slots = slotsOf(grid, row);
    const labels = slots.filter(isNamed).map(({ text }) => text);
    if (isHeader(labels) && !alternates(slots)) {
      banner = '';
      continue;
    }
    const fields = fieldsAmong(slots).filter((slot) => slot.row === row);
    if (fields.length === 0) {
      if (labels.length === 1) {
        banner = labels[0]!;
        if (namesTable(banner)) title = banner;
      }
      continue;
    }
    found.push({
      row,
      banner,
      title,
      labels: slots.filter((slot) => isNamed(slot) && slot.column < fields[0]!.column).map(({ text }) => text),
      fields: fields.map((slot) => ({ slot, ...leftOf(slots, slot), above: aboveOf(grid, slot) })),
      ragged: isRagged(grid, row, fields[0]!.column),
      open: Array.from({ length: row }, (_, above) => above).some((above) => isRagged(grid, above, fields[0]!.column)),
    });
  }
  return found;
}

function slotsOf<T>(grid: Grid<T>, row: number): Slot<T>[] {
  const slots: Slot<T>[] = [];
  for (let column = 0; column < grid.width; column++) {
    const slot = grid.at(row, column);
    if (slot && slot !== slots.at(-1)) slots.push(slot);
  }
  return slots;
}

/** `本年制发件数 [ ] 本年废止件数 [ ]`: each name beside its own field, so no header of what is below. */
function alternates<T>(slots: readonly Slot<T>[]): boolean {
  const fields = slots.filter(({ role }) => role === 'field');
  return fields.length >= 2 && fields.every((field) => slots.some((slot, at) => slots[at + 1] === field && isNamed(slot)));
}

function isNamed<T>(slot: Slot<T>): boolean {
  return slot.role === 'label' && /[^\d]/.test(labelKey(slot.text));
}

/** An empty cell of a document counts as a field only after the row's last label, or beside figures. */
function fieldsAmong<T>(slots: readonly Slot<T>[]): Slot<T>[] {
  const edge = slots.findLast(isNamed)?.column ?? -1;
  const blanksCount = edge >= 0 || slots.some(({ role }) => role === 'field');
  return slots.filter(
    ({ role, column }) => role === 'field' || (role === 'blank' && blanksCount && column > edge),
  );
}

function leftOf<T>(slots: readonly Slot<T>[], field: Slot<T>): { left: string[]; near: number } {
  const left: string[] = [];
  let near: number | undefined;
  for (let i = slots.indexOf(field) - 1; i >= 0; i--) {
    const slot = slots[i]!;
    if (slot.role === 'field') {
      near ??= left.length;
      if (left.length > 0) break;
    }
    if (isNamed(slot)) left.push(slot.text);
  }
  return { left, near: near ?? left.length };
}

function aboveOf<T>(grid: Grid<T>, field: Slot<T>): string[] {
  const texts: string[] = [];
  for (let column = field.column; column < field.column + field.colSpan; column++) {
    for (const text of aboveIn(grid, field.row, column)) if (!texts.includes(text)) texts.push(text);
  }
  return texts;
}

/** The stack of header labels above a position: up from the nearest, until fields begin again. */
function aboveIn<T>(grid: Grid<T>, row: number, column: number): string[] {
  const texts: string[] = [];
  let inHeader = false;
  for (let r = row - 1; r >= 0; r--) {
    const slot = grid.at(r, column);
    if (!slot) continue;
    if (slot.role === 'field') {
      if (inHeader) break;
      continue;
    }
    if (!inHeader && slot.role === 'label' && slot.text === '' && namesOthers(grid, r, row)) break;
    if (!isNamed(slot) || isBanner(grid, slot)) continue;
    inHeader = true;
    if (texts.at(-1) !== slot.text) texts.push(slot.text);
  }
  return texts;
}

/** A row of names for the fields of `below`: one that is missing in it is not to be had from a row of names further up. */
function namesOthers<T>(grid: Grid<T>, row: number, below: number): boolean {
  const slots = slotsOf(grid, row);
  const isName = (slot: Slot<T>): boolean => isNamed(slot) && !isBanner(grid, slot) && grid.at(below, slot.column)?.role === 'field';
  return slots.some(isName) && !slots.some(({ role }) => role === 'field');
}

function isBanner<T>(grid: Grid<T>, slot: Slot<T>): boolean {
  return slot.column === 0 && slot.colSpan >= grid.width && grid.width > 1;
}

function isRagged<T>(grid: Grid<T>, row: number, from: number): boolean {
  for (let column = from; column < grid.width; column++) if (!grid.at(row, column)) return true;
  return false;
}
