import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plate } from '../../../lib/grid/plate';
import { recall, teachingOf } from '../../../lib/grid/recall';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { coded, codes, placesOn, plateOfNamed, teach } from '../../support/coded-grids';
import { disputeRows, label, proactiveRows, requestRows, type Named } from '../../support/grid-layouts';

const edition = editionOf('2021');
const say = codes();
const tables = [proactiveRows(edition), requestRows(edition), disputeRows(edition)];
const plateFrom = (rows: readonly (readonly (readonly Named[])[])[], wording = say): Plate<string> => plateOfNamed(rows.map((table) => coded(table, wording)));
const plate = plateFrom(tables);
const nameOf = (entry: string): string => entry;
const taught = teachingOf(plate, teach(edition, plate).cells, nameOf);

function change(text: string, to: string): readonly (readonly (readonly Named[])[])[] {
  return tables.map((rows) => rows.map((row) => row.map((cell) => (cell.ref === '' && cell.text === text ? { ...cell, text: to } : cell))));
}

describe('the same page', () => {
  it('gives every cell its input', () => {
    const found = recall(taught, plate, nameOf);
    expect(found.ok && [...found.entries].filter(([cell, entry]) => cell !== entry)).toEqual([]);
    expect(found.ok && found.entries.size).toBe(placesOn(plate).size);
  });

  it('with other names of its controls, as frameworks make them', () => {
    expect(recall(taught, plate, (entry) => `el-${entry.length}-${entry}`)).toMatchObject({ ok: true });
  });

  it('with more tables around it, in another order', () => {
    const other = [[label('查询条件'), { ...label(''), role: 'field' as const, ref: 'query' }]];
    const found = recall(taught, plateFrom([[...other], tables[2]!, tables[0]!, tables[1]!]), nameOf);
    expect(found.ok && [...found.entries].every(([cell, entry]) => cell === entry)).toBe(true);
  });

  it('of another year, with a total computed', () => {
    const year = (rows: typeof tables, said: string) => [[[label(said, 4)], ...rows[0]!], ...rows.slice(1)];
    const before = plateFrom(year(tables, '2024年度'), (text) => text);
    const kept = teachingOf(before, placesOn(before), nameOf);
    expect(recall(kept, plateFrom(year(tables, '2025年度'), (text) => text), nameOf).ok).toBe(true);
  });
});

describe('a page that is not as it was is refused whole, and the change is named', () => {
  it.each<[string, readonly (readonly (readonly Named[])[])[], RegExp]>([
    ['another word', change('科研机构', '研究机构'), /第 2 张表第 3 行变了：原来是“.*”，现在是“.*研究机构.*”/],
    ['a row less', [tables[0]!, tables[1]!.slice(0, -1), tables[2]!], /第 2 张表第 \d+ 行变了：.*现在没有了/],
    ['a row more', [tables[0]!, [...tables[1]!, tables[1]!.at(-1)!], tables[2]!], /多了 1 行/],
    ['two rows changed places', [tables[0]!, [...tables[1]!.slice(0, 4), tables[1]![5]!, tables[1]![4]!, ...tables[1]!.slice(6)], tables[2]!], /第 5 行变了/],
    ['a table gone', tables.slice(0, 2), /找不到教过的第 3 张表/],
    ['a table twice', [...tables, tables[2]!], /有 1 张，现在有 2 张/],
  ])('%s', (_what, rows, words) => {
    const found = recall(taught, plateFrom(rows, (text) => (text === '研究机构' ? text : say(text))), nameOf);
    expect(found).toMatchObject({ ok: false, reason: expect.stringMatching(words) });
  });

  it('names that changed places', () => {
    const swapped = (entry: string): string =>
      entry === 'requests.received.naturalPerson' ? 'requests.received.business' : entry === 'requests.received.business' ? 'requests.received.naturalPerson' : entry;
    expect(recall(taught, plate, swapped)).toMatchObject({ ok: false, reason: expect.stringContaining('名字换了位置') });
  });

  it('whatever single label is another one', () => {
    const texts = [...new Set(tables.flat(2).flatMap((cell) => (cell.ref === '' && cell.text !== '' ? [cell.text] : [])))];
    fc.assert(
      fc.property(fc.constantFrom(...texts), (text) => {
        expect(recall(taught, plateFrom(change(text, `${text}（新）`)), nameOf).ok).toBe(false);
      }),
    );
  });
});

describe('a profile that is not whole', () => {
  it.each([
    ['names an input that is not there', { ...taught.cells[0]!, input: 99 }],
    ['names one input twice', { ...taught.cells[1]!, cell: taught.cells[0]!.cell }],
  ])('%s', (_what, cell) => {
    expect(recall({ ...taught, cells: [cell, ...taught.cells.slice(1)] }, plate, nameOf).ok).toBe(false);
  });
});
