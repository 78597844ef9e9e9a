import { useSignal } from '@preact/signals';
import type { Change, CompareColumn, CompareRow, CompareValue } from '../../../lib/report/compare/compare';
import { textOf } from '../../../lib/report/values';

interface FiguresTableProps {
  columns: readonly CompareColumn[];
  names: readonly string[];
  rows: readonly CompareRow[];
  applicants: readonly { id: string; label: string }[];
  applicant: string;
  onApplicant(id: string): void;
}

const tables = { proactive: '二、主动公开', requests: '三、申请办理', disputes: '四、复议诉讼' } as const;

/** Figures side by side, with what changed from column to column. */
export function FiguresTable({ columns, names, rows, applicants, applicant, onApplicant }: FiguresTableProps) {
  const changed = useSignal(false);
  const shown = changed.value ? rows.filter(({ differs }) => differs) : rows;
  const mixed = new Set(columns.map(({ edition }) => edition)).size > 1;
  const width = columns.length * 3 - 1 + (mixed ? 1 : 0);
  return (
    <section class="panel" aria-labelledby="figures-title">
      <div class="panel-head">
        <h2 id="figures-title">数字对照</h2>
        <div class="row push no-print">
          <label class="small" for="applicant">
            表三看
          </label>
          <select class="select" id="applicant" value={applicant} onChange={(event) => onApplicant(event.currentTarget.value)}>
            {applicants.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <label class="check" for="only-changed">
            <input type="checkbox" id="only-changed" checked={changed.value} onChange={() => (changed.value = !changed.peek())} />
            只看有变化的行
          </label>
        </div>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="数字对照，可左右滚动">
        <table class="tbl" data-testid="compare-figures">
          <thead>
            <tr>
              <th scope="col">项目</th>
              {names.map((name, at) => [
                <th key={name} scope="col" class="num">
                  {name}
                </th>,
                at > 0 && (
                  <th key={`${name} d`} scope="col" class="num">
                    增减
                  </th>
                ),
                at > 0 && (
                  <th key={`${name} p`} scope="col" class="num">
                    比例
                  </th>
                ),
              ])}
              {mixed && <th scope="col">说明</th>}
            </tr>
          </thead>
          {(['proactive', 'requests', 'disputes'] as const).map((table) => {
            const own = shown.filter(({ line }) => line.table === table);
            return (
              own.length > 0 && (
                <tbody key={table}>
                  <tr class="group">
                    <th colSpan={width + 1} scope="colgroup">
                      {tables[table]}
                    </th>
                  </tr>
                  {own.map((row) => (
                    <FigureRow key={row.line.id} row={row} mixed={mixed} />
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      </div>
      {shown.length === 0 && <p class="panel-body muted small">所选报告的数字都相同。</p>}
    </section>
  );
}

function FigureRow({ row: { line, values, changes }, mixed }: { row: CompareRow; mixed: boolean }) {
  return (
    <tr data-line={line.id}>
      <th scope="row" class={line.depth === 1 ? 'part' : undefined}>
        {line.label}
      </th>
      {values.map((value, at) => [
        <td key={at} class={`num${at === values.length - 1 ? ' strong' : ''}`}>
          <Words value={value} />
        </td>,
        at > 0 && (
          <td key={`d${at}`} class="num delta">
            <Delta change={changes[at]} />
          </td>
        ),
        at > 0 && (
          <td key={`p${at}`} class="num">
            {percentWords(changes[at])}
          </td>
        ),
      ])}
      {mixed && <td class="muted small">{line.note}</td>}
    </tr>
  );
}

function Words({ value }: { value: CompareValue }) {
  if (value.kind === 'value') return <>{textOf(value.value)}</>;
  return <span class="muted">{value.kind === 'blank' ? '空白' : '无此项'}</span>;
}

function Delta({ change }: { change: Change | undefined }) {
  if (!change) return <>–</>;
  if (change.delta === 0) return <span class="muted">持平</span>;
  return (
    <>
      <span aria-hidden="true">{change.delta > 0 ? '▲' : '▼'}</span> {change.delta > 0 ? '增' : '减'} {textOf(Math.abs(change.delta))}
    </>
  );
}

function percentWords(change: Change | undefined): string {
  if (change?.percent === undefined || change.delta === 0) return '–';
  return `${change.percent > 0 ? '+' : '−'}${Math.abs(change.percent).toFixed(1)}%`;
}
