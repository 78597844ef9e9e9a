const alone = /^[ \t]*(?:[-—–－]{1,2}[ \t]*(\d{1,3})[ \t]*[-—–－]{1,2}|第[ \t]*(\d{1,3})[ \t]*页(?:[ \t,，/]*共[ \t]*\d{1,3}[ \t]*页)?|(\d{1,3})[ \t]*\/[ \t]*\d{1,3})[ \t]*$/gm;

/**
 * The text without the numbers of its pages, as they stand where pages were copied or converted. A single `— 1 —` may be a row with
 * two dashes: only lines that count on one by one are page numbers.
 */
export function withoutPageNumbers(text: string): string {
  const found = [...text.matchAll(alone)].map(({ 0: line, 1: dashed, 2: worded, 3: sloped, index }) => ({ line, index, number: Number(dashed ?? worded ?? sloped) }));
  const counted = found.length > 1 && found.every(({ number }, at) => number === found[0]!.number + at);
  if (!counted) return text;
  return found.reduceRight((rest, { line, index }) => rest.slice(0, index) + rest.slice(index + line.length + 1), text);
}
