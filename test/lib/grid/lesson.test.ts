import { describe, expect, it } from 'vitest';
import { accept, beginLesson, cellsOf as cellsOfBlock, nextStep, show, skip, taught } from '../../../lib/grid/lesson';
import { entryAt } from '../../../lib/grid/plate';
import { cellsOf, editionOf, editions } from '../../../lib/report/editions/catalogue';
import { coded, codes, placesOn, plateOfNamed, teach } from '../../support/coded-grids';
import { disputeMatrix, disputeRows, field, label, officialGrids, proactiveRows, requestRows, type Named } from '../../support/grid-layouts';

const edition = editionOf('2021');
const layouts = { proactiveRows, requestRows, disputeRows, disputeMatrix };

describe.each(editions.map(({ id }) => id))('edition %s, its tables worded by codes alone', (id) => {
  const whole = editionOf(id);

  it('is taught by two cells of each block, three of one whose rows stand side by side', () => {
    const plate = plateOfNamed(officialGrids(whole));
    const { cells, asked } = teach(whole, plate);
    expect(cells).toEqual(placesOn(plate));
    expect(cells.size).toBe(cellsOf(whole).length);
    expect(asked).toBe(whole.blocks.reduce((sum, block) => sum + Math.min(block.layout === 'flat' && block.rows.length > 1 ? 3 : 2, cellsOfBlock(block).length), 0));
  });

  it.each(Object.entries(layouts).flatMap(([name, rows]) => [false, true].map((turned) => [name, turned, rows] as const)))(
    '%s, on its side: %s',
    (_name, turned, rows) => {
      const plate = plateOfNamed([coded(rows(whole), codes(), turned)]);
      const { cells } = teach(whole, plate);
      expect([...cells].filter(([cell, at]) => entryAt(plate, at) !== cell)).toEqual([]);
      expect(cells.size).toBe(plate.rows.flatMap(({ inputs }) => inputs).length);
    },
  );
});

describe('what does not continue step by step is asked, not guessed', () => {
  const block = edition.blocks.find(({ table }) => table === 'requests')!;

  it('a row of the page that is none of the report', () => {
    const rows = requestRows(edition);
    const extra: Named[] = [label('小计', 3), ...block.columns.map((_, at) => field(`other.${at}`))];
    const plate = plateOfNamed([coded([...rows.slice(0, 5), extra, ...rows.slice(5)], codes())]);
    const { cells, asked } = teach(edition, plate);
    expect([...cells].filter(([cell, at]) => entryAt(plate, at) !== cell)).toEqual([]);
    expect(cells.size).toBe(block.rows.length * block.columns.length);
    expect(asked).toBeLessThan(10);
  });

  it('a cell that the page only shows, so that the inputs beside it move up', () => {
    const shown = 'requests.granted.naturalPerson';
    const rows = requestRows(edition).map((row) => row.map((cell) => (cell.ref === shown ? label('', 1) : cell)));
    const plate = plateOfNamed([coded(rows, (text) => text)]);
    const { cells } = teach(edition, plate);
    expect([...cells].filter(([cell, at]) => entryAt(plate, at) !== cell)).toEqual([]);
    expect(cells.has(shown)).toBe(false);
  });

  it('a total row that the page computes is said to be missing once', () => {
    const rows = requestRows(edition).map((row) => row.map((cell) => (cell.ref.includes('.concluded.') ? label('', 1) : cell)));
    const plate = plateOfNamed([coded(rows, codes())]);
    const truth = placesOn(plate);
    let lesson = beginLesson(edition, new Map());
    for (const other of edition.blocks) if (other !== block) lesson = skip(lesson, cellsOfBlock(other)[0]!, 'block');
    lesson = skip(lesson, 'requests.concluded.total', 'row');
    for (let step = nextStep(lesson, plate); step?.ask; step = nextStep(lesson, plate)) lesson = show(lesson, step.ask, truth.get(step.ask)!);
    expect(nextStep(lesson, plate)?.places).toEqual(truth);
  });
});

describe('the clerk decides', () => {
  const plate = plateOfNamed([coded(proactiveRows(edition), codes())]);
  const truth = placesOn(plate);
  const [block, second] = edition.blocks as [(typeof edition.blocks)[number], (typeof edition.blocks)[number]];
  const [cell] = cellsOfBlock(block);

  it('nothing is kept that was not accepted', () => {
    let lesson = show(beginLesson(edition, new Map()), cell!, truth.get(cell!)!);
    lesson = show(lesson, cellsOfBlock(block).at(-1)!, truth.get(cellsOfBlock(block).at(-1)!)!);
    expect(nextStep(lesson, plate)?.places.size).toBe(cellsOfBlock(block).length);
    expect(taught(lesson).size).toBe(0);
    expect(taught(accept(lesson, block, plate)).size).toBe(cellsOfBlock(block).length);
  });

  it('an input shown for another cell is no longer the former one\'s', () => {
    const at = truth.get(cell!)!;
    const lesson = show(show(beginLesson(edition, new Map()), cell!, at), cellsOfBlock(block)[1]!, at);
    expect(lesson.shown).toEqual(new Map([[cellsOfBlock(block)[1], at]]));
  });

  it('a correction opens an accepted block again', () => {
    let lesson = accept(show(beginLesson(edition, new Map()), cell!, truth.get(cell!)!), block, plate);
    expect(nextStep(lesson, plate)?.block).toBe(second);
    lesson = show(lesson, cellsOfBlock(block)[1]!, truth.get(cellsOfBlock(block)[1]!)!);
    expect(nextStep(lesson, plate)?.block).toBe(block);
  });

  it('what labels tell is an example, and is not kept', () => {
    const labelled = new Map([...truth].slice(0, 2));
    const { cells } = teach(edition, plate, labelled);
    expect(cells.size).toBe(truth.size - 2);
  });
});
