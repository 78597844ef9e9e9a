import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Entry, ReadFigures, Via } from '../../components/workspace/import/entry';
import { rowsOfText } from '../../components/workspace/editor/block-text';
import { isFigureBlock, type Rows } from '../../components/workspace/import/block-places';
import type { Choice } from '../../components/workspace/import/rival';
import type { Progress } from '../../components/workspace/import/import-news';
import { ImportView } from '../../components/workspace/import/import-view';
import type { Pasted } from '../../components/workspace/import/paste-box';
import { watchNames, type ReportName } from '../../lib/drafts/names';
import { readFile } from '../../lib/office/read-file';
import { readPage } from '../../lib/office/read-page';
import type { ReadResult } from '../../lib/office/read-report';
import { readText } from '../../lib/office/read-text';
import { unseal } from '../../lib/office/sealed';
import { splitReports } from '../../lib/office/text/split-reports';
import { breather } from './breather';
import { entryOf, lockedEntry, sealedText } from './entry-of';
import { PastedBlock } from './pasted-block';
import { readTab } from './read-tab';
import { saveEntries, type Saving } from './save-entries';
import { useRivals } from './use-rivals';

/** A document of its own: never attached, runs no script, loads nothing. */
const parse = (source: string, type: 'text/html' | 'application/xml'): Document => new DOMParser().parseFromString(source, type);
const parseHtml = (html: string): Document => parse(html, 'text/html');

const pasted = '粘贴的内容';
/** Between two looks at a saving under way, in ms. */
const redraw = 300;

export function ImportScreen({ tab }: { tab?: number }) {
  const entries = useSignal<readonly Entry[]>([]);
  const progress = useSignal<Progress | undefined>(undefined);
  const saving = useSignal(false);
  const saved = useSignal<Saving | undefined>(undefined);
  const reports = useSignal<readonly ReportName[]>([]);
  const ends = useMemo(() => new AbortController(), []);
  const reading = useRef(new AbortController());
  const unread = useSignal<readonly string[]>([]);
  const block = useSignal<Rows | undefined>(undefined);
  const rivalsOf = useRivals(entries.value);
  useEffect(() => {
    document.title = '导入 · 年报助手';
    watchNames((answer) => answer.ok && (reports.value = answer.value), ends.signal);
    return () => {
      ends.abort();
      reading.current.abort();
    };
  }, []);
  useEffect(() => {
    if (tab !== undefined) void onTab(tab);
  }, [tab]);

  const add = (via: Via, source: string, results: readonly ReadResult[]) => {
    entries.value = [...entries.peek(), ...results.map((result) => entryOf(via, source, result))];
  };
  const readOne = async (file: File, rest: () => Promise<void>) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sealed = sealedText(bytes);
    if (sealed === undefined) add('file', file.name, await readFile(file.name, bytes, parse, rest));
    else entries.value = [...entries.peek(), lockedEntry(file.name, sealed)];
  };
  const onFiles = async (files: readonly File[]) => {
    saved.value = undefined;
    unread.value = [];
    const breathe = breather();
    const { signal } = (reading.current = new AbortController());
    /** Also in the middle of a file of thousands of reports. */
    const rest = async () => {
      await breathe();
      signal.throwIfAborted();
    };
    for (const [done, file] of files.entries()) {
      progress.value = { done, total: files.length, name: file.name };
      // A frame for the progress to be drawn; a hidden tab draws none.
      await new Promise((resume) => setTimeout(resume, 0));
      try {
        signal.throwIfAborted();
        await readOne(file, rest);
      } catch (stop) {
        if (!signal.aborted) throw stop;
        unread.value = files.slice(done).map(({ name }) => name);
        break;
      }
    }
    progress.value = undefined;
  };
  const unlock = async (key: number, passphrase: string) => {
    const entry = entries.peek().find((other) => other.key === key);
    if (entry?.kind !== 'locked') return;
    const opened = await unseal(entry.sealed, passphrase);
    if (!opened.ok) return replace({ ...entry, reason: opened.reason });
    const results = await readFile(entry.source, new TextEncoder().encode(opened.text), parse, breather());
    entries.value = entries.peek().flatMap((other) => (other.key === key ? results.map((result) => entryOf('file', entry.source, result)) : [other]));
  };
  const onTab = async (tabId: number) => {
    progress.value = { done: 0, total: 1, name: '打开的网页' };
    const { source, results } = await readTab(tabId, parseHtml);
    // Loaded again, this screen must not read the tab without a click.
    history.replaceState(null, '', '#/import');
    add('page', source, results);
    progress.value = undefined;
  };
  const onPaste = ({ text, rich }: Pasted) => {
    saved.value = undefined;
    const rows = rowsOfText(text);
    if (isFigureBlock(rows)) return void (block.value = rows);
    const asTables = rich.length > 0 ? readPage(parseHtml(rich.join('\n'))).filter(({ ok }) => ok) : [];
    add('paste', pasted, asTables.length > 0 ? asTables : splitReports(text).map(readText));
  };
  const onSave = async () => {
    saving.value = true;
    saved.value = undefined;
    const ids = new Map<number, string>();
    let shown = performance.now();
    const show = () => (entries.value = entries.peek().map((entry) => (entry.kind === 'report' && ids.has(entry.key) ? { ...entry, savedId: ids.get(entry.key)! } : entry)));
    saved.value = await saveEntries(entries.peek(), rivalsOf, ({ key }, id) => {
      ids.set(key, id);
      if (performance.now() - shown < redraw) return;
      show();
      shown = performance.now();
    });
    show();
    saving.value = false;
  };
  const replace = (entry: Entry) => void (entries.value = entries.peek().map((other) => (other.key === entry.key ? entry : other)));
  const change = (key: number, figures: ReadFigures) => {
    const entry = entries.peek().find((other) => other.key === key);
    if (entry?.kind === 'report') replace({ ...entry, figures });
  };

  const choose = (key: number, choice: Choice) => {
    const entry = entries.peek().find((other) => other.key === key);
    if (entry?.kind === 'report') replace({ ...entry, choice });
  };

  return (
    <ImportView
      entries={entries.value}
      progress={progress.value}
      block={block.value && <PastedBlock rows={block.value} names={reports.value} onClose={() => (block.value = undefined)} />}
      unread={unread.value}
      saved={saved.value}
      saving={saving.value}
      units={[...new Set(reports.value.map(({ unit }) => unit))]}
      rivalsOf={rivalsOf}
      wordsOf={(html) => parseHtml(html).body.textContent ?? ''}
      onFiles={(files) => void onFiles(files)}
      onPaste={onPaste}
      onStop={() => reading.current.abort()}
      onSave={() => void onSave()}
      actions={{ change, choose, unlock: (key, passphrase) => void unlock(key, passphrase), remove: (key) => (entries.value = entries.peek().filter((other) => other.key !== key)) }}
    />
  );
}
