import type { CellSpec } from '../../editions/catalogue';

const stated = /^\d[\d,]*(?:\.\d+)?\s*(?:元|万元|亿元)$/;

/** `251000元` in an amount cell whose label states no unit (2019 采购总金额): there the unit belongs into the cell. */
export function isAmountWithUnit({ kind, column }: CellSpec, text: string): boolean {
  return kind === 'amount' && column.unit === undefined && stated.test(text);
}
