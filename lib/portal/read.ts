import type { NarrativeId, Value } from '../report/types';
import { valueOf } from '../report/values';
import type { FormBinding, Reading } from './binding';
import { isNarrative } from './same-text';

/** What the form holds now. A blank cell is absent. */
export function readForm(binding: FormBinding): Reading {
  const values: Record<string, Value> = {};
  const narratives: Partial<Record<NarrativeId, string>> = {};
  for (const [field, { control }] of binding.fields) {
    const text = control.read();
    if (isNarrative(field)) {
      if (text.trim() !== '') narratives[field] = text;
      continue;
    }
    const value = valueOf(text);
    if (value !== undefined) values[field] = value;
  }
  return { values, narratives };
}
