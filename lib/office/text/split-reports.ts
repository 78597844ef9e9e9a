import { editions } from '../../report/editions/catalogue';
import { cutReports } from '../cut-reports';
import { foldText, spacedPattern } from './fold';

const openings = editions.map(({ blocks }) => spacedPattern(`${blocks[0]!.label}${blocks[0]!.corner}`));

/** Between the head and the body of a Markdown table. */
const delimiter = /^[ \t|:-]*-{3}[ \t|:-]*$/gm;

/** One text for each report; the text itself where it holds one, or where it is not plain which part is whose. */
export function splitReports(text: string): string[] {
  const folded = foldText(text).replace(delimiter, (line) => ' '.repeat(line.length));
  const found = new Set([...folded.matchAll(new RegExp(openings.join('|'), 'g'))].map(({ index }) => index));
  if (found.size < 2) return [text];
  const lines = text.split('\n');
  let at = 0;
  const starts = lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
  const opens = new Set([...found].map((index) => starts.findLastIndex((start) => start <= index)));
  const cuts = opens.size < found.size ? undefined : cutReports(lines.map((line, index) => ({ text: line, opens: opens.has(index) })));
  if (!cuts || cuts.length === 0) return [text];
  return [0, ...cuts].map((from, nth) => lines.slice(from, cuts[nth] ?? lines.length).join('\n'));
}
