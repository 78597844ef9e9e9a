import { useSignal } from '@preact/signals';
import type { Part } from '../../../lib/report/rollup/sum';
import { figureWords } from './sum-table';

interface PartsPanelProps {
  place: string;
  total: number | undefined;
  parts: readonly Part[];
}

const firstParts = 20;

/** What each unit adds to one figure of the region. */
export function PartsPanel({ place, total, parts }: PartsPanelProps) {
  const shown = useSignal(firstParts);
  const rest = parts.slice(shown.value);
  const restSum = rest.reduce((sum, { figure }) => sum + (figure ?? 0), 0);
  const share = (figure: number | undefined) => (figure !== undefined && total ? `${((figure / total) * 100).toFixed(1)}%` : '–');
  return (
    <section class="panel" aria-labelledby="parts-title">
      <div class="panel-head">
        <h2 id="parts-title">
          {place} {figureWords(total)} 的来源
        </h2>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="各单位的数">
        <table class="tbl parts">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col" class="num">
                数
              </th>
              <th scope="col" class="num">
                占比
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.slice(0, shown.value).map(({ n, unit, figure }) => (
              <tr key={n}>
                <th scope="row">{unit}</th>
                <td class="num">{figure === undefined ? '空白' : figureWords(figure)}</td>
                <td class="num">{share(figure)}</td>
              </tr>
            ))}
            {rest.length > 0 && (
              <tr>
                <th scope="row">其余 {rest.length} 个单位</th>
                <td class="num">{figureWords(restSum)}</td>
                <td class="num">{share(restSum)}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {rest.length > 0 && (
        <div class="panel-foot">
          <button type="button" class="btn small" onClick={() => (shown.value += 200)}>
            再显示 {Math.min(200, rest.length)} 个
          </button>
        </div>
      )}
    </section>
  );
}
