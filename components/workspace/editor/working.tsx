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
    <dl class="terms small">
      <SideTerms side={left} />
      <SideTerms side={right} equals />
    </dl>
  );
}

/** One term a line; the zeros together; the sum where there is one to make. */
function SideTerms({ side: { terms, zeros, sum }, equals = false }: { side: Side; equals?: boolean }) {
  const sign = (at: number) => (at > 0 ? '＋' : equals ? '＝' : '');
  return (
    <>
      {terms.map(({ cell, name, value }, at) => (
        <div key={cell}>
          <dt>
            <span class="sign">{sign(at)}</span>
            {name}
          </dt>
          <dd>{value ?? '空白'}</dd>
        </div>
      ))}
      {zeros > 0 && (
        <div>
          <dt>
            <span class="sign">{sign(terms.length)}</span>
            {terms.length > 0 ? '其余' : ''} {zeros} 格
          </dt>
          <dd>都是 0</dd>
        </div>
      )}
      {sum !== undefined && terms.length + zeros > 1 && (
        <div class="sum">
          <dt>合计</dt>
          <dd>{sum}</dd>
        </div>
      )}
    </>
  );
}
