/** The editor over a stored report, without a screen. */
import { signal } from '@preact/signals';
import { expect, vi } from 'vitest';
import { createEditor } from '../../components/workspace/editor/create-editor';
import type { EditorModel } from '../../components/workspace/editor/model';
import { openSession, type Session } from '../../entrypoints/workspace/session';
import { createReport, getReport } from '../../lib/drafts/reports';
import type { StoredReport } from '../../lib/drafts/types';

export interface Editing {
  ends: AbortController;
  first: StoredReport;
  session: Session;
  model: EditorModel;
}

/** A new report of one dispute, one of its cells unsure, open in a session; `gone` hears of its deletion. */
export async function openEditing(gone: () => void): Promise<Editing> {
  const ends = new AbortController();
  const made = await createReport(
    { edition: '2021', unit: '青川市水利局', year: 2025, values: { 'disputes.review.upheld': 1, 'disputes.review.total': 1 }, narratives: {} },
    { kind: 'new', name: '本机填报' },
    ['disputes.review.upheld'],
  );
  if (!made.ok) throw new Error(made.reason);
  const session = openSession(made.value, signal(undefined), gone, ends.signal);
  return { ends, first: made.value, session, model: createEditor(session.store) };
}

export async function storedAs(id: string): Promise<StoredReport> {
  const answer = await getReport(id);
  if (!answer.ok || !answer.value) throw new Error('not stored');
  return answer.value;
}

export function savedBy(session: Session): Promise<void> {
  return vi.waitFor(() => expect(session.save.peek().state).toBe('saved'), 30_000);
}
