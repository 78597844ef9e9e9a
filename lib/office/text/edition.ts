import { editionForYear, editions } from '../../report/editions/catalogue';
import type { Edition } from '../../report/editions/types';
import { compact } from './fold';

function labelsOf(edition: Edition): string[] {
  return edition.blocks.flatMap((block) =>
    [...block.rows, ...block.columns, { label: block.label ?? '' }].map(({ label }) => compact(label)),
  );
}

const own = new Map<Edition, readonly string[]>();

/** Labels that only this edition has, as parts of longer ones neither. */
function ownLabels(edition: Edition): readonly string[] {
  const known = own.get(edition);
  if (known) return known;
  const others = editions.filter((other) => other !== edition).flatMap(labelsOf);
  const made = [...new Set(labelsOf(edition))].filter((label) => !others.some((other) => other.includes(label)));
  own.set(edition, made);
  return made;
}

/** The edition whose own labels a text has; undefined when none or two fit. */
export function editionByLabels(text: string): Edition | undefined {
  const plain = compact(text);
  const shares = editions
    .map((edition) => {
      const labels = ownLabels(edition);
      return { edition, share: labels.filter((label) => plain.includes(label)).length / labels.length };
    })
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (!first || first.share === 0) return undefined;
  return second && second.share > first.share / 3 ? undefined : first.edition;
}

/** Why the year of a report and the form it is written in do not go together; undefined when they do. */
export function editionConflict(edition: Edition, year: number | undefined): string | undefined {
  const due = year === undefined ? edition : editionForYear(year);
  if (due === edition) return undefined;
  const should = due ? `适用${due.basis}的格式` : '没有适用的格式';
  return `表格是${edition.basis}的格式，而${year}年度报告${should}。已按表格读取，请核对年度。`;
}
