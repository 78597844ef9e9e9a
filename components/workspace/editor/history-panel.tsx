import { useSignal } from '@preact/signals';
import { Notice } from '../../notice';
import { escTo, useFocus } from '../focus';
import { momentWords, clockWords } from '../moment';
import type { EditorModel } from './model';
import { stepWords } from './step-words';
import { VersionRow } from './version-row';
import type { ShownVersion } from './versions';

export interface VersionActions {
  keep(name: string): void;
  remove(version: ShownVersion): void;
  /** Brings back a version removed just now. */
  bringBack(version: ShownVersion): void;
}

interface HistoryPanelProps {
  model: EditorModel;
  versions: readonly ShownVersion[];
  actions: VersionActions;
  onClose(): void;
}

const firstSteps = 20;

/** The draft's past: versions under a name, and every change with its time. */
export function HistoryPanel({ model, versions, actions, onClose }: HistoryPanelProps) {
  const shown = useSignal(firstSteps);
  const removed = useSignal<ShownVersion | undefined>(undefined);
  const { done, undone } = model.store.history.value;
  const editable = model.editable.value;
  const today = new Date();
  const steps = [...undone.map((step) => ({ step, isUndone: true })), ...[...done].reverse().map((step) => ({ step, isUndone: false }))];
  return (
    <section class="panel history" aria-labelledby="history-title" onKeyDown={escTo(onClose)}>
      <div class="panel-head">
        <h2 id="history-title">历史</h2>
        <p class="caption">版本是整份报告在某一刻的样子；恢复版本是一步，可以撤销。</p>
        <button type="button" class="btn small quiet push" onClick={onClose}>
          关闭
        </button>
      </div>
      <div class="panel-body stack">
        {editable && <KeepForm onKeep={actions.keep} />}
        {removed.value && (
          <Notice icon="undo" role="status">
            <div class="row">
              <span>已删除版本“{removed.value.name}”。</span>
              <button
                type="button"
                class="btn small"
                onClick={() => {
                  actions.bringBack(removed.peek()!);
                  removed.value = undefined;
                }}
              >
                撤销删除
              </button>
            </div>
          </Notice>
        )}
        {versions.length === 0 ? (
          <p class="muted">还没有版本。送审、改大段文字之前存一个，随时可以比较和恢复；定稿时会自动存一个。</p>
        ) : (
          <ul class="versions">
            {versions.map((version) => (
              <VersionRow
                key={version.n}
                model={model}
                version={version}
                today={today}
                onRemove={() => {
                  actions.remove(version);
                  removed.value = version;
                }}
              />
            ))}
          </ul>
        )}
        <h3>修改记录</h3>
        {steps.length === 0 && <p class="muted">还没有修改。</p>}
        <ol class="changes-list" aria-label="修改记录，新的在前">
          {steps.slice(0, shown.value).map(({ step, isUndone }) => (
            <li key={step.id} class={isUndone ? 'undone' : undefined}>
              <time dateTime={step.at}>{timeWords(step.at, today)}</time>
              <span>
                {isUndone && <span class="chip">已撤销</span>} {stepWords(model.edition, step)}
              </span>
            </li>
          ))}
        </ol>
        {steps.length > shown.value && (
          <button type="button" class="btn small" onClick={() => (shown.value += 100)}>
            再显示 {Math.min(100, steps.length - shown.value)} 条
          </button>
        )}
      </div>
    </section>
  );
}

function KeepForm({ onKeep }: { onKeep(name: string): void }) {
  const first = useFocus<HTMLInputElement>();
  const name = useSignal('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim() === '') return void first.current?.focus();
        onKeep(name.value.trim());
        name.value = '';
      }}
    >
      <label for="version-name">给现在的内容起个名</label>
      <input
        ref={first}
        class="input"
        id="version-name"
        placeholder="如：送审稿"
        maxLength={40}
        value={name.value}
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <button type="submit" class="btn">
        存为版本
      </button>
    </form>
  );
}

function timeWords(iso: string, today: Date): string {
  const words = momentWords(iso, today);
  return words.includes(':') ? words : `${words} ${clockWords(new Date(iso))}`;
}
