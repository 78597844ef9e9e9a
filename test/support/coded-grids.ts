/** The official tables worded by codes, which no label decides, and how a clerk would show their cells. */
import { expand, transpose, type Grid } from '../../lib/grid/grid';
import { accept, beginLesson, cellsOf, nextStep, show, skip, taught, type Lesson } from '../../lib/grid/lesson';
import { plateOf, type Plate, type Point } from '../../lib/grid/plate';
import { teachingOf } from '../../lib/grid/recall';
import type { Edition } from '../../lib/report/editions/types';
import type { PortalProfile, Quirks } from '../../lib/report/profile';
import type { CellId } from '../../lib/report/types';
import { disputeRows, proactiveRows, requestRows, type Named, type Wording } from './grid-layouts';
import { plainControl, tableOf } from './portal-page';

/** Every label its own code, the same at every call. */
export function codes(): Wording {
  const known = new Map<string, string>();
  return (text) => {
    if (!known.has(text)) known.set(text, `Z${known.size + 1}`);
    return known.get(text)!;
  };
}

export function codedRows(rows: readonly (readonly Named[])[], say: Wording): Named[][] {
  return rows.map((row) => row.map((cell) => (cell.ref === '' ? { ...cell, text: say(cell.text) } : cell)));
}

/** A form of which no table says what its cells are. */
export function codedForm(edition: Edition, { say = codes(), head = '', control = plainControl } = {}): string {
  const tables = [proactiveRows, requestRows, disputeRows].map((rows) => tableOf(codedRows(rows(edition), say), control));
  return `<form method="post" action="/submit">${head}${tables.join('\n')}<button type="submit">提交</button></form>`;
}

export function coded(rows: readonly (readonly Named[])[], say: Wording, turned = false): Grid<string> {
  const grid = expand(codedRows(rows, say));
  return turned ? transpose(grid) : grid;
}

export function plateOfNamed(grids: readonly Grid<string>[]): Plate<string> {
  return plateOf(grids, (ref) => (ref === '' ? [] : [ref]));
}

export function placesOn(plate: Plate<string>): Map<CellId, Point> {
  return new Map(plate.rows.flatMap(({ inputs }, row) => inputs.map(({ entry }, input): [CellId, Point] => [entry, { row, input }])));
}

/** What is kept of `codedForm` once all of it was shown, its inputs named as `plainControl` names them. */
export function codedProfile(edition: Edition, origin: string, path: string, quirks: Quirks = {}): PortalProfile {
  const say = codes();
  const plate = plateOfNamed([proactiveRows, requestRows, disputeRows].map((rows) => coded(rows(edition), say)));
  const place = { name: '青川填报', origin, path, taughtAt: '2026-01-12T01:41:00.000Z', edition: edition.id, quirks };
  return { ...place, ...teachingOf(plate, placesOn(plate), (name) => name) };
}

/** Shows what is asked for, says what the page lacks, accepts what follows. `asked` counts what was pointed at. */
export function teach(edition: Edition, plate: Plate<string>, labelled = new Map<CellId, Point>()): { lesson: Lesson; asked: number; cells: Map<CellId, Point> } {
  const truth = placesOn(plate);
  let lesson = beginLesson(edition, labelled);
  let asked = 0;
  for (let step = nextStep(lesson, plate); step; step = nextStep(lesson, plate)) {
    const at = step.ask === undefined ? undefined : truth.get(step.ask);
    if (step.ask === undefined) lesson = accept(lesson, step.block, plate);
    else if (at) {
      lesson = show(lesson, step.ask, at);
      asked += 1;
    } else lesson = skip(lesson, step.ask, cellsOf(step.block).some((cell) => truth.has(cell)) ? 'cell' : 'block');
  }
  return { lesson, asked, cells: taught(lesson) };
}
