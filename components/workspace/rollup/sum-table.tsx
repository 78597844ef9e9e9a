import { useSignal } from '@preact/signals';
import { cellsOf, editionOf, placeOf, type CellSpec } from '../../../lib/report/editions/catalogue';
import type { Sum } from '../../../lib/report/rollup/sum';
import type { CellId, EditionId, TableId } from '../../../lib/report/types';
import { textOf } from '../../../lib/report/values';

interface SumTableProps {
  edition: EditionId;
  sum: Sum;
  /** The cell whose parts are shown. */
  chosen: CellId | undefined;
  onChoose(cell: CellId): void;
}

const tables: readonly { table: TableId; name: string }[] = [
  { table: 'proactive', name: '表二' },
  { table: 'requests', name: '表三' },
  { table: 'disputes', name: '表四' },
];

/** The sums of one table, each figure a way to the units it comes from. */
export function SumTable({ edition, sum, chosen, onChoose }: SumTableProps) {
  const table = useSignal<TableId>('requests');
  const form = editionOf(edition);
  const heading = form.sections.find(({ content }) => content === table.value)!.heading;
  const rows = rowsOf(cellsOf(form).filter((cell) => cell.table === table.value));
  return (
    <section class="panel" data-testid="rollup-result" aria-labelledby="sum-title">
      <div class="panel-head">
        <h2 id="sum-title">{heading}</h2>
        <div class="seg push" role="group" aria-label="选择表">
          {tables.map((one) => (
            <button key={one.table} type="button" aria-pressed={one.table === table.value} onClick={() => (table.value = one.table)}>
              {one.name}
            </button>
          ))}
        </div>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="汇总表，可左右滚动">
        <table class="tbl sums-table">
          {rows.map(({ columns, lines }, at) => (
            <>
              <thead key={`h${at}`}>
                <tr>
                  <th scope="col">项目</th>
                  {columns.map((column) => (
                    <th key={column} scope="col" class="num">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody key={`b${at}`}>
                {lines.map((line) => (
                  <tr key={line[0]!.id} aria-selected={line.some(({ id }) => id === chosen)}>
                    <th scope="row">{[...line[0]!.row.groups.slice(-1), line[0]!.row.label].join(' ').replace(/^三、本年度办理结果 /, '')}</th>
                    {line.map(({ id, computed }) => (
                      <td key={id} class={`num${computed ? ' strong' : ''}`}>
                        <button type="button" class="btn small quiet" data-cell={id} aria-expanded={id === chosen} onClick={() => onChoose(id)}>
                          {figureWords(sum.values[id])}
                          <span class="vh">，{placeOf(form, id)}，查看各单位</span>
                          {sum.silent.has(id) && <span class="caption">缺{sum.silent.get(id)}</span>}
                        </button>
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </>
          ))}
        </table>
      </div>
      <div class="panel-foot small">
        <span class="muted">总计按各列重新相加，不取单位所填合计；万元按百万分之一精确相加。“缺 n”是有 n 个单位这一格空白或不是数字。</span>
      </div>
    </section>
  );
}

/** Blocks of a table with the same columns share a head. */
function rowsOf(cells: readonly CellSpec[]): { columns: string[]; lines: CellSpec[][] }[] {
  const parts: { columns: string[]; lines: CellSpec[][] }[] = [];
  const lines = new Map<string, CellSpec[]>();
  for (const cell of cells) {
    const key = `${cell.block.label ?? ''} ${cell.row.id}`;
    lines.set(key, [...(lines.get(key) ?? []), cell]);
  }
  for (const line of lines.values()) {
    const columns = line.map(({ column }) => column.label);
    const last = parts.at(-1);
    if (last && last.columns.join() === columns.join()) last.lines.push(line);
    else parts.push({ columns, lines: [line] });
  }
  return parts;
}

export function figureWords(value: Parameters<typeof textOf>[0]): string {
  return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 6 }) : textOf(value) || '–';
}
