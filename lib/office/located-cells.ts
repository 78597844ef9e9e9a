import type { Grid, Slot } from '../grid/grid';
import type { Located } from '../grid/locate';
import { cellOf, cellsOf } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { CellId, Value } from '../report/types';
import { readFigure } from './figure';
import { misfits } from './misfits';
import type { ReadCells, UnsureCell } from './read-report';
import { unitDoubt } from './unit-doubt';

/** What a source says of its cells beside their text. */
export interface CellNotes<T> {
  /** Where a cell stands, in a clerk's words. */
  place(ref: T): string | undefined;
  /** Why a cell is to be confirmed although its text may read as a figure. `text`: what is proposed, '' for nothing. */
  doubt(ref: T): { raw: string; reason: string; text: string } | undefined;
}

/** What the located slots of tables say: figures, blanks (absent), and what is to be confirmed. */
export function readLocated<T>(grids: readonly Grid<T>[], located: Located<T>, edition: Edition, notes?: CellNotes<T>): ReadCells {
  const read: ReadCells = { values: new Map(), unsure: [], refusals: [...located.refusals] };
  const doubtful = misfits(grids, located, edition);
  const unsure = (slot: Slot<T>, { reason, ...cell }: UnsureCell) => {
    const place = notes?.place(slot.ref);
    read.unsure.push({ ...cell, reason: place === undefined ? reason : `${reason}（${place}）` });
  };
  for (const { id } of cellsOf(edition)) {
    const slot = located.cells.get(id);
    const rivals = located.duplicates.get(id);
    const noted = slot && notes?.doubt(slot.ref);
    if (slot && doubtful.has(id)) unsure(slot, { cell: id, raw: noted?.raw ?? slot.text, reason: misfit });
    else if (slot) {
      const taken = taking(edition, id, noted?.text ?? slot.text);
      if (taken.value !== undefined) read.values.set(id, taken.value);
      const reason = noted?.reason ?? taken.reason;
      if (reason !== undefined) unsure(slot, { cell: id, raw: noted?.raw ?? slot.text, reason, ...(taken.value === undefined ? {} : { value: taken.value }) });
    } else if (rivals) {
      const agreed = rivals.some(({ ref }) => notes?.doubt(ref)) ? undefined : agreedValue(edition, id, rivals);
      if (agreed !== undefined) read.values.set(id, agreed);
      const raw = [...new Set(rivals.map(({ text }) => text.trim()))].join(' / ');
      unsure(rivals[0]!, { cell: id, raw, reason: '原文有两处写着这一格', ...(agreed === undefined ? {} : { value: agreed }) });
    }
  }
  return read;
}

const misfit = '这一行的格数与表头对不上，无法确定数字属于哪一列';

function taking(edition: Edition, cell: CellId, text: string): { value?: Value; reason?: string } {
  const figure = readFigure(text);
  if (figure.value === undefined) return {};
  const unit = unitDoubt(cellOf(edition, cell)!.column, text);
  const reason = unit?.reason ?? (figure.sure ? undefined : figure.reason);
  return { value: unit?.value ?? figure.value, ...(reason === undefined ? {} : { reason }) };
}

/** What two places for one cell agree on beyond doubt. */
function agreedValue<T>(edition: Edition, cell: CellId, rivals: readonly Slot<T>[]): Value | undefined {
  const texts = new Set(rivals.map(({ text }) => text.trim()));
  const { value, reason } = taking(edition, cell, rivals[0]!.text.trim());
  return texts.size === 1 && reason === undefined ? value : undefined;
}
