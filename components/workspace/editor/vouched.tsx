import { placeOf } from '../../../lib/report/editions/catalogue';
import { stillVouched } from './evidence';
import type { FindingActions } from './findings-drawer';
import type { EditorModel } from './model';

/** What the clerk has ruled out, and the way back. */
export function Vouched({ model, actions }: { model: EditorModel; actions: FindingActions }) {
  const report = model.store.report.value;
  const cells = stillVouched(report);
  const slips = report.refusedSlips?.length ?? 0;
  if (cells.length + slips === 0 || !model.editable.value) return null;
  const words = [
    cells.length > 0 && `不是这一格：${cells.map((cell) => placeOf(model.edition, cell)).join('、')}`,
    slips > 0 && `不是这样：错位或填反 ${slips} 处`,
  ].filter((part) => part !== false);
  return (
    <div class="panel-body row small" data-testid="vouched">
      <span class="muted grow">您已排除：{words.join('；')}。</span>
      <button type="button" class="btn small quiet" onClick={() => actions.doubtAgain()}>
        重新考虑
      </button>
    </div>
  );
}
