import { placeOf } from '../../../lib/report/editions/catalogue';
import { waiverOf } from '../../../lib/report/waived';
import type { EditorModel } from './model';

/** 核实说明表: every reason that stands, with what it explains. Printed alone. */
export function ReasonsSheet({ model }: { model: EditorModel }) {
  const report = model.store.report.value;
  const standing = new Set(model.findings.value.flatMap((finding) => waiverOf(finding, report) ?? []));
  // A report that was sent keeps its reasons whatever the checks say today.
  const reasons = report.waivers.filter((waiver) => report.status !== 'draft' || standing.has(waiver));
  if (reasons.length === 0) return null;
  return (
    <section class="panel reasons" aria-labelledby="reasons-title" data-testid="reasons">
      <div class="panel-head">
        <h2 id="reasons-title">核实说明表</h2>
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
            {reasons.map(({ check, cells, message, reason, at, words }, index) => (
              <tr key={`${check} ${cells.join(' ')} ${words ?? ''}`}>
                <td>{index + 1}</td>
                <td>{cells.slice(0, 4).map((cell) => placeOf(model.edition, cell)).join('、') || '正文'}</td>
                <td>{message ?? check}</td>
                <td>{reason}</td>
                <td>{at.slice(0, 10)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function printReasons(): void {
  document.body.dataset['print'] = 'reasons';
  print();
  delete document.body.dataset['print'];
}
