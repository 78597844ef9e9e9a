import type { Found } from '../checks/rule';
import type { CellId } from '../types';
import type { Passage } from './passage';
import { isNarrativePart } from './read';

/** The words of a passage, exactly as written. */
export function wordsAt({ source }: Passage, start: number, end: number): string {
  return source.slice(start, end);
}

/** A finding about some words of a passage. */
export function foundAt(passage: Passage, start: number, end: number, message: string, cells: readonly CellId[] = []): Found {
  const { part } = passage;
  return { cells: [...cells], message, quote: wordsAt(passage, start, end), ...(isNarrativePart(part) ? { narrative: part, span: [start, end] as const } : {}) };
}

/** Words as a message shows them: white space folded, long ones cut. */
export function shown(words: string, most = 40): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most)}…` : flat;
}

/** The words around a position, up to the next punctuation, at most `reach` characters each way. */
export function around({ folded }: Passage, start: number, end: number, reach = 8): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && start - from < reach && !/[,。;:!?\n]/.test(folded[from - 1]!)) from--;
  while (to < folded.length && to - end < reach && !/[,。;:!?\n]/.test(folded[to]!)) to++;
  return [from, to];
}
