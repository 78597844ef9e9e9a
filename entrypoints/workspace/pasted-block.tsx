import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BlockPanel } from '../../components/workspace/import/block-panel';
import type { Rows } from '../../components/workspace/import/block-places';
import { Notice } from '../../components/notice';
import { thisWriter } from '../../lib/drafts/change';
import { writeMany } from '../../lib/drafts/fields';
import type { ReportName } from '../../lib/drafts/names';
import { watchReport } from '../../lib/drafts/reports';
import type { StoredReport } from '../../lib/drafts/types';
import type { Edit, Step } from '../../lib/report/steps';
import { asOpen } from './as-open';

type Outcome = { ok: true; id: string; words: string } | { ok: false; reason: string };

/** A pasted block of figures on its way into a draft. */
export function PastedBlock({ rows, names, onClose }: { rows: Rows; names: readonly ReportName[]; onClose(): void }) {
  const drafts = names.filter(({ status }) => status === 'draft').sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const chosen = useSignal<string | undefined>(undefined);
  const draft = useSignal<StoredReport | undefined>(undefined);
  const outcome = useSignal<Outcome | undefined>(undefined);
  const id = chosen.value ?? (drafts.length === 1 ? drafts[0]!.id : undefined);
  useEffect(() => {
    draft.value = undefined;
    if (id === undefined) return undefined;
    const ends = new AbortController();
    watchReport(id, (answer) => answer.ok && (draft.value = answer.value), ends.signal);
    return () => ends.abort();
  }, [id]);
  useEffect(() => void (outcome.value = undefined), [rows]);
  const write = async (edits: readonly Edit[]) => {
    const report = draft.peek();
    if (!report) return;
    const fields = new Set(edits.map(({ field }) => field));
    const step: Step = { id: crypto.randomUUID(), kind: 'pasted', at: new Date().toISOString(), edits, unsure: report.unsure.filter((cell) => fields.has(cell)) };
    const changes = edits.map(({ field, to }) => ({ field, value: to }));
    const answer = await writeMany(report.id, changes, report.revision, thisWriter, { kind: 'record', step, joins: false });
    outcome.value = answer.ok ? { ok: true, id: report.id, words: `已写入“${report.unit} ${report.year} 年”${edits.length} 格。` } : { ok: false, reason: answer.reason };
  };
  const done = outcome.value;
  return (
    <>
      {done?.ok === false && (
        <Notice level="error" role="alert">
          没有写入。{done.reason}
        </Notice>
      )}
      {done?.ok ? (
        <Notice level="ok" role="status">
          <div class="row">
            <span>{done.words}</span>
            <a class="btn small" href={`#/drafts/${encodeURIComponent(done.id)}`}>
              打开
            </a>
            <button type="button" class="btn small quiet push" onClick={onClose}>
              知道了
            </button>
          </div>
        </Notice>
      ) : (
        <BlockPanel rows={rows} drafts={drafts} draft={draft.value && asOpen(draft.value)} onDraft={(next) => (chosen.value = next)} onWrite={(edits) => void write(edits)} onClose={onClose} />
      )}
    </>
  );
}
