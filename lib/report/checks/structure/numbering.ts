/** Lists whose numbers have a gap or lack their first item: 一规范化…，二是…; 一、三、. */
import { around, foundAt } from '../../narrative/found';
import type { Passage } from '../../narrative/passage';
import { narrativesOf } from '../../narrative/read';
import type { Found, Rule } from '../rule';
import { listsOf, markersOf, type Marker } from './markers';

const numerals = '一二三四五六七八九十';

export const structureNumbering: Rule = {
  id: 'S-NUM',
  level: 'hint',
  run: ({ context }) => narrativesOf(context).flatMap((passage) => inPassage(passage)),
};

function inPassage(passage: Passage): Found[] {
  const markers = markersOf(passage);
  return ['是', '要', '括号', '顿号', '数字'].flatMap((kind) => {
    let end = 0;
    return listsOf(markers, kind).flatMap((list) => {
      const from = end;
      end = list.at(-1)!.end;
      return inList(passage, kind, list, from, markers);
    });
  });
}

function inList(passage: Passage, kind: string, list: readonly Marker[], from: number, markers: readonly Marker[]): Found[] {
  const first = list[0]!;
  // 二要 without 一要 may be one of several 二是: only complete counts of that kind are judged.
  if (kind === '要' && first.number !== 1) return [];
  if (first.number !== 1) return omitted(passage, from, first.start) ? [] : [withoutFirst(passage, kind, first, from, markers)];
  const [, ...others] = list;
  let before = first;
  for (const marker of others) {
    if (marker.number !== before.number + 1 && !omitted(passage, before.end, marker.start)) {
      const [start, end] = around(passage, marker.start, marker.end);
      const words = marker.number === before.number ? `“${label(kind, marker.number)}”出现了两次` : `“${label(kind, before.number)}”之后是“${label(kind, marker.number)}”`;
      return [foundAt(passage, start, end, `序号不连续：${words}，请核对。`)];
    }
    before = marker;
  }
  return [];
}

/** The item without 是 is the finding, where it can be seen; else the first that is numbered. */
function withoutFirst(passage: Passage, kind: string, first: Marker, from: number, markers: readonly Marker[]): Found {
  const bare = kind === '是' && first.number === 2 ? bareFirst(passage, from, first.start, markers) : undefined;
  if (bare !== undefined) {
    const [start, end] = around(passage, bare, bare + 1, 14);
    return foundAt(passage, start, end, '疑似应为“一是”。');
  }
  const [start, end] = around(passage, first.start, first.end);
  return foundAt(passage, start, end, `“${label(kind, first.number)}”之前没有“${label(kind, 1)}”，请核对。`);
}

function bareFirst(passage: Passage, from: number, until: number, markers: readonly Marker[]): number | undefined {
  const pattern = /(?<=[,。;:\n])\s*一(?![是个方些致直定般并同律样、]|步步)/g;
  const found = [...passage.folded.slice(0, until).matchAll(pattern)].map(({ index, 0: words }) => index + words.length - 1);
  return found.filter((at) => at >= from && !markers.some(({ start, end }) => start <= at && at < end)).at(-1);
}

function label(kind: string, number: number): string {
  const numeral = numerals[number - 1] ?? String(number);
  if (kind === '括号') return `（${numeral}）`;
  if (kind === '顿号') return `${numeral}、`;
  return kind === '数字' ? `${number}.` : `${numeral}${kind}`;
}

/** Words are left out between, so the missing item may be among them. */
function omitted({ folded }: Passage, from: number, to: number): boolean {
  return /〔…|\[…|\(…|…{2}|\(略\)/.test(folded.slice(from, to));
}
