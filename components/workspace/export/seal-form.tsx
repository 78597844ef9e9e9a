import { useSignal } from '@preact/signals';
import { escTo, useFocus } from '../focus';
import { leastPassphrase } from '../passphrase';

interface SealFormProps {
  onSeal(passphrase: string): void;
  onClose(): void;
}

/** The passphrase of an exchange file that is to be locked. */
export function SealForm({ onSeal, onClose }: SealFormProps) {
  const first = useFocus<HTMLInputElement>();
  const typed = useSignal('');
  const short = [...typed.value].length < leastPassphrase;
  return (
    <form
      class="row exports seal"
      onKeyDown={escTo(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!short) onSeal(typed.peek());
      }}
    >
      <input
        ref={first}
        class="input"
        type="password"
        aria-label="交换文件的口令"
        aria-describedby="seal-help"
        autocomplete="new-password"
        data-testid="export-passphrase"
        value={typed.value}
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
      <button type="submit" class="btn small" data-testid="export-sealed" aria-disabled={short} aria-describedby="seal-help">
        导出
      </button>
      <button type="button" class="btn small quiet" onClick={onClose}>
        取消
      </button>
      <span class="help" id="seal-help">
        至少 {leastPassphrase} 个字符，另行告诉对方；忘记无法找回。
      </span>
    </form>
  );
}
