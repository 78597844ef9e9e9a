/** Written reasons, and which findings they still stand for. */
import type { Finding, Report, Values, Waiver } from './types';

type Reasons = Pick<Report, 'values' | 'waivers'>;

/** A reason for one finding, bound to the figures and words it was given for. `at` is ISO 8601. */
export function waiverFor({ check, cells, message, words }: Finding, values: Values, reason: string, at: string): Waiver {
  return {
    check,
    cells: [...cells],
    reason,
    at,
    values: figuresOf(cells, values),
    message,
    ...(words === undefined ? {} : { words }),
  };
}

/** The reason that stands for a finding as it is now. A figure changed and changed back: it stands again. */
export function waiverOf(finding: Finding, { values, waivers }: Reasons): Waiver | undefined {
  return waivers.find((waiver) => stands(waiver, finding, values));
}

/** A reason once given for the same cells, whose figures or words have changed since. `findings`: all there are now, as a reason may still stand for another. */
export function staleWaiverOf(finding: Finding, { values, waivers }: Reasons, findings: readonly Finding[]): Waiver | undefined {
  if (waiverOf(finding, { values, waivers })) return undefined;
  const idle = waivers.filter((waiver) => !findings.some((other) => stands(waiver, other, values)));
  return lastFor(finding, idle);
}

/** What was written of the same finding in another year: of the same words, else of a message that differs in figures alone, else the last. */
export function lastFor(finding: Finding, waivers: readonly Waiver[]): Waiver | undefined {
  const nearness = ({ words, message }: Waiver) =>
    words === finding.words ? 2 : message !== undefined && withoutFigures(message) === withoutFigures(finding.message) ? 1 : 0;
  const about = waivers.filter((waiver) => isOfCheck(waiver, finding));
  return about.sort((a, b) => nearness(a) - nearness(b) || (a.at < b.at ? -1 : 1)).at(-1);
}

/** A reason from a file that does not say its figures or words: those it came with, if only one of `findings` can be meant. */
export function boundTo({ values }: Pick<Report, 'values'>, waiver: Waiver, findings: readonly Finding[]): Waiver {
  const bound = waiver.values ? waiver : { ...waiver, values: figuresOf(waiver.cells, values) };
  const [meant, another] = findings.filter((finding) => isOfCheck(waiver, finding));
  return waiver.words !== undefined || meant?.words === undefined || another ? bound : { ...bound, words: meant.words };
}

function stands(waiver: Waiver, finding: Finding, values: Values): boolean {
  return isOfCheck(waiver, finding) && waiver.words === finding.words && holds(waiver, finding, values);
}

function isOfCheck({ check, cells }: Waiver, finding: Finding): boolean {
  return check === finding.check && cells.join() === finding.cells.join();
}

/** The wording of a message may change with the program; the figures in it may not. */
function holds({ cells, values: given, message: told }: Waiver, { message }: Finding, values: Values): boolean {
  if (given && cells.some((cell) => given[cell] !== values[cell])) return false;
  return told === undefined || figuresIn(told) === figuresIn(message);
}

const figure = /\d+(?:\.\d+)?/g;

function figuresIn(message: string): string {
  return (message.match(figure) ?? []).join(' ');
}

function withoutFigures(message: string): string {
  return message.replace(figure, '#');
}

function figuresOf(cells: readonly string[], values: Values): Values {
  return Object.fromEntries(cells.flatMap((cell) => (values[cell] === undefined ? [] : [[cell, values[cell]]])));
}
