import { parseCell } from '../report/values';
import type { Line } from '../report/editions/types';
import type { Value } from '../report/types';

/** A figure in 元 under a column in 万元: to be confirmed, with the converted value as proposal. */
export function unitDoubt(column: Line, text: string): { value: Value; reason: string } | undefined {
  if (column.unit === undefined) return undefined;
  const stated = text.replace(/\s/g, '').match(/^([\d,.]+)(万|亿)?元$/);
  const amount = stated && parseCell(stated[1]!);
  if (!stated || amount?.kind !== 'number' || stated[2] === '万') return undefined;
  const value = stated[2] === '亿' ? amount.value * 10000 : amount.value / 10000;
  return { value: Number(value.toFixed(6)), reason: `原文以“${stated[2] ?? ''}元”计，表格单位是“${column.unit}”` };
}
