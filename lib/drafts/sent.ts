import type { Submission } from '../report/page';
import { noteActivity } from './activity';
import { database } from './database';
import { kept } from './failure';
import { add, liveOf, newRow } from './reports';
import { sameContent } from './same';
import { agrees, sentFigures, sentWaivers } from './submission';
import type { ActivityKind, Kept, StoredReport } from './types';

/**
 * Keeps what a page held when it was submitted, as a report `sent`. A draft that says the same becomes that report; where
 * page and draft differ, the snapshot is a report of its own and the draft stays. Sent again, the same is kept once.
 */
export async function recordSent(submission: Submission): Promise<Kept<StoredReport>> {
  const { reports } = database();
  const answer = await kept(() =>
    database().transaction('rw', reports, async () => {
      const chosen = submission.draftId === undefined ? undefined : await reports.get(submission.draftId);
      const figures = sentFigures(submission, chosen);
      if (!figures) return undefined;
      const sent = {
        status: 'sent',
        waivers: sentWaivers(submission, chosen),
        origin: submission.origin,
        sentAt: submission.at,
      } as const;
      if (chosen?.status === 'draft' && chosen.deletedAt === undefined && agrees(submission, chosen)) {
        const turned = { ...chosen, ...figures, ...sent, unsure: [], revision: chosen.revision + 1, updatedAt: submission.at };
        await reports.put(turned);
        return turned;
      }
      const source = { kind: 'page', name: hostOf(submission.origin) };
      const snapshot = newRow(figures, source, { ...sent, ...(chosen && { sentFrom: chosen.id }) });
      const before = await liveOf(snapshot.unitKey, snapshot.year);
      const same = before.find((other) => other.origin === snapshot.origin && sameContent(other, snapshot));
      return same ?? add(snapshot);
    }),
  );
  if (!answer.ok) return answer;
  if (answer.value) return noted('sent', answer.value);
  return { ok: false, reason: '网页上没有写明单位和年度，也没有选过报告，所以没有留存这次提交的内容。请用“存为报告”补存。' };
}

/** The portal, or the clerk, says that it arrived. */
export function confirmFiled(id: string): Promise<Kept<StoredReport>> {
  return settle('filed', id, '只有已提交的报告可以确认报送。', (report) => report.status === 'sent', async (report) => {
    const filed: StoredReport = { ...report, status: 'filed', filedAt: new Date().toISOString() };
    await database().reports.put(filed);
    return filed;
  });
}

/** Sent back, or to be corrected: a new draft with the same figures. The snapshot stays as it is. */
export function reopen(id: string): Promise<Kept<StoredReport>> {
  return settle('reopened', id, '这份报告还是草稿，可以直接修改。', (report) => report.status !== 'draft', async (report) => {
    const rival = (await liveOf(report.unitKey, report.year)).find(({ status }) => status === 'draft');
    return add(
      newRow(report, report.source, {
        unsure: [...report.unsure],
        waivers: [...report.waivers],
        unlocked: [...report.unlocked],
        reopenedFrom: report.id,
        ...(rival && { twinOf: rival.id }),
      }),
    );
  });
}

/** Sent last for their unit and year, neither filed nor opened again; newest first. The clerk still has to say how it ended. */
export function awaitingAnswer(reports: readonly StoredReport[]): StoredReport[] {
  const returned = new Set(reports.map((report) => report.reopenedFrom));
  const settled = new Set<string>();
  return reports
    .filter(({ status }) => status !== 'draft')
    .sort((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : -1))
    .filter((report) => {
      const key = `${report.unitKey} ${report.year}`;
      const last = !settled.has(key);
      settled.add(key);
      return last && report.status === 'sent' && !returned.has(report.id);
    });
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
  await noteActivity({ kind, report: `${report.unit} ${report.year} 年`, origin: report.origin });
  return { ok: true, value: report };
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}
