import { useSignal } from '@preact/signals';

export interface SendBackLine {
  unit: string;
  place: string;
  problem: string;
  advice: string;
}

interface SendBackProps {
  lines: readonly SendBackLine[];
  onExport(): void;
}

const firstLines = 20;

/** 退回清单: what each unit has to put right. */
export function SendBack({ lines, onExport }: SendBackProps) {
  const shown = useSignal(firstLines);
  if (lines.length === 0) return null;
  const units = new Set(lines.map(({ unit }) => unit)).size;
  return (
    <section class="panel" aria-labelledby="back-title">
      <div class="panel-head">
        <h2 id="back-title">退回清单</h2>
        <span class="caption">
          {units} 个单位，{lines.length} 条
        </span>
        <button type="button" class="btn small push" onClick={onExport}>
          导出退回清单 .xlsx
        </button>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="退回清单，可左右滚动">
        <table class="tbl">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">位置</th>
              <th scope="col">问题</th>
              <th scope="col">建议</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown.value).map(({ unit, place, problem, advice }, at) => (
              <tr key={at}>
                <th scope="row">{unit}</th>
                <td>{place}</td>
                <td>{problem}</td>
                <td>{advice}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown.value && (
        <div class="panel-foot">
          <button type="button" class="btn small" onClick={() => (shown.value += 100)}>
            再显示 {Math.min(100, lines.length - shown.value)} 条
          </button>
        </div>
      )}
    </section>
  );
}
