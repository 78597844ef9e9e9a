/** Slips of the hand between a figure as typed and as meant, the most telling first. */
export type Slip =
  | 'left'
  | 'sign'
  | 'swapped'
  | 'repeated'
  | 'extraZero'
  | 'missingZero'
  | 'extraDigit'
  | 'missingDigit'
  | 'neighbour'
  | 'digit';

/** How a reason words the slip. */
export const slipWords: Readonly<Record<Slip, string>> = {
  left: '疑为漏填',
  sign: '疑为多打负号',
  swapped: '疑为数字颠倒',
  repeated: '疑为数字多打一遍',
  extraZero: '疑为多打一个0',
  missingZero: '疑为少打一个0',
  extraDigit: '疑为多打一位',
  missingDigit: '疑为少打一位',
  neighbour: '疑为按到邻键',
  digit: '疑为一位打错',
};

/** The one slip that turns `meant` into `typed`; undefined where none does. Both are whole numbers. */
export function slipBetween(typed: number, meant: number): Slip | undefined {
  if (typed === -meant && typed < 0) return 'sign';
  if (typed < 0 || meant < 0) return undefined;
  if (typed === 0) return 'left';
  const [was, is] = [String(meant), String(typed)];
  if (was.length === is.length) return sameLength(was, is);
  if (meant === 0) return undefined;
  if (is.length === was.length + 1) return longer(was, is, 'repeated', 'extraZero', 'extraDigit');
  if (was.length === is.length + 1) return longer(is, was, 'missingDigit', 'missingZero', 'missingDigit');
  return undefined;
}

function sameLength(was: string, is: string): Slip | undefined {
  const differing = [...was].flatMap((digit, at) => (digit === is[at] ? [] : [at]));
  const [first, second] = differing;
  if (first === undefined || differing.length > 2) return undefined;
  if (second === undefined) {
    if (areNeighbours(was[first]!, is[first]!)) return 'neighbour';
    // Of two one-digit figures, each is the other with one digit changed: that says nothing.
    return was.length > 1 ? 'digit' : undefined;
  }
  return second === first + 1 && was[first] === is[second] && was[second] === is[first] ? 'swapped' : undefined;
}

function longer(short: string, long: string, doubled: Slip, zero: Slip, other: Slip): Slip | undefined {
  if (long === `${short}0`) return zero;
  for (let at = 0; at < long.length; at++) {
    if (long.slice(0, at) + long.slice(at + 1) !== short) continue;
    return long[at] === long[at - 1] || long[at] === long[at + 1] ? doubled : other;
  }
  return undefined;
}

/** The row of digits above the letters, and the number pad. */
const keyboards = ['1234567890', '123 456 789 0'];

function areNeighbours(a: string, b: string): boolean {
  const [row, pad] = keyboards as [string, string];
  if (Math.abs(row.indexOf(a) - row.indexOf(b)) === 1) return true;
  const distance = Math.abs(pad.indexOf(a) - pad.indexOf(b));
  return distance === 1 || distance === 4;
}
