import type { Finding } from '../../../lib/report/types';
import { lastFor, staleWaiverOf } from '../../../lib/report/waived';
import type { EditorModel } from './model';

/** What was written of this finding before: for other figures, or last year. */
export function EarlierReasons({ model, finding }: { model: EditorModel; finding: Finding }) {
  const stale = staleWaiverOf(finding, model.store.report.value);
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
  const { waivers } = model.store.report.peek();
  return (lastFor(finding, waivers) ?? lastFor(finding, model.store.previous.peek()?.waivers ?? []))?.reason ?? '';
}
