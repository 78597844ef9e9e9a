import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { escTo, useFocus } from '../focus';

interface WaiverFormProps {
  reason: string;
  /** Reasons that others have had: to start from. */
  offered: readonly string[];
  /** Undefined when accepted; else why the reason is not. */
  onSave(reason: string): string | undefined;
  onCancel(): void;
}

/** Why a figure is right although it looks wrong, in the clerk's words. */
export function WaiverForm({ reason, offered, onSave, onCancel }: WaiverFormProps) {
  const id = useId();
  const first = useFocus<HTMLTextAreaElement>();
  const text = useSignal(reason);
  const refusal = useSignal<string | undefined>(undefined);
  return (
    <form
      class="field"
      onKeyDown={escTo(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        refusal.value = onSave(text.value);
      }}
    >
      <label for={id}>说明原因</label>
      <textarea
        id={id}
        class="textarea"
        rows={2}
        value={text.value}
        ref={first}
        aria-invalid={refusal.value !== undefined}
        aria-describedby={`${id}-help`}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <p class={`help${refusal.value === undefined ? '' : ' bad'}`} id={`${id}-help`} aria-live="polite">
        {refusal.value ?? '写清数字为什么是这样，定稿时一并保存。'}
      </p>
      {offered.length > 0 && (
        <div class="row small" role="group" aria-label="常见原因">
          {offered.map((words) => (
            <button key={words} type="button" class="btn small quiet" onClick={() => (text.value = words)}>
              {words}
            </button>
          ))}
        </div>
      )}
      <div class="row">
        <button type="submit" class="btn small">
          保存说明
        </button>
        <button type="button" class="btn small quiet" onClick={onCancel}>
          取消
        </button>
      </div>
    </form>
  );
}
