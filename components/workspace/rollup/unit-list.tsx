import { useSignal } from '@preact/signals';
import type { UnitRow } from '../../../lib/report/rollup/submission';
import { LevelMark } from '../../level';
import { figureWords } from './sum-table';
import { situationOf, stateSigns } from './state-words';

interface UnitListProps {
  rows: readonly UnitRow[];
  onInclude(row: UnitRow, included: boolean): void;
}

const filters = ['all', 'open', 'counted'] as const;
const filterWords = { all: '全部', open: '待处理', counted: '已计入' } as const;
const firstUnits = 50;

/** Every unit with what came from it and whether it is counted. */
export function UnitList({ rows, onInclude }: UnitListProps) {
  const filter = useSignal<(typeof filters)[number]>('all');
  const shown = useSignal(firstUnits);
  const fitting = {
    all: rows,
    open: rows.filter(({ included, state }) => !included && state !== 'copy'),
    counted: rows.filter(({ included }) => included),
  };
  const list = fitting[filter.value];
  return (
    <section class="panel" aria-labelledby="units-title">
      <div class="panel-head">
        <h2 id="units-title">单位清单</h2>
        <div class="seg" role="group" aria-label="筛选单位">
          {filters.map((one) => (
            <button key={one} type="button" aria-pressed={one === filter.value} onClick={() => (filter.value = one)}>
              {filterWords[one]} {fitting[one].length}
            </button>
          ))}
        </div>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="单位清单，可左右滚动">
        <table class="tbl units">
          <thead>
            <tr>
              <th scope="col">计入</th>
              <th scope="col">单位</th>
              <th scope="col">状态</th>
              <th scope="col" class="num">
                本年新收
              </th>
              <th scope="col" class="num">
                办理总计
              </th>
              <th scope="col">情况</th>
            </tr>
          </thead>
          <tbody>
            {list.slice(0, shown.value).map((row) => {
              const { unit, state, submission, included } = row;
              const { word, sign } = stateSigns[state];
              const fixed = !submission || state === 'year' || state === 'copy';
              return (
                <tr key={submission?.n ?? unit} data-unit={unit} data-state={state}>
                  <td>
                    <input
                      class="tick"
                      type="checkbox"
                      aria-label={`计入${unit}${submission ? `（${submission.source}）` : ''}`}
                      checked={included}
                      disabled={fixed}
                      onChange={(event) => onInclude(row, event.currentTarget.checked)}
                    />
                  </td>
                  <th scope="row">{unit}</th>
                  <td class="nowrap">
                    <LevelMark level={sign} word={word} />
                  </td>
                  <td class="num">{figureWords(submission?.values['requests.received.total'])}</td>
                  <td class="num">{figureWords(submission?.values['requests.concluded.total'])}</td>
                  <td>{situationOf(row)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {list.length > shown.value && (
        <div class="panel-foot">
          <span class="caption">
            已显示 {shown.value} 个，共 {list.length} 个
          </span>
          <button type="button" class="btn small push" onClick={() => (shown.value += 100)}>
            再显示 {Math.min(100, list.length - shown.value)} 个
          </button>
        </div>
      )}
    </section>
  );
}
