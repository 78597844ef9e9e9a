import { Icon } from '../icon';
import { ActButton } from './act-button';

interface FormActionsProps {
  /** The page lets nobody type: it can be checked and kept, not filled. */
  readOnly: boolean;
  /** Why a fill cannot be previewed now; absent: it can. */
  fillBlocked?: string;
  /** Fields an undo could put back. */
  undoable: number;
  /** A request to the page is under way. */
  busy: boolean;
  onFill(): void;
  onCheck(): void;
  onCapture(): void;
  onUndo(): void;
}

/** What one can do with a detected form. */
export function FormActions({ readOnly, fillBlocked, undoable, busy, onFill, onCheck, onCapture, onUndo }: FormActionsProps) {
  const wait = busy ? 'busy-why' : undefined;
  return (
    <>
      {!readOnly && (
        <>
          <ActButton testId="fill" kind="primary" wide onAct={onFill} blockedBy={wait ?? (fillBlocked ? 'fill-why' : undefined)}>
            预览要填入的内容
          </ActButton>
          <p class="help" id="fill-why">
            {fillBlocked ?? '先看清单，确认后才写入。年报助手不会替您点“提交”。'}
          </p>
        </>
      )}
      <div class="row">
        <ActButton testId="check" onAct={onCheck} blockedBy={wait}>
          校验本页
        </ActButton>
        <ActButton testId="capture" onAct={onCapture} blockedBy={wait}>
          存为报告
        </ActButton>
        <ActButton testId="undo" push onAct={onUndo} blockedBy={wait ?? (undoable === 0 ? 'undo-why' : undefined)}>
          <Icon name="undo" />
          撤销填入
        </ActButton>
      </div>
      <p class="help" id="undo-why">
        {undoable === 0 ? '本页还没有填入过，暂无可撤销的内容。' : `上次填入的 ${undoable} 项可以撤销。`}
      </p>
      <p class="help" id="busy-why" role="status">
        {busy ? '正在和网页核对，请稍候。' : ''}
      </p>
    </>
  );
}
