/** Written reasons, and which findings they still stand for. */
import type { Finding, Report, Values, Waiver } from './types';

/** A reason for one finding, bound to the figures and words it was given for. `at` is ISO 8601. */
export function waiverFor({ check, cells, message, quote }: Finding, values: Values, reason: string, at: string): Waiver {
  return {
    check,
    cells: [...cells],
    reason,
    at,
    values: figuresOf(cells, values),
    message,
    ...(quote === undefined ? {} : { words: digest(quote) }),
  };
}

/** The reason that stands for a finding as it is now. A figure changed and changed back: it stands again. */
export function waiverOf(finding: Finding, { values, waivers }: Pick<Report, 'values' | 'waivers'>): Waiver | undefined {
  return waivers.find((waiver) => isAbout(waiver, finding) && holds(waiver, finding, values));
}

/** A reason once given for the same cells, whose figures or words have changed since. */
export function staleWaiverOf(finding: Finding, report: Pick<Report, 'values' | 'waivers'>): Waiver | undefined {
  return waiverOf(finding, report) ? undefined : lastFor(finding, report.waivers);
}

/** What was written of the same finding in another year; of several, the last. */
export function lastFor({ check, cells }: Finding, waivers: readonly Waiver[]): Waiver | undefined {
  const about = waivers.filter((waiver) => waiver.check === check && waiver.cells.join() === cells.join());
  return about.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
}

/** A reason from a file that does not say its figures: those it came with. */
export function boundTo({ values }: Pick<Report, 'values'>, waiver: Waiver): Waiver {
  return waiver.values ? waiver : { ...waiver, values: figuresOf(waiver.cells, values) };
}

function isAbout(waiver: Waiver, { check, cells, quote }: Finding): boolean {
  if (waiver.check !== check || waiver.cells.join() !== cells.join()) return false;
  return waiver.words === undefined || (quote !== undefined && waiver.words === digest(quote));
}

/** The wording of a message may change with the program; the figures in it may not. */
function holds({ cells, values: given, message: told }: Waiver, { message }: Finding, values: Values): boolean {
  if (given && cells.some((cell) => given[cell] !== values[cell])) return false;
  return told === undefined || figuresIn(told) === figuresIn(message);
}

function figuresIn(message: string): string {
  return (message.match(/\d+(?:\.\d+)?/g) ?? []).join(' ');
}

function figuresOf(cells: readonly string[], values: Values): Values {
  return Object.fromEntries(cells.flatMap((cell) => (values[cell] === undefined ? [] : [[cell, values[cell]]])));
}

/** FNV-1a. Pages on plain http have no `crypto.subtle`; and the words themselves must not lie in a file twice. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
