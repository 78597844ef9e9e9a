import type { FieldId, NarrativeId } from '../report/types';
import { sameCellText } from '../report/values';

const narratives: readonly string[] = ['overview', 'problems', 'otherMatters'] satisfies NarrativeId[];

export function isNarrative(field: FieldId): field is NarrativeId {
  return narratives.includes(field);
}

/** Whether two texts of a field say the same: figures as numbers, narratives but for white space at line ends. */
export function sameText(field: FieldId, a: string, b: string): boolean {
  return isNarrative(field) ? folded(a) === folded(b) : sameCellText(a, b);
}

function folded(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\u00A0/g, ' ').replace(/[ \t\u3000]*\n\s*/g, '\n').trim();
}
