import { handoversOf, pairsOf, type Handover } from '../../../lib/report/compare/continuity';
import type { CompareColumn } from '../../../lib/report/compare/compare';
import { LevelMark } from '../../level';

/** 衔接: what each year hands to the next, beside what the next says. `columns`: the reports of one unit, oldest first. */
export function ContinuityTable({ columns }: { columns: readonly CompareColumn[] }) {
  const pairs = pairsOf(columns).map((pair) => ({ name: `${pair.before.year} → ${pair.after.year}`, handovers: handoversOf(pair) }));
  const labels = [...new Set(pairs.flatMap(({ handovers }) => handovers.map(({ label }) => label)))];
  return (
    <section class="panel" aria-labelledby="continuity-title">
      <div class="panel-head">
        <h2 id="continuity-title">年度衔接</h2>
        <span class="caption push">上年“结转下年度”对本年“上年结转”；上年现行有效＋本年制发－本年废止对本年现行有效</span>
      </div>
      {pairs.length === 0 ? (
        <p class="panel-body muted small">没有相邻两年的报告，无法核对衔接。</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label="年度衔接，可左右滚动">
          <table class="tbl" data-testid="compare-continuity">
            <thead>
              <tr>
                <th scope="col">项目</th>
                {pairs.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {labels.map((label) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {pairs.map(({ name, handovers }) => (
                    <td key={name}>
                      <Verdict handover={handovers.find((one) => one.label === label)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Verdict({ handover }: { handover: Handover | undefined }) {
  if (!handover) return <span class="muted">无此项</span>;
  const { sum, due, stated, level } = handover;
  if (due === undefined || stated === undefined) return <span class="muted">{due === undefined ? '缺上年或本年的数，无法推算' : `应为 ${due}，本年空白`}</span>;
  if (due === stated) {
    return (
      <>
        <LevelMark level="ok" word="衔接" /> {sum}
      </>
    );
  }
  return (
    <>
      <LevelMark level={level} /> 应为 {sum}，填 {stated}，相差 {Math.abs(stated - due)}
    </>
  );
}
