import type { Finding } from '../../../lib/report/types';
import { lastFor, staleWaiverOf, waiverOf } from '../../../lib/report/waived';
import type { EditorModel } from './model';

/** What was written of this finding before: for other figures, or last year. */
export function EarlierReasons({ model, finding }: { model: EditorModel; finding: Finding }) {
  const stale = staleWaiverOf(finding, model.store.report.value, model.findings.value);
  const last = lastFor(finding, model.store.previous.value?.waivers ?? []);
  return (
    <>
      {stale && (
        <p class="reason">
          数字或文字已改，原来的说明要重新确认：{stale.reason}
        </p>
      )}
      {last && <p class="reason">去年的说明：{last.reason}</p>}
    </>
  );
}

/** The words to start a reason from: this report's own, else last year's. */
export function earlierReason(model: EditorModel, finding: Finding): string {
  const report = model.store.report.peek();
  const own = waiverOf(finding, report) ?? staleWaiverOf(finding, report, model.findings.peek());
  return (own ?? lastFor(finding, model.store.previous.peek()?.waivers ?? []))?.reason ?? '';
}
