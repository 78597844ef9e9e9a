import type { Submission } from '../report/page';
import type { NarrativeId, Value } from '../report/types';
import { noteActivity } from './activity';
import { database } from './database';
import { kept } from './failure';
import { add, liveOf, newRow } from './reports';
import { sameContent } from './same';
import type { ActivityKind, Kept, NamedFigures, StoredReport } from './types';
import { unitKeyOf } from './unit';

/**
 * Keeps what a page held when it was submitted, as a report `sent`. Fields the page did not have come from the chosen
 * draft; the draft itself stays, for the page may yet refuse. The same content sent again is the same snapshot.
 */
export async function recordSent(submission: Submission): Promise<Kept<StoredReport>> {
  const { reports } = database();
  const answer = await kept(() =>
    database().transaction('rw', reports, async () => {
      const draft = submission.draftId === undefined ? undefined : await reports.get(submission.draftId);
      const figures = figuresOf(submission, draft);
      if (!figures) return undefined;
      const snapshot = newRow(figures, { kind: 'page', name: hostOf(submission.origin) }, {
        status: 'sent',
        waivers: [...(draft?.waivers ?? []), ...submission.waivers],
        origin: submission.origin,
        sentAt: submission.at,
        ...(draft && { sentFrom: draft.id, sentRevision: draft.revision }),
      });
      const before = await liveOf(snapshot.unitKey, snapshot.year);
      const same = before.find((other) => other.origin === snapshot.origin && sameContent(other, snapshot));
      return same ?? add(snapshot);
    }),
  );
  if (!answer.ok) return answer;
  if (answer.value) return noted('sent', answer.value);
  return { ok: false, reason: '网页上没有写明单位和年度，也没有选过报告，所以没有留存这次提交的内容。请用“存为报告”补存。' };
}

/** The portal, or the clerk, says that it arrived. The draft it came from steps aside unless it was changed since. */
export function confirmFiled(id: string): Promise<Kept<StoredReport>> {
  return settle('filed', id, '只有已提交的报告可以确认报送。', (report) => report.status === 'sent', async (report) => {
    const filed: StoredReport = { ...report, status: 'filed', filedAt: new Date().toISOString() };
    await database().reports.put(filed);
    await retireSource(report);
    return filed;
  });
}

/** Sent back, or to be corrected: a new draft with the same figures. The snapshot stays as it is. */
export function reopen(id: string): Promise<Kept<StoredReport>> {
  return settle('reopened', id, '这份报告还是草稿，可以直接修改。', (report) => report.status !== 'draft', async (report) => {
    await retireSource(report);
    const first = (await liveOf(report.unitKey, report.year)).filter((other) => other.status === 'draft')[0];
    return add(
      newRow(report, report.source, {
        unsure: [...report.unsure],
        waivers: [...report.waivers],
        unlocked: [...report.unlocked],
        reopenedFrom: report.id,
        ...(first && { twinOf: first.id }),
      }),
    );
  });
}

/** Sent, neither confirmed nor opened again, newest first: the clerk still has to say how it ended. */
export function awaitingAnswer(reports: readonly StoredReport[]): StoredReport[] {
  const returned = new Set(reports.map((report) => report.reopenedFrom));
  return reports
    .filter((report) => report.status === 'sent' && !returned.has(report.id))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
}

async function settle(
  kind: ActivityKind,
  id: string,
  refusal: string,
  fits: (report: StoredReport) => boolean,
  act: (report: StoredReport) => Promise<StoredReport>,
): Promise<Kept<StoredReport>> {
  const answer = await kept(() =>
    database().transaction('rw', database().reports, async () => {
      const report = await database().reports.get(id);
      if (!report || report.deletedAt !== undefined) return '这份报告已被删除。可以先恢复它。';
      return fits(report) ? act(report) : refusal;
    }),
  );
  if (!answer.ok) return answer;
  return typeof answer.value === 'string' ? { ok: false, reason: answer.value } : noted(kind, answer.value);
}

async function noted(kind: ActivityKind, report: StoredReport): Promise<Kept<StoredReport>> {
  await noteActivity({ kind, reportId: report.id, origin: report.origin });
  return { ok: true, value: report };
}

/** The draft a snapshot came from says nothing the snapshot does not say, unless it was changed since. */
async function retireSource(snapshot: StoredReport): Promise<void> {
  if (snapshot.sentFrom === undefined) return;
  const draft = await database().reports.get(snapshot.sentFrom);
  if (draft?.status !== 'draft' || draft.revision !== snapshot.sentRevision) return;
  await database().reports.update(draft.id, { deletedAt: new Date().toISOString() });
}

function figuresOf(submission: Submission, draft: StoredReport | undefined): NamedFigures | undefined {
  const { edition, unit = draft?.unit, year = draft?.year, values, narratives } = submission.figures;
  if (unit === undefined || unitKeyOf(unit) === '' || year === undefined) return undefined;
  // Without the list of what the page had, a blank cell and one that was not there look the same: only the page speaks.
  const base = submission.held && draft?.edition === edition ? draft : undefined;
  const held = new Set<string>(submission.held);
  const kept: Record<string, Value> = without(base?.values ?? {}, held);
  const said: Partial<Record<NarrativeId, string>> = without(base?.narratives ?? {}, held);
  return { edition, unit, year, values: { ...kept, ...values }, narratives: { ...said, ...narratives } };
}

function without<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}
