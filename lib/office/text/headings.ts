import { editions } from '../../report/editions/catalogue';
import type { Section } from '../../report/editions/types';
import { spacedPattern } from './fold';

export interface Heading {
  section: Section;
  /** Where the heading begins and its section's text begins, in the folded text. */
  start: number;
  end: number;
  /** It stands at the start of a line. */
  ownLine: boolean;
}

const numeral = '[一二三四五六七八九十]\\s*[、.．]\\s*';
/** What may go before a heading in running text. A list mark or a quotation mark means that it is only mentioned. */
const mentioned = /[、,;“"'《<〈(和及与由]$/;
const mentionGoesOn = /^\s*[、,;”"'》>〉)和及与]/;

/**
 * The section headings of a report in order of the text: each section at most once, numbers ascending. A contents
 * list or a quotation is no heading; of several candidates the one nearest to the next section counts.
 */
export function findHeadings(folded: string, sections: readonly Section[] = editions[0]!.sections): Heading[] {
  const all = sections.flatMap((section) => candidates(folded, section));
  const own = all.filter(({ ownLine }) => ownLine);
  const pool = sections.flatMap(({ number }) => {
    const lines = own.filter(({ section }) => section.number === number);
    return lines.length > 0 ? lines : all.filter(({ section }) => section.number === number);
  });
  return longestChain(pool.sort((a, b) => a.start - b.start));
}

/** Places that may be one section's heading; a text with more is no single report. */
const mostCandidates = 60;

function candidates(folded: string, section: Section): Heading[] {
  const words = [section.heading.replace(/^.、/, ''), ...section.variants].sort((a, b) => b.length - a.length);
  const wording = [...words.map(spacedPattern), ...(looseWordings[section.content] ?? [])].join('|');
  const found: Heading[] = [];
  const patterns = [
    new RegExp(`${numeral}(?:${wording})`, 'g'),
    new RegExp(`^[ \\t]*(?:${wording})[ \\t]*$`, 'gm'),
    new RegExp(`^[ \\t]*${numeral}[^\\n。;]{0,24}(?:${keywords[section.content]})[^\\n。;,]{0,12}$`, 'gm'),
  ];
  for (const pattern of patterns) {
    for (const { 0: text, index } of folded.matchAll(pattern)) {
      if (found.length >= mostCandidates) return found;
      const start = index + (text.length - text.trimStart().length);
      const line = folded.slice(folded.lastIndexOf('\n', start - 1) + 1, start);
      const end = index + text.length + restOfHeading(folded.slice(index + text.length));
      if (mentioned.test(line.trimEnd()) || mentionGoesOn.test(folded.slice(end, end + 4))) continue;
      if (found.some((other) => other.start <= start && start < other.end)) continue;
      found.push({ section, start, end, ownLine: line.trim() === '' });
    }
  }
  return found;
}

/** Wordings with typos and insertions, as far as running text can tell them. */
const looseWordings: Partial<Record<Section['content'], readonly string[]>> = {
  disputes: ['[^\\n。;,\\d]{0,14}复议[^\\n。;,\\d]{1,8}诉讼情况'],
  problems: ['[^\\n。;,\\d]{0,14}存在[^\\n。;,\\d]{0,6}问题[^\\n。;,\\d]{1,4}改进(?:情况|措施)'],
};

/** Words of a heading line that no variant lists; only a whole line beginning with a numeral counts with them. */
const keywords: Record<Section['content'], string> = {
  overview: '总体情况|总体概述|基本情况',
  proactive: '主动公开',
  requests: '收到和处理|依申请公开',
  disputes: '复议[^\\n]{0,6}诉讼',
  problems: '问题|改进',
  otherMatters: '其他[^\\n]{0,8}事项',
};

/** A heading's own tail, such as `及明年工作计划`, when it ends its line. */
function restOfHeading(after: string): number {
  const tail = after.match(/^[ \t]*(?:[及和与][^\n。,;]{0,16}|[。:：])?[ \t]*(?=\n|$)/)?.[0];
  return tail?.length ?? after.match(/^\s*[。:：]/)?.[0].length ?? 0;
}

/** The longest run of candidates with ascending numbers, each as near as possible to the next; not a contents list. */
function longestChain(pool: readonly Heading[]): Heading[] {
  const chains: Heading[][] = [];
  pool.forEach((heading, index) => {
    let before: Heading[] = [];
    for (const chain of chains.slice(0, index)) {
      const last = chain.at(-1)!;
      const fits = last.section.number < heading.section.number && last.end <= heading.start;
      if (fits && chain.length >= before.length) before = chain;
    }
    chains.push([...before, heading]);
  });
  const most = Math.max(0, ...chains.map(({ length }) => length));
  const longest = chains.filter(({ length }) => length === most);
  return longest.find((chain) => chain.at(-1)!.start - chain[0]!.start >= leastSpan) ?? longest.at(-1) ?? [];
}

/** The characters between first and last heading of a real report, at least; a contents list is shorter. */
const leastSpan = 300;
