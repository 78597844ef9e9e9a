import { noteActivity } from '../../lib/drafts/activity';
import { createReport } from '../../lib/drafts/reports';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import { capturePage, checkPage, planFill, runFill, stopFill, undoFill } from '../../lib/messages';
import type { CaptureReply, CheckReply, FillReply, FillRequest, PlanReply, UndoReply } from '../../lib/report/page';
import type { CellId, ReportFigures } from '../../lib/report/types';
import { previousFor } from './use-reports';

const closed = { ok: false, reason: '这个网页已经关闭，请重新打开后再试。' } as const;

export async function plan(tabId: number, report: StoredReport): Promise<PlanReply> {
  const { edition, year, unit, values, narratives } = report;
  const draft: ReportFigures = { edition, year, unit, values, narratives };
  return planFill(tabId, { draftId: report.id, draft, previous: await previousFor(report) }).catch(() => closed);
}

export async function fill(tabId: number, report: StoredReport, origin: string, request: FillRequest): Promise<FillReply> {
  const reply = await runFill(tabId, request).catch(() => closed);
  // The outcome does not wait for its line in the log.
  if (reply.ok) void noteActivity({ kind: 'fill', report: `${report.unit} ${report.year} 年`, origin, count: reply.outcome.written });
  return reply;
}

export async function undo(tabId: number, origin: string): Promise<UndoReply> {
  const reply = await undoFill(tabId).catch(() => closed);
  if (reply.ok) await noteActivity({ kind: 'undo', origin, count: reply.restored });
  return reply;
}

export function stop(tabId: number): Promise<void> {
  return stopFill(tabId).catch(() => undefined);
}

export async function checkNow(tabId: number, report: StoredReport | undefined): Promise<CheckReply> {
  const request = report ? { draftId: report.id, previous: await previousFor(report) } : {};
  return checkPage(tabId, request).catch(() => closed);
}

export function capture(tabId: number): Promise<CaptureReply> {
  return capturePage(tabId).catch(() => closed);
}

/** Keeps what the page holds as a draft of its own; `unsure` as `capturedFrom` names them. */
export function saveCaptured(
  figures: ReportFigures,
  named: { unit: string; year: number },
  host: string,
  unsure: readonly CellId[],
): Promise<Kept<StoredReport>> {
  return createReport({ ...figures, ...named }, { kind: 'page', name: host }, unsure);
}
