import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { DropArea } from './drop-area';
import { isNamed, type Entry, type ReportEntry } from './entry';
import { Reading, Saved, Stopped, Tally, type Progress } from './import-news';
import { ImportResult, type ResultActions } from './import-result';
import { choiceOf, type Rival } from './rival';
import { PasteBox, type Pasted } from './paste-box';

export interface ImportViewProps {
  entries: readonly Entry[];
  progress?: Progress;
  /** A pasted block of figures that waits for its place. */
  block?: ComponentChildren;
  /** Files that were not read because the reading was stopped. */
  unread: readonly string[];
  /** How many reports the last saving made, and what it could not. */
  saved?: { count: number; here: number; failures: readonly string[] };
  saving: boolean;
  units: readonly string[];
  rivalsOf(entry: ReportEntry): readonly Rival[];
  wordsOf(html: string): string;
  onFiles(files: readonly File[]): void;
  onPaste(pasted: Pasted): void;
  onStop(): void;
  onSave(): void;
  actions: Omit<ResultActions, 'focusPaste'>;
}

const firstResults = 20;
const pasteId = 'import-paste';

/** Reads first, shows what was read, keeps only what the user then saves. */
export function ImportView(props: ImportViewProps) {
  const { entries, progress, saved, saving, units, unread } = props;
  const shown = useSignal(firstResults);
  const busy = progress !== undefined;
  const open = entries.filter((entry): entry is ReportEntry => entry.kind === 'report' && entry.savedId === undefined);
  const ready = open.filter(isNamed);
  const kept = ready.filter((entry) => choiceOf(entry, props.rivalsOf(entry)).kind !== 'skip');
  const skipped = ready.length - kept.length;
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
              <p class="muted">打开本单位已公布的年报，点浏览器工具栏的年报助手，再点“读取本页的年报”。填报页上已有的数字，在那里点“存为报告”。</p>
            </div>
          </section>
        </div>
        <div class="stack">
          {props.block}
          <section class="panel" aria-labelledby="results-title">
            <div class="panel-head">
              <h2 id="results-title">读取结果</h2>
              <Tally entries={entries} />
            </div>
            {progress && <Reading progress={progress} onStop={props.onStop} />}
            {unread.length > 0 && <Stopped names={unread} />}
            {entries.length === 0 && !busy && unread.length === 0 && <p class="panel-body muted">还没有读取文件。读到的每一份都会先列在这里。</p>}
            <ul class="results">
              {entries.slice(0, shown.value).map((entry) => (
                <ImportResult key={entry.key} entry={entry} units={units} rivals={entry.kind === 'report' ? props.rivalsOf(entry) : []} actions={actions} />
              ))}
            </ul>
            {entries.length > shown.value && (
              <div class="panel-body">
                <button type="button" class="btn small" onClick={() => (shown.value += firstResults)}>
                  再显示 {Math.min(firstResults, entries.length - shown.value)} 份（还有 {entries.length - shown.value} 份）
                </button>
              </div>
            )}
            {saved && <Saved {...saved} />}
            {open.length > 0 && (
              <div class="panel-foot">
                <p class="muted small grow" id="save-help">
                  {ready.length < open.length
                    ? `还有 ${open.length - ready.length} 份没有写明单位或年度，补上后才能保存。`
                    : `${skipped > 0 ? `跳过 ${skipped} 份。` : ''}“未读取”的不会保存；存疑的格会保留标记，等您确认。`}
                </p>
                <button type="button" class="btn primary" data-testid="import-save" disabled={busy || saving || ready.length === 0} aria-describedby="save-help" onClick={props.onSave}>
                  {saving ? `正在保存，还有 ${kept.length} 份` : `保存 ${kept.length} 份`}
                </button>
              </div>
            )}
          </section>
        </div>
      </div>
    </>
  );
}
