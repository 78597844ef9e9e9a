import { useSignal } from '@preact/signals';
import { Notice } from '../notice';

interface PassphraseFormProps {
  /** The file that is locked. */
  file: string;
  /** What the last passphrase came to; absent: none was tried. */
  reason: string | undefined;
  testId: string;
  /** Leaves the file closed. */
  cancel: string;
  onUnlock(passphrase: string): void;
  onCancel(): void;
}

/** A file asks for its passphrase; a wrong one is said and the file stays. */
export function PassphraseForm({ file, reason, testId, cancel, onUnlock, onCancel }: PassphraseFormProps) {
  const typed = useSignal('');
  return (
    <Notice level={reason === undefined ? undefined : 'error'} icon="lock">
      <h3>{file} 加了口令</h3>
      {reason !== undefined && <p role="alert">{reason}</p>}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onUnlock(typed.peek());
        }}
      >
        <input
          class="input"
          type="password"
          aria-label={`${file} 的口令`}
          autocomplete="off"
          data-testid={testId}
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
        <button type="submit" class="btn primary">
          打开
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {cancel}
        </button>
      </form>
    </Notice>
  );
}
