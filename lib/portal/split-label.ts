import { namesColumn, splitJoint } from '../grid/names-column';

/** Where labels that name a row and a column at once put the column. */
export type ColumnPlace = 'first' | 'last';

const separators = /[\s\-－—–·/／|｜：:]+/;

function partsOf(label: string): readonly string[] {
  const bracket = /^(.+?)[(（]([^()（）]+)[)）][\s:：*]*$/.exec(label);
  if (bracket && namesColumn(bracket[2]!)) return bracket.slice(1);
  const parts = label.split(separators).filter(Boolean);
  return parts.some(namesColumn) ? parts : (splitJoint(label) ?? [label]);
}

/** The place in which every label that says it plainly has its column; undefined when none does, or they differ. */
export function orderOf(labels: readonly string[]): ColumnPlace | undefined {
  const places = new Set(labels.map(partsOf).flatMap((parts) => placeIn(parts) ?? []));
  return places.size === 1 ? [...places][0] : undefined;
}

function placeIn(parts: readonly string[]): ColumnPlace | undefined {
  if (parts.length < 2) return undefined;
  const [first, last] = [namesColumn(parts[0]!), namesColumn(parts.at(-1)!)];
  return first === last ? undefined : first ? 'first' : 'last';
}

/**
 * `予以公开（自然人）`, `自然人－予以公开`, `规章 本年制发件数：` as a row's words and a column's. Where both ends name columns
 * (`其他－总计`) the order of the page's other labels decides; undefined when that is not plain either.
 */
export function splitLabel(label: string, order: ColumnPlace | undefined): { headings: string[]; label: string } | undefined {
  const parts = partsOf(label);
  if (parts.length < 2) return { headings: [], label };
  const [first, last] = [namesColumn(parts[0]!), namesColumn(parts.at(-1)!)];
  if (!first && !last) return { headings: [], label };
  const place = placeIn(parts) ?? order;
  if (place === undefined) return undefined;
  return place === 'last' ? { headings: parts.slice(0, -1), label: parts.at(-1)! } : { headings: parts.slice(1), label: parts[0]! };
}
