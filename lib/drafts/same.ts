import type { Report } from '../report/types';

type Content = Pick<Report, 'edition' | 'status' | 'values' | 'narratives' | 'unsure' | 'waivers'>;

/** Whether two reports say the same. Id, source and times do not matter. */
export function sameContent(a: Content, b: Content): boolean {
  return (
    a.edition === b.edition &&
    a.status === b.status &&
    sameRecord(a.values, b.values) &&
    sameRecord(a.narratives, b.narratives) &&
    JSON.stringify([...a.unsure].sort()) === JSON.stringify([...b.unsure].sort()) &&
    sameWaivers(a.waivers, b.waivers)
  );
}

function sameRecord(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(a).filter((key) => a[key] !== undefined);
  const others = Object.keys(b).filter((key) => b[key] !== undefined);
  return keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}

function sameWaivers(a: Content['waivers'], b: Content['waivers']): boolean {
  const text = (list: Content['waivers']) =>
    list.map(({ check, cells, reason }) => JSON.stringify([check, cells, reason])).sort();
  return JSON.stringify(text(a)) === JSON.stringify(text(b));
}
