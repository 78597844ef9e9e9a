import { normalizeText } from '../report/values';

/** A unit's name reduced to what identifies it: `青川市　水利局` and `青川市水利局` are the same unit. */
export function unitKeyOf(unit: string): string {
  return normalizeText(unit).replaceAll(' ', '').toLowerCase();
}
