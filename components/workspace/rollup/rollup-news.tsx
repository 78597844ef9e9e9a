import type { UnitRow, UnitState } from '../../../lib/report/rollup/submission';
import { Icon } from '../../icon';
import { Notice } from '../../notice';
import { stateSigns } from './state-words';

const states: readonly UnitState[] = ['counted', 'returned', 'duplicate', 'copy', 'year', 'unsure', 'extra', 'missing'];

/** How many units are in each state. */
export function Ledger({ rows }: { rows: readonly UnitRow[] }) {
  return (
    <div class="ledger panel" role="group" aria-label="单位情况">
      {states.map((state) => {
        const count = rows.filter((row) => row.state === state).length;
        if (count === 0 && state !== 'counted') return null;
        const { word, sign } = stateSigns[state];
        return (
          <div key={state} data-state={state} data-count={count}>
            <b>{count}</b>
            <span data-level={sign}>
              <Icon name={sign} />
              {word}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** Files that hold no report that can be summed. */
export function RefusedFiles({ refused }: { refused: readonly { source: string; reason: string }[] }) {
  return (
    <Notice level="refused" role="status">
      <h2>有 {refused.length} 个文件没有读取</h2>
      <ul>
        {refused.slice(0, 10).map(({ source, reason }, at) => (
          <li key={at}>
            “{source}”：{reason}
          </li>
        ))}
      </ul>
      {refused.length > 10 && <p class="caption">还有 {refused.length - 10} 个</p>}
    </Notice>
  );
}

/** Nothing has come in yet. */
export function Empty() {
  return (
    <section class="panel empty" aria-labelledby="rollup-empty">
      <h2 id="rollup-empty">还没有单位的年报</h2>
      <p>请各单位在年报助手里点“导出交换文件”发来，或直接用他们公开的网页、文档。一次可以选几百个文件，中途停下再选，已读过的不会重复。</p>
    </section>
  );
}
