/**
 * The page's own totals as a witness. A control may show what the page's model does not hold; a total that the page sums
 * from its model gives it away: every part reads right, and the total is off.
 */
import { editionOf, placeOf } from '../report/editions/catalogue';
import { equationsOf } from '../report/equations';
import type { FieldId } from '../report/types';
import { parseCell } from '../report/values';
import type { FormBinding } from './binding';

export interface Doubt {
  /** Fields whose figure is in no total that is right, by the place of a total that lacks it. */
  fields: ReadonlyMap<FieldId, string>;
  /** The page was seen to sum: a total that is off then means something. */
  proven: boolean;
  /** Fields whose figure is in a total that has changed and is right. */
  borneOut: ReadonlySet<FieldId>;
}

export interface Oracle {
  doubt(binding: FormBinding | undefined): Doubt;
}

interface Total {
  field: FieldId;
  shown: string;
  parts: readonly FieldId[];
  /** What the parts on the page add up to; undefined where one is missing or words. */
  sum?: number;
}

export function watchTotals(first: FormBinding | undefined): Oracle {
  const before = new Map(first ? totalsOf(first).map(({ field, shown }) => [field, shown]) : []);
  return {
    doubt(binding) {
      if (!binding) return { fields: new Map(), proven: false, borneOut: new Set() };
      const totals = totalsOf(binding).filter((total) => total.sum !== undefined && before.has(total.field));
      const moved = ({ field, shown }: Total): boolean => shown !== before.get(field);
      const isOff = (total: Total): boolean => !agrees(total);
      const proven = totals.some(moved);
      const borneOut = new Set(totals.filter((total) => moved(total) && !isOff(total)).flatMap(({ parts }) => parts));
      // Of a page that was never seen to sum, the parts of one total are tried first: it may sum on the server only.
      const off = totals.filter(isOff);
      const edition = editionOf(binding.edition);
      const doubted = (proven ? off : off.slice(0, 1)).flatMap(({ field, parts }) => parts.map((part) => [part, placeOf(edition, field)] as const));
      return { fields: new Map(doubted.filter(([part]) => !borneOut.has(part))), proven, borneOut };
    },
  };
}

/** Totals that the page shows and its user cannot type. */
function totalsOf(binding: FormBinding): Total[] {
  const { fields, edition } = binding;
  return equationsOf(editionOf(edition)).flatMap(({ total, terms }): Total[] => {
    const bound = total === undefined ? undefined : fields.get(total);
    if (!bound || total === undefined || bound.writable) return [];
    const parts = terms.flatMap(({ cell }) => (cell === total ? [] : [cell]));
    return [{ field: total, shown: bound.control.read(), parts, ...sumOf(parts, binding) }];
  });
}

function sumOf(parts: readonly FieldId[], { fields }: FormBinding): { sum?: number } {
  let sum = 0;
  for (const part of parts) {
    const reading = parseCell(fields.get(part)?.control.read() ?? '-');
    if (reading.kind === 'text' || !fields.has(part)) return {};
    if (reading.kind === 'number') sum += reading.value;
  }
  return { sum };
}

function agrees({ shown, sum }: Total): boolean {
  const reading = parseCell(shown);
  return reading.kind === 'number' ? Math.abs(reading.value - sum!) < 1e-6 : sum === 0;
}
