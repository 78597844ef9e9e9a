/** The short rules of expected.json, spelt out field by field. */
import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import type { FieldId, ReportFigures } from '../../lib/report/types';
import { textOf } from '../../lib/report/values';
import { sameText } from '../../lib/portal/same-text';
import type { Expected } from './portal-folder';

export const narrativeFields: readonly FieldId[] = ['overview', 'problems', 'otherMatters'];

export function fieldsOf({ edition, narratives = 0 }: Expected): FieldId[] {
  const cells = cellsOf(editionOf(edition!)).map(({ id }) => id);
  return [...cells, ...(narratives > 0 ? narrativeFields : [])];
}

/** `requests.*.total` fits every total of table 三. */
export function fits(rule: string, field: FieldId): boolean {
  const escaped = rule.replace(/[.]/g, '\\.').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(field);
}

export function fitsAny(rules: readonly string[] | undefined, field: FieldId): boolean {
  return rules?.some((rule) => fits(rule, field)) ?? false;
}

export function spellOut(rules: readonly string[], fields: readonly FieldId[]): FieldId[] {
  const lost = rules.filter((rule) => !fields.some((field) => fits(rule, field)));
  if (lost.length > 0) throw new Error(`expected.json: no field fits ${lost.join(', ')}`);
  return fields.filter((field) => fitsAny(rules, field));
}

/** Key under which a field arrives → field. */
export function keysOf(expected: Expected): Map<string, FieldId> {
  const { cells = '{id}', narratives = {}, unsent } = expected.arrives ?? {};
  const keys = cellsOf(editionOf(expected.edition!)).map(({ id }, at): [string, FieldId] => {
    const values: Record<string, string> = { id, n: `${at + 1}`, n3: `${at + 1}`.padStart(3, '0'), i: `${at}` };
    return [cells.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''), id];
  });
  const texts = Object.entries(narratives).map(([field, key]): [string, FieldId] => [key, field]);
  return new Map([...keys, ...texts].filter(([, field]) => !fitsAny(unsent, field) && !fitsAny(expected.absent, field)));
}

export function textIn(draft: ReportFigures, field: FieldId): string {
  return draft.narratives[field as keyof typeof draft.narratives] ?? textOf(draft.values[field]);
}

/**
 * What is wrong with what arrived: one line for each key. `wanted` says what a field must hold; undefined where anything
 * goes.
 */
export function faultsOf(arrived: Readonly<Record<string, string>>, expected: Expected, wanted: (field: FieldId) => string | undefined): string[] {
  const keys = keysOf(expected);
  const others = expected.arrives?.others ?? {};
  const missing = [...keys].filter(([key]) => !(key in arrived)).map(([key, field]) => `${key} (${field}) did not arrive`);
  const wrong = Object.entries(arrived).flatMap(([key, text]): string[] => {
    const field = keys.get(key);
    const want = field === undefined ? (others[key] ?? '') : wanted(field);
    if (want === undefined || sameText(field ?? key, text, want)) return [];
    return [`${key} (${field ?? 'no field'}) arrived as “${text}”, not “${want}”`];
  });
  return [...missing, ...wrong];
}
