import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CellId, FieldId } from '../../../lib/report/types';
import { Cell } from './cell';
import type { EditorModel } from './model';
import { positionOf, type Lattice } from './navigation';
import type { Head, Sheet, SheetRow } from '../../../lib/report/sheet';
import type { ReadTables } from './sheet-acts';
import { sheetEvents } from './sheet-events';

interface SheetViewProps {
  model: EditorModel;
  sheet: Sheet;
  lattice: Lattice;
  label: string;
  /** All inputs of the editor by cell, so that a finding can lead to its cell. */
  inputs: Map<CellId, HTMLInputElement>;
  readTables?: ReadTables;
  goTo?(field: FieldId, span?: readonly [number, number]): void;
}

const noTables: ReadTables = () => undefined;

/** One official table as a native table that works as a grid: one Tab stop, arrows inside. */
export function SheetView({ model, sheet, lattice, label, inputs, readTables = noTables, goTo }: SheetViewProps) {
  const events = useMemo(
    () => sheetEvents({ model, lattice, inputs, readTables, show: ({ field, span }) => goTo?.(field, span) }),
    [model, lattice, inputs, readTables, goTo],
  );
  const register = useMemo(
    () => (cell: CellId, input: HTMLInputElement | null) => (input ? inputs.set(cell, input) : inputs.delete(cell)),
    [inputs],
  );
  const flat = sheet.labelColumns === 0;
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label={`${label}，可左右滚动`}>
      <table class={`sheet t-${sheet.table}${flat ? ' flat' : ''}`} role="grid" aria-label={label} aria-multiselectable="true" {...events}>
        <colgroup>
          {Array.from({ length: sheet.labelColumns }, (_, at) => (
            <col key={at} class={`k${3 - sheet.labelColumns + at + 1}`} />
          ))}
          <col span={sheet.columns} />
        </colgroup>
        {sheet.parts.map(({ head, rows }, part) => {
          const first = sheet.parts.slice(0, part).reduce((count, before) => count + before.rows.length, 0);
          const HeadGroup = sheet.parts.length === 1 ? 'thead' : 'tbody';
          return [
            <HeadGroup key={`h${part}`} class="heads">
              {head.map((heads, y) => (
                <tr key={y}>
                  {heads.map((one, x) => (
                    <HeadCell key={x} head={one} hot={() => isHot(model, lattice, one, first, rows.length)} />
                  ))}
                </tr>
              ))}
            </HeadGroup>,
            <tbody key={`b${part}`}>
              {rows.map((row, y) => (
                <Row key={y} row={row} model={model} register={register} />
              ))}
            </tbody>,
          ];
        })}
      </table>
    </div>
  );
}

function Row({ row, model, register }: { row: SheetRow; model: EditorModel; register: (cell: CellId, input: HTMLInputElement | null) => void }) {
  const ids = useMemo(() => new Set(row.cells.map(({ spec }) => spec.id)), [row]);
  const isCurrent = () => model.current.value !== undefined && ids.has(model.current.value);
  return (
    <tr class={row.computed ? 'sum' : row.ends ? 'rule' : undefined}>
      {row.heads.map((head) => (
        <HeadCell key={head.text} head={head} hot={() => head.kind === 'row' && isCurrent()} />
      ))}
      {row.cells.map(({ spec, span }) => (
        <Cell key={spec.id} model={model} spec={spec} span={span} register={register} />
      ))}
    </tr>
  );
}

function isHot(model: EditorModel, lattice: Lattice, head: Head, firstRow: number, rows: number): boolean {
  const at = model.current.value !== undefined && head.start !== undefined ? positionOf(lattice, model.current.value) : undefined;
  if (!at || at.row < firstRow || at.row >= firstRow + rows) return false;
  return lattice[at.row]![at.index]!.start === head.start;
}

const widths = ['l3', 'l2', 'l1'];

function HeadCell({ head, hot }: { head: Head; hot: () => boolean }) {
  const lit = useComputed(hot).value;
  const { rowSpan, colSpan, scope, text, kind, depth } = head;
  if (kind === 'corner' && text.startsWith('（')) {
    return (
      <td class="corner" rowSpan={rowSpan} colSpan={colSpan}>
        {text}
      </td>
    );
  }
  const place = kind === 'row' ? widths[depth] : kind === 'rowGroup' ? (depth === 0 ? 'v' : 'g') : kind === 'block' ? 'block' : '';
  return (
    <th class={`${place}${lit ? ' hot' : ''}`} rowSpan={rowSpan} colSpan={colSpan} scope={scope}>
      {kind === 'rowGroup' ? <span>{breakable(text)}</span> : breakable(text)}
    </th>
  );
}

/** Lets narrow headers break where the official form does: after a closing bracket, before 组织 and 机构. */
function breakable(text: string) {
  return text.split(/(?<=^（.）)|(?=组织$|机构$|数量$|件数$|维持$|纠正$|审结$)|(?<=^其他)(?=结果$)/).flatMap((piece, at) => (at === 0 ? [piece] : [<wbr key={at} />, piece]));
}
