import type { Passage } from '../../narrative/passage';
import { isNarrativePart } from '../../narrative/read';
import type { Found } from '../rule';

const reach = 10;

/**
 * A finding about something that must not be repeated anywhere: neither message nor quote holds it. The quote is the words before
 * it in its clause, without figures; `span` is where it stands.
 */
export function shielded(passage: Passage, start: number, end: number, message: string): Found {
  const { part, source, folded } = passage;
  const before = /[^\d,。;:!?()\n@]*[:(]?\s*$/.exec(folded.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const quote = source.slice(start - before.length, start).trim();
  const narrative = isNarrativePart(part) ? { narrative: part, span: [start, end] as const } : {};
  return { cells: [], message, secret: source.slice(start, end), ...(quote === '' ? {} : { quote }), ...narrative };
}

/** `330…24`: enough to find it, too little to use. */
export function hinted(secret: string): string {
  return `${secret.slice(0, 3)}…${secret.slice(-2)}`;
}
