import type { Signal } from '@preact/signals';
import { Icon } from '../../icon';
import { carriedFrom } from './carry-over';
import { ExportBar } from '../export/export-bar';
import type { EditorViewProps } from './editor-view';
import type { FindingActions } from './findings-drawer';
import type { Place } from './model';

interface ToolbarProps extends EditorViewProps {
  goTo: FindingActions['goTo'];
  historyOpen: Signal<boolean>;
}

/** Undo, redo, the past, last year's figures, export, print. */
export function Toolbar({ model, goTo, historyOpen, onExport, onPrint }: ToolbarProps) {
  const { done, undone } = model.store.history.value;
  const previous = model.store.previous.value;
  const editable = model.editable.value;
  const carried = previous && editable ? carriedFrom(previous, model.store.report.value.values) : [];
  const step = (make: () => Place | undefined) => {
    const place = make();
    if (place) goTo(place.field, place.span);
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
      <button type="button" class="btn small" id="open-history" aria-expanded={historyOpen.value} onClick={() => (historyOpen.value = !historyOpen.peek())}>
        历史
      </button>
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
            model.change(carried, 'carried');
            goTo(carried[0]!.cell);
          }}
        >
          带入上年结转 {carried.length} 格
        </button>
      )}
      <ExportBar onExport={onExport} onPrint={onPrint} />
    </div>
  );
}
