import type { Passage } from '../../narrative/passage';

/** `一是`, `（二）`, `三、`, `4.`: one item's number in a list of its kind. */
export interface Marker {
  kind: string;
  number: number;
  start: number;
  end: number;
}

const numerals = '一二三四五六七八九十';
const kinds: readonly (readonly [string, RegExp])[] = [
  ['是', /(?<![第十唯之])([一二三四五六七八九十])是(?!否|非)/g],
  ['要', /(?:^|[。;:,\n])([一二三四五六七八九十])要(?=\p{Script=Han})/gu],
  ['括号', /(?:^|[。;:\n])\s*\(([一二三四五六七八九十]{1,2})\)/g],
  ['顿号', /(?:^|[。;:\n])\s*([一二三四五六七八九十]{1,2})、/g],
  ['数字', /(?:^|[。;:\n])\s*(\d{1,2})[.、](?=\s*\p{Script=Han})/gu],
];

export function markersOf({ folded }: Passage): Marker[] {
  return kinds.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map(({ index, 0: all, 1: written = '' }) => {
      const start = index + all.lastIndexOf(written === '' ? all : all.includes('(') ? '(' : written);
      return { kind, number: numberOf(written), start, end: index + all.length };
    }),
  );
}

function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written.startsWith('十')) return 10 + (written.length > 1 ? numerals.indexOf(written[1]!) + 1 : 0);
  return written.endsWith('十') && written.length === 2 ? (numerals.indexOf(written[0]!) + 1) * 10 : numerals.indexOf(written[0]!) + 1;
}

/** Lists of one kind: a new one begins with each first item. */
export function listsOf(markers: readonly Marker[], kind: string): Marker[][] {
  const lists: Marker[][] = [];
  for (const marker of markers.filter((one) => one.kind === kind)) {
    if (marker.number === 1 || lists.length === 0) lists.push([marker]);
    else lists.at(-1)!.push(marker);
  }
  return lists;
}
