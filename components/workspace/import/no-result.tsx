import { Icon } from '../../icon';
import { PassphraseForm } from '../passphrase-form';
import type { Entry } from './entry';
import type { ResultActions } from './import-result';
import { StatusWord } from './import-status';

/** A source that holds no report: why, and what to do instead. */
export function Refused({ entry, actions }: { entry: Extract<Entry, { kind: 'refused' }>; actions: ResultActions }) {
  return (
    <div class="result-head" data-level="refused">
      <Icon name="refused" />
      <div>
        <h3>
          {entry.source} <StatusWord status="refused" />
        </h3>
        <p class="muted small">{entry.reason}</p>
      </div>
      <div class="acts row">
        <button type="button" class="btn small" onClick={actions.focusPaste}>
          去粘贴
        </button>
        <button type="button" class="btn small" onClick={() => actions.remove(entry.key)}>
          移除<span class="vh"> {entry.source}</span>
        </button>
      </div>
    </div>
  );
}

/** An exchange file that is not open yet. */
export function Locked({ entry, actions }: { entry: Extract<Entry, { kind: 'locked' }>; actions: ResultActions }) {
  return (
    <div class="panel-body">
      <PassphraseForm
        file={entry.source}
        reason={entry.reason}
        testId="import-passphrase"
        cancel="移除"
        onUnlock={(passphrase) => actions.unlock(entry.key, passphrase)}
        onCancel={() => actions.remove(entry.key)}
      />
    </div>
  );
}
