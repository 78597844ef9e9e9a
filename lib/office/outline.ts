import type { Edition } from '../report/editions/types';
import type { NarrativeId, Narratives, Refusal, TableId } from '../report/types';
import { narrativeOf } from './narrative';
import { editionConflict } from './text/edition';
import { cleanText, foldText, spacedPattern } from './text/fold';
import { findHeadings, type Heading } from './text/headings';
import { tableRegions } from './text/regions';
import { bestTitle, periodYear, soleTitle, titleWithin, type Title } from './title';

export interface Outline {
  /** Cleaned; `folded` has the same positions. */
  text: string;
  folded: string;
  headings: readonly Heading[];
  title: Title;
}

/** Headings, year and body of a report's text. `stated`: a title given elsewhere; `other`: one to fall back on. */
export function outlineOf(source: string, stated?: Title, other?: Title): Outline {
  const text = cleanText(source);
  const folded = foldText(text);
  const headings = findHeadings(folded);
  const head = text.slice(0, headings[0]?.start ?? 2000).split('\n');
  const title = bestTitle([stated, soleTitle(head), other, titleWithin(head)]);
  const year = title.year ?? periodYear(folded);
  return { text, folded, headings, title: year === undefined ? title : { ...title, year } };
}

/** Sections 一, 五 and 六, each from its heading to the next heading or table. `mend`: what its lines need before they are paragraphs. */
export function narrativesOf({ text, folded, headings, title }: Outline, edition: Edition, mend: (text: string) => string = (same) => same): Narratives {
  const bounds = [...headings.map(({ start }) => start), text.length];
  for (const [start] of tableRegions(folded, headings, edition).values()) bounds.push(start);
  const found: Partial<Record<NarrativeId, string>> = {};
  for (const { section, end } of headings) {
    if (isTable(section.content)) continue;
    const until = Math.min(...bounds.filter((bound) => bound >= end));
    const narrative = narrativeOf(section.content, mend(text.slice(end, until)), title.unit);
    if (narrative !== '') found[section.content] = narrative;
  }
  return found;
}

export const several: Refusal = { code: 'duplicate', place: '全文', reason: '这里不止一份报告，分不清哪些属于哪一份。请一份一份导入。' };

/** What is wrong with the source as a whole: its form is not the one of its year, or it holds more than one report. */
export function wholeRefusals({ folded, title }: Outline, edition: Edition): Refusal[] {
  const refusals: Refusal[] = [];
  const conflict = editionConflict(edition, title.year);
  if (conflict !== undefined) refusals.push({ code: 'edition', place: '格式', reason: conflict });
  const first = edition.blocks[0]!;
  const openings = folded.match(new RegExp(spacedPattern(`${first.label}${first.corner}`), 'g')) ?? [];
  if (openings.length > 1) {
    refusals.push(several);
  }
  return refusals;
}

export function isTable(content: TableId | NarrativeId): content is TableId {
  return content === 'proactive' || content === 'requests' || content === 'disputes';
}

