import type { CellId, FieldId } from '../../../lib/report/types';
import { Icon } from '../../icon';
import { carriedFrom } from './carry-over';
import type { EditorViewProps } from './editor-view';

/** Undo, redo, last year's figures, export, print. */
export function Toolbar({ model, goTo, onExportJson, onPrint }: EditorViewProps & { goTo(field: FieldId): void }) {
  const { done, undone } = model.history.value;
  const previous = model.store.previous.value;
  const editable = model.editable.value;
  const carried = previous && editable ? carriedFrom(previous, model.store.report.value.values) : [];
  const step = (make: () => CellId | undefined) => {
    const field = make();
    if (field) goTo(field);
  };
  return (
    <div class="bar tools">
      {editable && (
        <>
          <button type="button" class="btn small" aria-disabled={done.length === 0} onClick={() => step(model.undo)}>
            <Icon name="undo" />
            撤销
          </button>
          <button type="button" class="btn small" aria-disabled={undone.length === 0} onClick={() => step(model.redo)}>
            <Icon name="redo" />
            重做
          </button>
        </>
      )}
      {previous && (
        <button type="button" class="btn small" aria-pressed={model.showPrevious.value} onClick={() => (model.showPrevious.value = !model.showPrevious.peek())}>
          显示上年数
        </button>
      )}
      {carried.length > 0 && (
        <button
          type="button"
          class="btn small"
          onClick={() => {
            model.change(carried);
            goTo(carried[0]!.cell);
          }}
        >
          带入上年结转 {carried.length} 格
        </button>
      )}
      <button type="button" class="btn small" data-testid="export-json" onClick={onExportJson}>
        导出交换文件
      </button>
      <button type="button" class="btn small" data-testid="print" onClick={onPrint}>
        打印
      </button>
    </div>
  );
}
