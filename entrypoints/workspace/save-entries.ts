import type { Entry, ReportEntry } from '../../components/workspace/import/entry';
import { choiceOf, isSame } from '../../components/workspace/import/rival';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import type { Report } from '../../lib/report/types';
import { keepEntry, keepExchanged, namedFigures } from './keep-entry';

/** Reports of exchange files written together: a write of each alone takes minutes for thousands. */
const batch = 50;

export interface Saving {
  /** Reports that are drafts now. */
  count: number;
  /** So many of them were here before, exactly as they were read. */
  here: number;
  /** What was not kept, and why, in Chinese. */
  failures: string[];
}

/** Keeps every entry that has a name as was chosen for it. `rivalsOf`: what is kept already, as it was shown. */
export async function saveEntries(
  entries: readonly Entry[],
  rivalsOf: (entry: ReportEntry) => readonly StoredReport[],
  onSaved: (entry: ReportEntry, id: string) => void,
): Promise<Saving> {
  const failures: string[] = [];
  const replaced = new Set<string>();
  const exchanged: { entry: ReportEntry; report: Report }[] = [];
  let [count, here] = [0, 0];
  const note = (entry: ReportEntry, answer: Kept<string>) => {
    if (answer.ok) {
      count += 1;
      onSaved(entry, answer.value);
    } else failures.push(`“${entry.source}”没有保存。${answer.reason}`);
  };
  const flush = async () => {
    const together = exchanged.splice(0);
    const answers = await keepExchanged(together.map(({ report }) => report));
    together.forEach(({ entry }, at) => note(entry, answers[at]!));
  };
  for (const entry of entries) {
    const named = entry.kind === 'report' && entry.savedId === undefined ? namedFigures(entry.figures) : undefined;
    if (!named || entry.kind !== 'report') continue;
    const rivals = rivalsOf(entry);
    const choice = choiceOf(entry, rivals);
    if (choice.kind === 'skip') {
      const same = entry.choice ? undefined : rivals.find((rival) => isSame(rival, entry.figures));
      if (!same) continue;
      here += 1;
      note(entry, { ok: true, value: same.id });
      continue;
    }
    const { origin, unsure } = entry.figures;
    if (choice.kind === 'both' && origin) {
      exchanged.push({ entry, report: { ...origin, ...named, unsure: unsure.map(({ cell }) => cell) } });
      if (exchanged.length >= batch) await flush();
      continue;
    }
    const target = choice.kind === 'replace' ? rivals.find(({ id }) => id === choice.id) : undefined;
    if (target && replaced.has(target.id)) {
      note(entry, { ok: false, reason: '前面的一份刚替换了同一份草稿，没有再覆盖。请看过新的对比再决定。' });
      continue;
    }
    if (target) replaced.add(target.id);
    note(entry, await keepEntry(named, entry.figures, { kind: entry.via, name: entry.source }, target));
  }
  if (exchanged.length > 0) await flush();
  return { count, here, failures };
}
