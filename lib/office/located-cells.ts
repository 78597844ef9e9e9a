import type { Grid, Slot } from '../grid/grid';
import type { Located } from '../grid/locate';
import { cellOf, cellsOf } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { CellId } from '../report/types';
import { readFigure } from './figure';
import { misfits } from './misfits';
import type { ReadCells } from './read-report';
import { unitDoubt } from './unit-doubt';

/** What the located slots of tables say: figures, blanks (absent), and what is to be confirmed. */
export function readLocated<T>(grids: readonly Grid<T>[], located: Located<T>, edition: Edition): ReadCells {
  const read: ReadCells = { values: new Map(), unsure: [], refusals: [...located.refusals] };
  const doubtful = misfits(grids, located, edition);
  for (const { id } of cellsOf(edition)) {
    const slot = located.cells.get(id);
    const rivals = located.duplicates.get(id);
    if (slot && doubtful.has(id)) read.unsure.push({ cell: id, raw: slot.text, reason: misfit });
    else if (slot) take(read, edition, id, slot.text);
    else if (rivals) doubt(read, edition, id, rivals);
  }
  return read;
}

const misfit = '这一行的格数与表头对不上，无法确定数字属于哪一列';

function take(read: ReadCells, edition: Edition, cell: CellId, text: string): void {
  const figure = readFigure(text);
  if (figure.value === undefined) return;
  const unit = unitDoubt(cellOf(edition, cell)!.column, text);
  const value = unit?.value ?? figure.value;
  read.values.set(cell, value);
  const reason = unit?.reason ?? (figure.sure ? undefined : figure.reason);
  if (reason !== undefined) read.unsure.push({ cell, raw: text, reason, value });
}

/** Two places for one cell: where they agree, their figure is proposed. */
function doubt<T>(read: ReadCells, edition: Edition, cell: CellId, rivals: readonly Slot<T>[]): void {
  const texts = [...new Set(rivals.map(({ text }) => text.trim()))];
  const reason = '原文有两处写着这一格';
  const figure = texts.length === 1 ? readFigure(texts[0]!) : undefined;
  const agreed = figure?.sure && !unitDoubt(cellOf(edition, cell)!.column, texts[0]!) ? figure.value : undefined;
  if (agreed === undefined) read.unsure.push({ cell, raw: texts.join(' / '), reason });
  else {
    read.values.set(cell, agreed);
    read.unsure.push({ cell, raw: texts[0]!, reason, value: agreed });
  }
}
