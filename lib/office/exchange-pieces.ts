/** A JSON file cut at its top-level array `reports`: what is around it, and where each element stands. */
export interface ExchangePieces {
  /** The file with an empty array. */
  head: string;
  /** From and up to, as indices of the file. */
  spans: (readonly [number, number])[];
}

/** Characters between two rests. */
const stretch = 100_000;
const quote = 34;
const backslash = 92;
const comma = 44;
const opening = new Set([91, 123]);
const closing = new Set([93, 125]);
const space = new Set([9, 10, 13, 32]);

/**
 * Finds the pieces without parsing them, in steps, so that a file of thousands of reports holds the page no longer than one of them.
 * Undefined where the file is not of that shape; whether its pieces are JSON at all is for the parser to say.
 */
export function* exchangePieces(json: string): Generator<undefined, ExchangePieces | undefined, undefined> {
  let depth = 0;
  let key = '';
  let array: { from: number; to: number; spans: (readonly [number, number])[] } | undefined;
  let open: { from: number; spans: (readonly [number, number])[] } | undefined;
  let start = -1;
  let rest = stretch;
  for (let at = 0; at < json.length; at += 1) {
    if (at >= rest) {
      rest = at + stretch;
      yield;
    }
    const code = json.charCodeAt(at);
    if (space.has(code)) continue;
    if (open && depth === 2 && start < 0 && code !== comma && !closing.has(code)) start = at;
    if (code === quote) {
      const end = endOfString(json, at);
      if (end < 0) return undefined;
      if (depth === 1) key = json.slice(at + 1, end);
      at = end;
    } else if (opening.has(code)) {
      depth += 1;
      if (depth === 2 && code === 91 && key === 'reports') open = { from: at + 1, spans: [] };
    } else if (open && depth === 2 && (code === comma || code === 93)) {
      if (start >= 0) open.spans.push([start, at]);
      // Nothing before a comma, or behind one: for the parser to refuse.
      else if (code === comma || open.spans.length > 0) open.spans.push([at, at]);
      start = -1;
      if (code === 93) {
        array = { ...open, to: at };
        open = undefined;
        depth -= 1;
      }
    } else if (closing.has(code)) depth -= 1;
  }
  return array && { head: json.slice(0, array.from) + json.slice(array.to), spans: array.spans };
}

/** The closing quote; −1 where there is none. */
function endOfString(json: string, from: number): number {
  for (let end = json.indexOf('"', from + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
