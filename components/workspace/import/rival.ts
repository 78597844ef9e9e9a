import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import type { Edit } from '../../../lib/report/steps';
import type { EditionId, Narratives, ReportStatus, Values } from '../../../lib/report/types';
import { isNarrative } from '../editor/fields';
import { differences } from '../editor/versions';
import type { ReadFigures, ReportEntry } from './entry';

/** A kept report of the same unit and year. */
export interface Rival {
  id: string;
  status: ReportStatus;
  edition: EditionId;
  values: Values;
  narratives: Narratives;
  unsure: readonly string[];
  source: { name: string };
  /** ISO 8601. */
  updatedAt: string;
  revision: number;
}

/** What becomes of a report that is here already: a second one, nothing, or the draft of this id replaced. */
export type Choice = { kind: 'both' } | { kind: 'skip' } | { kind: 'replace'; id: string };

export interface Comparison {
  /** From what is kept to what was read, in the order of the form. */
  edits: readonly Edit[];
  /** Cells that say the same, blank ones not counted. */
  same: number;
  changed: number;
  /** Blank here, stated in the source. */
  filled: number;
  /** Stated here, blank or not read in the source. */
  blanked: number;
  texts: number;
}

export function compareWith(kept: Rival, read: ReadFigures): Comparison {
  const edition = editionOf(kept.edition);
  const edits = differences(edition, kept, read);
  const cells = edits.filter(({ field }) => !isNarrative(field));
  const stated = cellsOf(edition).filter(({ id }) => kept.values[id] !== undefined && kept.values[id] === read.values[id]);
  const filled = cells.filter(({ from }) => from === undefined).length;
  const blanked = cells.filter(({ to }) => to === undefined).length;
  return { edits, same: stated.length, changed: cells.length - filled - blanked, filled, blanked, texts: edits.length - cells.length };
}

/** Whether keeping what was read would add nothing to what is kept. */
export function isSame(kept: Rival, read: ReadFigures): boolean {
  const doubts = read.unsure.map(({ cell }) => cell);
  const asUnsure = doubts.length === kept.unsure.length && doubts.every((cell) => kept.unsure.includes(cell));
  const stands = read.origin === undefined || read.origin.status === kept.status;
  return kept.edition === read.edition && asUnsure && stands && differences(editionOf(kept.edition), kept, read).length === 0;
}

/** Why a draft cannot be replaced by what was read; undefined: it can. */
export function refusalOf(kept: Rival, read: ReadFigures): string | undefined {
  if (kept.status !== 'draft') return `${kept.status === 'filed' ? '已报送' : '已提交'}的报告不能替换`;
  if (kept.edition !== read.edition) return `本机的是 ${kept.edition} 版格式，文件是 ${read.edition} 版，不能替换`;
  if (read.origin !== undefined && read.origin.status !== 'draft') return '文件里的是已提交或已报送的报告，不能替换草稿';
  return undefined;
}

/** What the user chose while it can still be done; else a second report, and nothing where the same is here already. */
export function choiceOf({ choice, figures }: ReportEntry, rivals: readonly Rival[]): Choice {
  if (choice?.kind === 'replace') {
    const target = rivals.find(({ id }) => id === choice.id);
    if (target && refusalOf(target, figures) === undefined) return choice;
  } else if (choice) return choice;
  return { kind: rivals.some((rival) => isSame(rival, figures)) ? 'skip' : 'both' };
}

/** The kept report that the differences are shown against: the one to be replaced, else a draft, else the one changed last. */
export function shownRival(choice: Choice, rivals: readonly Rival[], read: ReadFigures): Rival | undefined {
  const chosen = choice.kind === 'replace' ? rivals.find(({ id }) => id === choice.id) : undefined;
  return chosen ?? rivals.find((rival) => isSame(rival, read)) ?? rivals.find(({ status }) => status === 'draft') ?? rivals[0];
}
