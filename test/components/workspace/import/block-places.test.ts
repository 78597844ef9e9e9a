import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { rowsOfText } from '../../../../components/workspace/editor/block-text';
import { isFigureBlock, laidFrom, placesOf } from '../../../../components/workspace/import/block-places';
import { cellsOf, editions } from '../../../../lib/report/editions/catalogue';
import { edition2021 } from '../../../../lib/report/editions/2021';
import { sheetOf } from '../../../../lib/report/sheet';
import { textOf } from '../../../../lib/report/values';
import { distinctFigures } from '../../../support/figures';

const block = (height: number, width: number, text = '1') => Array.from({ length: height }, () => Array.from({ length: width }, () => text));

describe('what is a block of figures', () => {
  const cases: [string, string, boolean][] = [
    ['two columns', '1\t2\n3\t4', true],
    ['blanks, separators and marks for nothing', '1\t\n1,234\t—', true],
    ['figures with their unit', '251000元\t1', true],
    ['one figure alone', '12', false],
    ['labels', '予以公开\t1\n部分公开\t2', false],
    ['rows of different length', '1\t2\n3', false],
    ['nothing but blanks', '\t\n\t', false],
    ['a sentence', '2025年，我局受理申请12件。', false],
  ];
  it.each(cases)('%s', (_name, text, expected) => expect(isFigureBlock(rowsOfText(text))).toBe(expected));
});

const exactOf = (height: number, width: number) => placesOf(edition2021, block(height, width)).filter(({ exact }) => exact).map(({ cell }) => cell);

test('a block as large as one part of the form has one place of its own', () => {
  const requests = sheetOf(edition2021, 'requests').parts[0]!.rows;
  expect(exactOf(requests.length, 7)).toEqual(['requests.received.naturalPerson']);
  expect(exactOf(1, 15)).toEqual(['disputes.review.upheld']);
  expect(exactOf(2, 3)).toEqual(['proactive.rules.issued']);
});

test('where two parts are as large, or none is, the clerk has to say', () => {
  expect(exactOf(1, 1)).toEqual(['proactive.licences.decisions', 'proactive.fees.amount']);
  expect(exactOf(1, 7)).toEqual([]);
  expect(placesOf(edition2021, block(1, 7)).filter(({ table }) => table === 'requests').map(({ cell }) => cell)).toContain('requests.granted.naturalPerson');
});

test('what reaches over an edge has no place', () => {
  expect(placesOf(edition2021, block(40, 7))).toEqual([]);
  expect(placesOf(edition2021, block(2, 16))).toEqual([]);
});

test('whole tables of both editions come back cell by cell', () => {
  for (const edition of editions) {
    const { values } = distinctFigures(edition.id);
    for (const table of ['requests', 'disputes'] as const) {
      const rows = sheetOf(edition, table).parts[0]!.rows.map(({ cells }) => cells.map(({ spec }) => textOf(values[spec.id])));
      const [place, ...others] = placesOf(edition, rows).filter(({ exact }) => exact);
      expect(others).toEqual([]);
      const laid = Object.fromEntries(laidFrom(edition, place!, rows).map(({ cell, value }) => [cell, value]));
      expect(laid).toEqual(Object.fromEntries(cellsOf(edition).filter((cell) => cell.table === table).map(({ id }) => [id, values[id]])));
    }
  }
});

test('every place offered takes every figure of the block, each into a cell of its own', () => {
  const shape = fc.record({ edition: fc.constantFrom(...editions), height: fc.integer({ min: 1, max: 26 }), width: fc.integer({ min: 1, max: 16 }) });
  fc.assert(
    fc.property(shape, ({ edition, height, width }) => {
      const rows = block(height, width);
      for (const place of placesOf(edition, rows)) {
        const cells = laidFrom(edition, place, rows).map(({ cell }) => cell);
        expect(new Set(cells).size).toBe(height * width);
        expect(cells[0]).toBe(place.cell);
      }
    }),
    { numRuns: 60 },
  );
});
