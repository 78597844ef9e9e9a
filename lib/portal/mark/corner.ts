import type { Corner } from '../../report/page-view';
import { viewOf } from './seen';

const corners: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];
const edge = 16;
const controls = 'button, input[type=submit], input[type=button], input[type=image], a[href], [role=button]';

/** A corner where the bar lies over no button of the page; `current` as long as it is one, else the first that is. */
export function freeCorner(document: Document, bar: { width: number; height: number }, current: Corner): Corner {
  const isFree = (corner: Corner): boolean => !hits(document, corner, bar).some((hit) => hit.closest(controls));
  return [current, ...corners].find(isFree) ?? current;
}

const narrowest = 200;
/** Room for a mark beside the last column. */
const besideFields = 28;

/** How wide the bar may be so that it stands beside the form; undefined where there is no room, and it lies over it. */
export function barWidthBeside(formRight: number, document: Document): number | undefined {
  const room = viewOf(document).right - edge - formRight - besideFields;
  return room >= narrowest ? Math.floor(room) : undefined;
}

function hits(document: Document, corner: Corner, { width, height }: { width: number; height: number }): Element[] {
  const view = viewOf(document);
  const left = corner.endsWith('left') ? edge : view.right - edge - width;
  const top = corner.startsWith('top') ? edge : view.bottom - edge - height;
  const across = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
  return across.flatMap((part) =>
    [0.1, 0.5, 0.9].flatMap((down) => document.elementsFromPoint(left + part * width, top + down * height)),
  );
}
