import { accept, beginLesson, blockOf, nextStep, show, skip, stepIn, taught, type Lesson, type Step } from '../../grid/lesson';
import type { Plate, Point } from '../../grid/plate';
import { teachingOf } from '../../grid/recall';
import { editionForYear, editionOf, placeOf } from '../../report/editions/catalogue';
import type { Edition } from '../../report/editions/types';
import type { Teaching } from '../../report/profile';
import type { Skip } from '../../report/teach-view';
import type { CellId, EditionId } from '../../report/types';
import { bindByLabels } from '../bind';
import { isConnected, textContentOf, queryAll } from '../dom';
import { tiedLabels } from '../label-text';
import { statedOn } from '../stated';
import { streamOf } from '../stream';
import { nameOf, plateOfPage } from './page-plate';

/** What the clerk has shown of a page, kept to the page as it stands. */
export interface Pupil {
  lesson(): Lesson;
  plate(): Plate<Element>;
  /** The step at hand: of the block that was chosen, else of the first that is not done. */
  step(): Step | undefined;
  asked(): CellId | undefined;
  /** True when something was shown, so that the edition stays. */
  isBegun(): boolean;
  setEdition(edition: EditionId): void;
  choose(cell: CellId): void;
  skip(what: Skip): void;
  accept(): void;
  /** What came of it, in a clerk's words. */
  take(entry: Element): string;
  /** What is to be kept; a refusal when the page is not any more what was shown. */
  result(): { ok: true; teaching: Omit<Teaching, 'quirks'> } | { ok: false; reason: string };
  /** A name for it: what the page calls itself. */
  title: string;
}

export function teachPage(page: Document): Pupil {
  const labelled = bindByLabels(page);
  const stated = labelled.ok ? labelled.binding : statedOn(page, streamOf(page), tiedLabels());
  let plate = plateOfPage(page);
  let chosen: CellId | undefined;
  const begin = (edition: Edition): Lesson => beginLesson(edition, labelledPlaces());
  const labelledPlaces = (): Map<CellId, Point> => {
    if (!labelled.ok) return new Map();
    const fields = new Map([...labelled.binding.fields].map(([field, { control }]) => [control.element as Element, field]));
    return new Map(placesOf(plate).flatMap(([entry, at]): [CellId, Point][] => (fields.has(entry) ? [[fields.get(entry)!, at]] : [])));
  };
  let lesson = begin(labelled.ok ? editionOf(labelled.binding.edition) : ((stated.year === undefined ? undefined : editionForYear(stated.year)) ?? editionOf('2021')));

  /** The page may have drawn its tables anew: the same words, other elements. */
  const current = (): boolean => {
    if (placesOf(plate).every(([entry]) => isConnected(entry))) return true;
    const now = plateOfPage(page);
    const same = now.tables.join() === plate.tables.join();
    if (same) plate = now;
    return same;
  };
  const step = (): Step | undefined => (chosen === undefined ? nextStep(lesson, plate) : stepIn(lesson, blockOf(lesson, chosen), plate));
  const asked = (): CellId | undefined => chosen ?? step()?.ask;
  const settle = (next: Lesson): void => {
    lesson = next;
    chosen = undefined;
  };

  return {
    title: textContentOf(queryAll(page, 'title')[0] ?? page.documentElement).replace(/\s+/g, ' ').trim().slice(0, 40) || '填报档案',
    lesson: () => lesson,
    plate: () => {
      current();
      return plate;
    },
    step,
    asked,
    isBegun: () => labelled.ok || lesson.shown.size > 0 || lesson.skipped.size > 0,
    setEdition: (edition) => settle(begin(editionOf(edition))),
    choose: (cell) => {
      chosen = cell;
    },
    skip: (what) => {
      const cell = asked();
      if (cell !== undefined) settle(skip(lesson, cell, what));
    },
    accept: () => {
      const now = step();
      if (now) settle(accept(lesson, now.block, plate));
    },
    take: (entry) => {
      const cell = asked();
      if (cell === undefined) return '这一块已经接上。请先核对，或在“换一格”里选要改的格。';
      if (!current()) return changed;
      const at = placesOf(plate).find(([other]) => other === entry)?.[1];
      if (!at) return '这个输入框不是填数字的格，请点表里的输入框。';
      const label = [...lesson.known].find((known) => isAt(lesson.shown.get(known), at));
      if (label !== undefined) return `网页的标签说这是“${placeOf(lesson.edition, label)}”，不能另指。`;
      settle(show(lesson, cell, at));
      return `已记下：${placeOf(lesson.edition, cell)}。`;
    },
    result: () => {
      const now = plateOfPage(page);
      if (now.tables.join() !== plate.tables.join()) return { ok: false, reason: changed };
      const places = taught(lesson);
      if (places.size === 0) return { ok: false, reason: '还没有接受过任何一块，没有可保存的内容。' };
      return { ok: true, teaching: { edition: lesson.edition.id, ...teachingOf(now, places, nameOf) } };
    },
  };
}

const changed = '教的时候网页的表变了，指过的位置可能不对。请取消后重新教。';

function placesOf(plate: Plate<Element>): [Element, Point][] {
  return plate.rows.flatMap(({ inputs }, row) => inputs.map(({ entry }, input): [Element, Point] => [entry, { row, input }]));
}

function isAt(place: Point | undefined, { row, input }: Point): boolean {
  return place?.row === row && place.input === input;
}
