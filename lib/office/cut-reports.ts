import { foldText } from './text/fold';
import { isBodyName, titleIn } from './title';

/** A line of a text, or a block of a page. */
export interface Piece {
  text: string;
  /** The first table of a report begins here. */
  opens: boolean;
}

const longestTitle = 80;
const bare = /^20\d\d\s*年度?\s*(?:政府)?信息公开(?:工作)?(?:年度(?:工作)?报告|年报)$/;

/**
 * Where each further report begins, as indices; undefined where it is not beyond doubt. Every report must have a title of its
 * own between the last table of the one before and its own first table, and no two the same.
 */
export function cutReports(pieces: readonly Piece[]): number[] | undefined {
  const openings = pieces.flatMap(({ opens }, index) => (opens ? [index] : []));
  if (openings.length < 2) return [];
  const starts = openings.map((opening, nth) => titleBetween(pieces, nth === 0 ? 0 : openings[nth - 1]! + 1, opening));
  const names = starts.map((start) => (start === undefined ? undefined : titleAt(pieces, start)));
  if (names.includes(undefined) || new Set(names).size < names.length) return undefined;
  return starts.slice(1) as number[];
}

/** The last title of a span, from the line with the body's name where that is one of its own. */
function titleBetween(pieces: readonly Piece[], from: number, to: number): number | undefined {
  for (let index = to - 1; index >= from; index--) {
    const text = pieces[index]!.text.trim();
    if (!isTitle(text)) continue;
    const above = pieces[index - 1]?.text.trim() ?? '';
    const named = bare.test(foldText(text)) && index > from && isBodyName(above);
    return named ? index - 1 : index;
  }
  return undefined;
}

/** A line that is a title and nothing else, with the name of a body or without. */
export function isTitle(text: string): boolean {
  if (text === '' || text.length > longestTitle || /[。；;《》]/.test(text)) return false;
  return titleIn(text.replace(/\s+/g, '')) !== undefined || bare.test(foldText(text));
}

function titleAt(pieces: readonly Piece[], start: number): string {
  const own = pieces[start]!.text.replace(/\s+/g, '');
  return foldText(isTitle(own) ? own : `${own}${pieces[start + 1]?.text.replace(/\s+/g, '') ?? ''}`);
}
