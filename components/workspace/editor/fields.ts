import type { FieldId, NarrativeId } from '../../../lib/report/types';

const narratives: readonly FieldId[] = ['overview', 'problems', 'otherMatters'] satisfies NarrativeId[];

export function isNarrative(field: FieldId): field is NarrativeId {
  return narratives.includes(field);
}
