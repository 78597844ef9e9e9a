import type { Finding } from '../../../lib/report/types';
import { Icon } from '../../icon';
import { LevelMark } from '../../level';
import { Notice } from '../../notice';

/** What the sum itself has against it. */
export function RollupFindings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <Notice level="ok">单位齐全，年度一致，没有重复。</Notice>;
  const shown = findings.slice(0, 50);
  return (
    <section class="panel" aria-labelledby="rollup-findings">
      <div class="panel-head">
        <h2 id="rollup-findings">汇总校验</h2>
      </div>
      <ul>
        {shown.map(({ check, level, message, cells }, at) => (
          <li key={at} class="finding" data-testid="finding" data-check={check} data-level={level} data-cells={cells.join(' ')} data-suspects="">
            <Icon name={level} />
            <div>
              <p class="where">
                <LevelMark level={level} />
              </p>
              <p>{message}</p>
            </div>
          </li>
        ))}
      </ul>
      {findings.length > shown.length && <p class="panel-foot caption">还有 {findings.length - shown.length} 条，处理上面的以后再看。</p>}
    </section>
  );
}
