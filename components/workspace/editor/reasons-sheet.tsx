import type { EditorModel } from './model';
import { reasonLines } from './reasons';

/** 核实说明表: every reason that stands, with what it explains. Printed alone. */
export function ReasonsSheet({ model }: { model: EditorModel }) {
  const report = model.store.report.value;
  const lines = reasonLines(model.edition, report, model.findings.value);
  if (lines.length === 0) return null;
  return (
    <div class="panel reasons" data-testid="reasons">
      <div class="panel-head">
        <h2 id="reasons-title">核实说明表</h2>
        <span class="small muted">
          {report.unit} {report.year} 年 · {lines.length} 条
        </span>
        <button type="button" class="btn small push" onClick={printReasons}>
          打印核实说明表
        </button>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="reasons-title">
        <table class="tbl">
          <thead>
            <tr>
              <th scope="col">序号</th>
              <th scope="col">位置</th>
              <th scope="col">校验结果</th>
              <th scope="col">说明</th>
              <th scope="col">日期</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ waiver: { check, cells, message, reason, at, words }, place, quote }, index) => (
              <tr key={`${check} ${cells.join(' ')} ${words ?? ''}`}>
                <td>{index + 1}</td>
                <td>{place}</td>
                <td>
                  {message ?? check}
                  {quote !== undefined && (
                    <>
                      <br />
                      <q class="muted">{quote}</q>
                    </>
                  )}
                </td>
                <td>{reason}</td>
                <td class="nowrap">{at.slice(0, 10)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function printReasons(): void {
  document.body.dataset['print'] = 'reasons';
  print();
  delete document.body.dataset['print'];
}
