import { LevelMark } from '../../level';
import { Notice } from '../../notice';
import { DropArea } from './drop-area';
import { isNamed, statusOf, type Entry, type ReportEntry } from './entry';
import { ImportResult, importWords, type ResultActions } from './import-result';
import { PasteBox, type Pasted } from './paste-box';

export interface Progress {
  done: number;
  total: number;
  name: string;
}

export interface ImportViewProps {
  entries: readonly Entry[];
  progress?: Progress;
  /** How many reports the last saving made, and what it could not. */
  saved?: { count: number; failures: readonly string[] };
  saving: boolean;
  units: readonly string[];
  rivalsOf(entry: ReportEntry): number;
  wordsOf(html: string): string;
  onFiles(files: readonly File[]): void;
  onPaste(pasted: Pasted): void;
  onStop(): void;
  onSave(): void;
  actions: Omit<ResultActions, 'focusPaste'>;
}

const pasteId = 'import-paste';

/** Reads first, shows what was read, keeps only what the user then saves. */
export function ImportView(props: ImportViewProps) {
  const { entries, progress, saved, saving, units } = props;
  const busy = progress !== undefined;
  const open = entries.filter((entry): entry is ReportEntry => entry.kind === 'report' && entry.savedId === undefined);
  const ready = open.filter(isNamed);
  const actions: ResultActions = { ...props.actions, focusPaste: () => document.getElementById(pasteId)?.focus() };
  return (
    <>
      <div class="page-head">
        <div>
          <h1>导入</h1>
          <p class="sub">先看读得对不对，再保存。文件只在本机读取。</p>
        </div>
      </div>
      <div class="cols import">
        <div class="stack">
          <DropArea busy={busy} onFiles={props.onFiles} />
          <section class="panel" aria-labelledby="paste-title">
            <div class="panel-head">
              <h2 id="paste-title">或者粘贴</h2>
            </div>
            <PasteBox id={pasteId} busy={busy} wordsOf={props.wordsOf} onRun={props.onPaste} />
          </section>
          <section class="panel" aria-labelledby="tab-title">
            <div class="panel-head">
              <h2 id="tab-title">当前标签页</h2>
            </div>
            <div class="panel-body">
              <p class="muted">填报页上已有的数字，可在浏览器工具栏的年报助手里点“存为报告”。</p>
            </div>
          </section>
        </div>
        <section class="panel" aria-labelledby="results-title">
          <div class="panel-head">
            <h2 id="results-title">读取结果</h2>
            <Tally entries={entries} />
          </div>
          {progress && <Reading progress={progress} onStop={props.onStop} />}
          {entries.length === 0 && !busy && <p class="panel-body muted">还没有读取文件。读到的每一份都会先列在这里。</p>}
          <ul class="results">
            {entries.map((entry) => (
              <ImportResult key={entry.key} entry={entry} units={units} rivals={entry.kind === 'report' ? props.rivalsOf(entry) : 0} actions={actions} />
            ))}
          </ul>
          {saved && <Saved {...saved} />}
          {open.length > 0 && (
            <div class="panel-foot">
              <p class="muted small grow" id="save-help">
                {ready.length < open.length
                  ? `还有 ${open.length - ready.length} 份没有写明单位或年度，补上后才能保存。`
                  : '“未读取”的不会保存；存疑的格会保留标记，等您确认。'}
              </p>
              <button type="button" class="btn primary" data-testid="import-save" disabled={busy || saving || ready.length === 0} aria-describedby="save-help" onClick={props.onSave}>
                保存 {ready.length} 份
              </button>
            </div>
          )}
        </section>
      </div>
    </>
  );
}

function Tally({ entries }: { entries: readonly Entry[] }) {
  const statuses = entries.map(statusOf);
  const signs = { complete: 'ok', partial: 'unsure', refused: 'refused' } as const;
  return (
    <span class="counts">
      {(['complete', 'partial', 'refused'] as const).map((status) => {
        const count = statuses.filter((one) => one === status).length;
        return count > 0 && <LevelMark key={status} level={signs[status]} word={importWords[status]} count={count} />;
      })}
    </span>
  );
}

function Reading({ progress, onStop }: { progress: Progress; onStop(): void }) {
  const { done, total, name } = progress;
  return (
    <div class="panel-body" role="status">
      <div class="row">
        <span>
          正在读第 {done + 1} 份，共 {total} 份：{name}
        </span>
        <button type="button" class="btn small push" onClick={onStop}>
          停止
        </button>
      </div>
      <div class="progress" role="progressbar" aria-label="读取进度" aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}>
        <b style={`width:${(done / total) * 100}%`} />
      </div>
    </div>
  );
}

function Saved({ count, failures }: { count: number; failures: readonly string[] }) {
  return (
    <div class="panel-body stack">
      {failures.map((reason) => (
        <Notice key={reason} level="error" role="alert">
          {reason}
        </Notice>
      ))}
      <div data-testid="import-saved" data-count={count}>
        <Notice level="ok" role="status">
          <div class="row">
            <span>已保存 {count} 份。</span>
            <a class="btn small" href="#/drafts">
              看报告列表
            </a>
          </div>
        </Notice>
      </div>
    </div>
  );
}
