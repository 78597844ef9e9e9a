import { cellsOf } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import type { Edit } from '../../../lib/report/steps';
import type { FieldId, NarrativeId, Narratives, Value, Values } from '../../../lib/report/types';

export interface Held {
  values: Values;
  narratives: Narratives;
}

/** A named version of the draft, as the list shows it. */
export interface ShownVersion extends Held {
  n: number;
  name: string;
  kind: 'named' | 'ready';
  /** ISO 8601. */
  at: string;
}

const narratives: readonly NarrativeId[] = ['overview', 'problems', 'otherMatters'];

/** The edits that make `now` hold what `then` held, in the order of the form. */
export function differences(edition: Edition, now: Held, then: Held): Edit[] {
  const fields: { field: FieldId; from: Value | undefined; to: Value | undefined }[] = [
    ...cellsOf(edition).map(({ id }) => ({ field: id, from: now.values[id], to: then.values[id] })),
    ...narratives.map((field) => ({ field, from: said(now, field), to: said(then, field) })),
  ];
  return fields.filter(({ from, to }) => from !== to);
}

function said({ narratives: texts }: Held, field: NarrativeId): string | undefined {
  return texts[field] === '' ? undefined : texts[field];
}
