import type { NarrativeId, TableId } from '../types';
import { foldNarrative } from './fold';

/** Where a text stands: a section by what it holds, or what goes before and after the sections. */
export type Part = NarrativeId | TableId | 'title' | 'preface' | 'signature';

/** A stretch of a passage, as positions in its text; `text` is folded. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/** One part of a report, read once: every stretch's positions are those of `source`, so a quote is an exact substring. */
export interface Passage {
  part: Part;
  source: string;
  /** Same length as `source`. */
  folded: string;
  /** One per line. */
  paragraphs: readonly Stretch[];
  /** Up to 。！？ or the end of the line. */
  sentences: readonly Stretch[];
  /** Leaves words out, as the mark of an editor says: `〔…〕`. What is missing cannot be judged. */
  abridged: boolean;
}

const omission = /[〔[(]\s*(?:…+|\.{3,}|略)\s*[〕\])]/;

export function passageOf(part: Part, source: string): Passage {
  const folded = foldNarrative(source);
  const paragraphs = stretches(folded, 0, folded.length, /[^\n]+/g);
  const sentences = paragraphs.flatMap(({ start, end }) => stretches(folded, start, end, /[^。!?\n]+[。!?]*/g));
  return { part, source, folded, paragraphs, sentences, abridged: omission.test(folded) };
}

/** The sentence that holds a position. */
export function sentenceAt({ sentences }: Passage, position: number): Stretch | undefined {
  return sentences.find(({ start, end }) => start <= position && position < end);
}

function stretches(text: string, from: number, to: number, pattern: RegExp): Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: match, index } of text.slice(from, to).matchAll(pattern)) {
    const start = from + index + (match.length - match.trimStart().length);
    const end = from + index + match.trimEnd().length;
    if (end > start) found.push({ start, end, text: text.slice(start, end) });
  }
  return found;
}
