import { labelKey } from './labels';
import type { FieldRow } from './paths';

const otherPeriod = /^(?:(?:上|去|往|前)(?:一)?(?:年|期)(?:度|同期)?|(?:上年)?同期)(?:数|数据|数量|情况)?$|^(?:同|环)比|^(?:比|较|与)?(?:上|去)年.{0,4}(?:增|减|变化)|^增(?:减|幅|长)/;
const thisPeriod = /^(?:本|当|今)(?:年|期)(?:度)?(?:数|数据|数量|情况)?$/;
const yearName = /^(20\d\d)年?(?:度)?(?:数|数据)?$/;

/** `本年`, `本期数` and the like: says of a figure only that it is this report's. */
export function namesThisPeriod(text: string): boolean {
  const key = labelKey(text);
  return thisPeriod.test(key) || yearName.test(key);
}

/**
 * The rows without what a form shows beside them for comparison: last year's figures, changes. Where rows or columns are
 * named by years, the latest is the report's. Where both periods are named, what is named by neither may be of either.
 */
export function ofThisPeriod<T>(rows: readonly FieldRow<T>[]): FieldRow<T>[] {
  const texts = rows.flatMap(({ labels, fields }) => [...labels, ...fields.flatMap(({ above }) => above)]);
  const latest = Math.max(0, ...texts.map(yearOf));
  const isOther = (text: string): boolean => otherPeriod.test(labelKey(text)) || (yearOf(text) > 0 && yearOf(text) < latest);
  const only = <Item>(items: readonly Item[], textsOf: (item: Item) => readonly string[]): readonly Item[] => {
    const left = items.filter((item) => !textsOf(item).some(isOther));
    const named = left.filter((item) => textsOf(item).some(namesThisPeriod));
    return left.length < items.length && named.length > 0 ? named : left;
  };
  return only(rows, ({ labels }) => labels).flatMap((row) => {
    const fields = only(row.fields, ({ above }) => above);
    return fields.length === 0 ? [] : [fields.length === row.fields.length ? row : { ...row, fields: [...fields] }];
  });
}

function yearOf(text: string): number {
  return Number(yearName.exec(labelKey(text))?.[1] ?? 0);
}
