import { Fragment } from 'preact';
import type { Finding } from '../../../lib/report/types';
import { equationOf, workingOf, type Side } from '../../../lib/report/working';
import type { EditorModel } from './model';

/** The sums behind a card: what each says, and both sides with every term. */
export function Workings({ model, findings }: { model: EditorModel; findings: readonly Finding[] }) {
  return (
    <details>
      <summary>查看算式</summary>
      <ul class="sum-list">
        {findings.map((finding) => (
          <li key={finding.check + finding.message}>
            {finding.message}
            <Terms model={model} finding={finding} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Terms({ model, finding }: { model: EditorModel; finding: Finding }) {
  const equation = equationOf(model.edition, finding);
  if (!equation) return null;
  const { left, right } = workingOf(model.edition, model.store.report.value.values, equation);
  return (
    <p class="small muted">
      <SideWords side={left} />
      {' ＝ '}
      <SideWords side={right} />
    </p>
  );
}

function SideWords({ side: { terms, zeros, sum } }: { side: Side }) {
  return (
    <>
      {terms.map(({ cell, place, value }, at) => (
        <Fragment key={cell}>
          {at > 0 && '＋'}
          {place} {value ?? '空白'}
        </Fragment>
      ))}
      {zeros > 0 && `${terms.length > 0 ? '＋' : ''}其余 ${zeros} 格都是 0`}
      {sum !== undefined && terms.length + zeros > 1 && `（合计 ${sum}）`}
    </>
  );
}
