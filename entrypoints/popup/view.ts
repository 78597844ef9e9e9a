import type { CheckReply, GoingStatus, PlanReply, UndoReply } from '../../lib/report/page';
import type { FillOutcome } from '../../lib/report/types';
import type { Captured } from './captured';
import type { StoredReport } from '../../lib/drafts/types';
import type { Sign } from '../../components/level';

export type View =
  | { kind: 'home' }
  | { kind: 'preview'; report: StoredReport; reply: PlanReply; writing: boolean }
  /** `past`: how an earlier fill went on, as it was known before this one ended it. */
  | { kind: 'outcome'; outcome: FillOutcome; at: string; past?: GoingStatus }
  | { kind: 'undone'; reply: UndoReply }
  | { kind: 'findings'; reply: CheckReply }
  | { kind: 'capture'; captured: Captured };

/** What was just done, or could not be. */
export interface Note {
  level: Sign;
  text: string;
  /** Where to go on. */
  link?: { href: string; text: string };
}
