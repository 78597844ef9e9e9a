import type { Cause } from '../../report/causes';
import type { MarkView, Spot } from '../../report/page-view';
import { editionOf } from '../../report/editions/catalogue';
import { equationsOf } from '../../report/equations';
import type { EditionId, FieldId, Finding } from '../../report/types';
import type { FormPart } from '../binding';
import { closestIn } from '../page';
import { boxAt, type Box } from './box';
import type { Chosen } from './choose';
import type { Measure } from './measure';
import { placeMark } from './place-mark';
import { placeNote } from './place-note';
import { viewOf } from './seen';

/** Where positions count from, and how many pixels of the window one of theirs is. */
export interface Origin extends Spot {
  scale: number;
}

/** The layer is 100 px wide in its own measure. */
export function originOf(layer: Element): Origin {
  const { left, top, width } = layer.getBoundingClientRect();
  return { left, top, scale: width > 0 ? width / 100 : 1 };
}

export function toLayer({ left, top, scale }: Origin, spot: Spot): Spot {
  const round = (value: number): number => Math.round(value * 2) / 2;
  return { left: round((spot.left - left) / scale), top: round((spot.top - top) / scale) };
}

/** Marks of findings, then the ticks of cells just verified, in reading order. */
export function layMarks(
  chosen: readonly Chosen[],
  verified: ReadonlyMap<FieldId, string>,
  measure: Measure,
  origin: Origin,
): MarkView[] {
  const taken: Box[] = [];
  const lay = (field: FieldId, level: MarkView['level'], label: string): MarkView[] => {
    const room = measure.room(field, taken);
    if (!room) return [];
    const { box, small } = placeMark(room);
    taken.push(box);
    return [{ field, level, label, small, ...toLayer(origin, box) }];
  };
  const found = chosen.flatMap(({ field, level, causes }) => lay(field, level, causes.map(({ claim }) => claim).join('；')));
  const marked = new Set(chosen.map(({ field }) => field));
  const ticks = [...verified].flatMap(([field, label]) => (marked.has(field) ? [] : lay(field, 'ok', label)));
  return [...found, ...ticks].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Where a note of this size goes, from its mark's own corner. */
export function offsetNote(
  mark: MarkView,
  causes: readonly Cause[],
  part: FormPart,
  edition: EditionId,
  measure: Measure,
  origin: Origin,
  size: { width: number; height: number },
): Spot {
  const markSize = mark.small ? 16 : 24;
  const box = boxAt(origin.left + mark.left * origin.scale, origin.top + mark.top * origin.scale, markSize, markSize);
  const cells = new Set(causes.flatMap(({ findings }) => findings.flatMap((finding) => cellsBehind(edition, finding))));
  const element = part.fields.get(mark.field)?.control.element;
  const table = element && closestIn(element, 'table')?.getBoundingClientRect();
  const { right, bottom } = viewOf(part.document);
  const spot = placeNote({
    mark: box,
    cells: [mark.field, ...cells].flatMap((cell) => measure.box(cell) ?? []),
    ...(table && { table }),
    view: boxAt(8, 8, right - 16, bottom - 16),
    width: size.width,
    height: size.height,
  });
  const placed = toLayer(origin, spot);
  return { left: placed.left - mark.left, top: placed.top - mark.top };
}

/** The cells a finding speaks of, with those of the sum it is about. */
function cellsBehind(edition: EditionId, { check, cells }: Finding): FieldId[] {
  const [subject] = cells;
  const sums = equationsOf(editionOf(edition)).filter((sum) => sum.check === check && (sum.total ?? subject) === subject);
  const terms = sums.map((sum) => sum.terms.map(({ cell }) => cell)).filter((sum) => subject !== undefined && sum.includes(subject));
  return [...cells, ...terms.flat()];
}
