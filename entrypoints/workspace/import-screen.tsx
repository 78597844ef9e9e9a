import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Entry, ReadFigures } from '../../components/workspace/import/entry';
import { choiceOf, type Choice } from '../../components/workspace/import/rival';
import type { Progress } from '../../components/workspace/import/import-news';
import { ImportView } from '../../components/workspace/import/import-view';
import type { Pasted } from '../../components/workspace/import/paste-box';
import { watchReports } from '../../lib/drafts/reports';
import type { StoredReport } from '../../lib/drafts/types';
import { readFile } from '../../lib/office/read-file';
import { readHtml } from '../../lib/office/read-html';
import type { ReadResult } from '../../lib/office/read-report';
import { readText } from '../../lib/office/read-text';
import { keepEntry, namedFigures } from './keep-entry';
import { useRivals } from './use-rivals';

/** A document of its own: never attached, runs no script, loads nothing. */
const parse = (source: string, type: 'text/html' | 'application/xml'): Document => new DOMParser().parseFromString(source, type);
const parseHtml = (html: string): Document => parse(html, 'text/html');

const pasted = '粘贴的内容';
let lastKey = 0;

export function ImportScreen() {
  const entries = useSignal<readonly Entry[]>([]);
  const progress = useSignal<Progress | undefined>(undefined);
  const saving = useSignal(false);
  const saved = useSignal<{ count: number; failures: readonly string[] } | undefined>(undefined);
  const reports = useSignal<readonly StoredReport[]>([]);
  const ends = useMemo(() => new AbortController(), []);
  const stopped = useSignal(false);
  const unread = useSignal<readonly string[]>([]);
  const rivalsOf = useRivals(entries.value);
  useEffect(() => {
    document.title = '导入 · 年报助手';
    watchReports((answer) => answer.ok && (reports.value = answer.value), ends.signal);
    return () => ends.abort();
  }, []);

  const add = (source: string, results: readonly ReadResult[]) => {
    entries.value = [...entries.peek(), ...results.map((result) => entryOf(source, result))];
  };
  const onFiles = async (files: readonly File[]) => {
    stopped.value = false;
    saved.value = undefined;
    unread.value = [];
    for (const [done, file] of files.entries()) {
      if (ends.signal.aborted) break;
      if (stopped.peek()) {
        unread.value = files.slice(done).map(({ name }) => name);
        break;
      }
      progress.value = { done, total: files.length, name: file.name };
      // A frame for the progress to be drawn; a hidden tab draws none.
      await new Promise((resume) => setTimeout(resume, 0));
      add(file.name, await readFile(file.name, new Uint8Array(await file.arrayBuffer()), parse));
    }
    progress.value = undefined;
  };
  const onPaste = ({ text, rich }: Pasted) => {
    saved.value = undefined;
    const asTables = rich.length > 0 ? readHtml(parseHtml(rich.join('\n'))) : undefined;
    add(pasted, [asTables?.ok ? asTables : readText(text)]);
  };
  const onSave = async () => {
    saving.value = true;
    saved.value = undefined;
    const failures: string[] = [];
    let count = 0;
    const replaced = new Set<string>();
    for (const entry of entries.peek()) {
      const named = entry.kind === 'report' && entry.savedId === undefined ? namedFigures(entry.figures) : undefined;
      if (!named || entry.kind !== 'report') continue;
      const rivals = rivalsOf(entry);
      const choice = choiceOf(entry, rivals);
      if (choice.kind === 'skip') continue;
      const kind = entry.source === pasted ? 'paste' : 'file';
      const target = choice.kind === 'replace' ? rivals.find(({ id }) => id === choice.id) : undefined;
      if (target && replaced.has(target.id)) {
        failures.push(`“${entry.source}”没有保存。前面的一份刚替换了同一份草稿，没有再覆盖。请看过新的对比再决定。`);
        continue;
      }
      if (target) replaced.add(target.id);
      const answer = await keepEntry(named, entry.figures, { kind, name: entry.source }, target);
      if (answer.ok) {
        count += 1;
        replace({ ...entry, savedId: answer.value });
      } else failures.push(`“${entry.source}”没有保存。${answer.reason}`);
    }
    saving.value = false;
    saved.value = { count, failures };
  };
  const replace = (entry: Entry) => (entries.value = entries.peek().map((other) => (other.key === entry.key ? entry : other)));
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
      unread={unread.value}
      saved={saved.value}
      saving={saving.value}
      units={[...new Set(reports.value.map(({ unit }) => unit))]}
      rivalsOf={rivalsOf}
      wordsOf={(html) => parseHtml(html).body.textContent ?? ''}
      onFiles={(files) => void onFiles(files)}
      onPaste={onPaste}
      onStop={() => (stopped.value = true)}
      onSave={() => void onSave()}
      actions={{ change, choose, remove: (key) => (entries.value = entries.peek().filter((other) => other.key !== key)) }}
    />
  );
}

function entryOf(source: string, result: ReadResult): Entry {
  lastKey += 1;
  return result.ok ? { key: lastKey, source, kind: 'report', figures: result.report } : { key: lastKey, source, kind: 'refused', reason: result.reason };
}
