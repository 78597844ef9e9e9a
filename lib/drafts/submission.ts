import type { Submission } from '../report/page';
import type { NarrativeId, Report, Value, Waiver } from '../report/types';
import { normalizeText, sameCellText, textOf } from '../report/values';
import type { NamedFigures } from './types';
import { unitKeyOf } from './unit';
import { laterWaivers } from './waivers';

/** What was sent: what the page held; of fields the page did not have, what the chosen draft says. */
export function sentFigures(submission: Submission, chosen: Report | undefined): NamedFigures | undefined {
  const { edition, unit = chosen?.unit, year = chosen?.year, values, narratives } = submission.figures;
  if (unit === undefined || unitKeyOf(unit) === '' || year === undefined) return undefined;
  // Without the list of what the page had, a blank cell and one that was not there look the same: only the page speaks.
  const base = submission.held && chosen?.edition === edition ? chosen : undefined;
  const held = new Set<string>(submission.held);
  const kept: Record<string, Value> = without(base?.values ?? {}, held);
  const said: Partial<Record<NarrativeId, string>> = without(base?.narratives ?? {}, held);
  return { edition, unit, year, values: { ...kept, ...values }, narratives: { ...said, ...narratives } };
}

/** The draft's reasons and those written for this submission; the later one for the same finding counts. */
export function sentWaivers(submission: Submission, chosen: Report | undefined): Waiver[] {
  return laterWaivers(chosen?.waivers ?? [], submission.waivers);
}

/** Whether nothing that the draft says was sent otherwise. The page may say more. */
export function agrees(submission: Submission, draft: Report): boolean {
  const { edition, year, unit, values, narratives } = submission.figures;
  if (edition !== draft.edition || (year ?? draft.year) !== draft.year) return false;
  if (unit !== undefined && unitKeyOf(unit) !== unitKeyOf(draft.unit)) return false;
  const held = submission.held && new Set<string>(submission.held);
  const silent = (field: string) => held !== undefined && !held.has(field);
  return (
    Object.entries(draft.values).every(([cell, value]) => silent(cell) || sameCellText(textOf(values[cell]), textOf(value))) &&
    Object.entries(draft.narratives).every(
      ([id, text]) => silent(id) || sameText(narratives[id as NarrativeId], text),
    )
  );
}

function sameText(a: string | undefined, b: string): boolean {
  return normalizeText(a ?? '') === normalizeText(b);
}

function without<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));
}
