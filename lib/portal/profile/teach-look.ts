import { cellsOf, taught, type Lesson } from '../../grid/lesson';
import { entryAt, type Point } from '../../grid/plate';
import { cellsOf as cellsOfEdition, cellOf, placeOf, rowName } from '../../report/editions/catalogue';
import type { Block } from '../../report/editions/types';
import type { TeachBox, TeachView } from '../../report/teach-view';
import type { CellId } from '../../report/types';
import { bodyOf } from '../dom';
import { originOf, toLayer, type Origin } from '../mark/layout';
import { boxOf } from '../mark/seen';
import { themeBehind } from '../mark/theme';
import { lookOnce } from '../visibility';
import { offsetOf } from './frames';
import type { Pupil } from './teaching';

/** What is drawn on, and where its positions count from. */
interface Sheet {
  layer: Element;
  origin: Origin;
}

/** What the clerk has set, and is told. */
export type Told = Pick<TeachView, 'side' | 'name' | 'zeroAsBlank' | 'said' | 'state'>;

/** Everything that is to be drawn now; `over` is the input under the pointer. */
export function lookAt(page: Document, pupil: Pupil, layer: Element, over: Element | undefined, told: Told): TeachView {
  const lesson = pupil.lesson();
  const { edition } = lesson;
  const step = pupil.step();
  const asked = pupil.asked();
  const sheet = { layer, origin: originOf(layer) };
  const places = new Map([...lesson.shown, ...(step?.places ?? [])]);
  const all = cellsOfEdition(edition).filter(({ id }) => !lesson.skipped.has(id));
  const done = taught(lesson);
  return {
    ...told,
    theme: themeBehind(bodyOf(page) ?? page.documentElement),
    edition: edition.id,
    editionFixed: pupil.isBegun(),
    ...(asked !== undefined && { asked: { cell: asked, place: placeOf(edition, asked) } }),
    ...(step && { block: { name: nameOfBlock(step.block), placed: step.places.size, cells: step.cells, whole: step.ask === undefined } }),
    placed: all.filter(({ id }) => lesson.known.has(id) || done.has(id)).length,
    cells: all.length,
    choices: choicesOf(lesson),
    boxes: boxesOf(pupil, places, sheet),
    ...(over && { hover: { ...frameOf(over, sheet), place: placeUnder(pupil, places, over) } }),
  };
}

function choicesOf({ edition, known }: Lesson): TeachView['choices'] {
  const groups = edition.blocks.map((block) => ({
    name: nameOfBlock(block),
    cells: cellsOf(block).flatMap((cell) => (known.has(cell) ? [] : [{ cell, place: placeOf(edition, cell) }])),
  }));
  return groups.filter(({ cells }) => cells.length > 0);
}

function boxesOf(pupil: Pupil, places: ReadonlyMap<CellId, Point>, sheet: Sheet): TeachBox[] {
  const sight = lookOnce();
  const plate = pupil.plate();
  const { edition, known, shown, accepted } = pupil.lesson();
  return [...places].flatMap(([cell, at]): TeachBox[] => {
    const entry = entryAt(plate, at);
    const spec = cellOf(edition, cell);
    if (!entry || !spec || sight(entry) !== undefined) return [];
    const by = known.has(cell) ? 'label' : accepted.has(spec.block) ? 'done' : shown.has(cell) ? 'shown' : 'carried';
    return [{ cell, ...frameOf(entry, sheet), row: rowName(spec.row), column: spec.column.label, by }];
  });
}

function placeUnder(pupil: Pupil, places: ReadonlyMap<CellId, Point>, entry: Element): string | undefined {
  const plate = pupil.plate();
  const cell = [...places].find(([, at]) => entryAt(plate, at) === entry)?.[0];
  return cell === undefined ? undefined : placeOf(pupil.lesson().edition, cell);
}

function nameOfBlock({ table, label, rows }: Block): string {
  const [number, name] = { proactive: ['二', label ?? rows[0]!.label], requests: ['三', '依申请公开'], disputes: ['四', '复议和诉讼'] }[table] as [string, string];
  return `${number} ${name}`;
}

/** Where a frame is drawn around an element, which may stand in another document than the layer. */
function frameOf(element: Element, { layer, origin }: Sheet): { left: number; top: number; width: number; height: number } {
  const { left, top, right, bottom } = boxOf(element);
  const [home, ours] = [offsetOf(element.ownerDocument), offsetOf(layer.ownerDocument)];
  const spot = toLayer(origin, { left: left + home.left - ours.left, top: top + home.top - ours.top });
  return { ...spot, width: Math.round((right - left) / origin.scale), height: Math.round((bottom - top) / origin.scale) };
}
