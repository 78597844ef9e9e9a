// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { nameOf, plateOfPage } from '../../../../lib/portal/profile/page-plate';
import type { Plate } from '../../../../lib/grid/plate';
import { cellsOf, editionOf } from '../../../../lib/report/editions/catalogue';
import { codes, teach } from '../../../support/coded-grids';

const edition = editionOf('2021');
const say = codes();
const input = (id: string): string => `<input name="${id}">`;

/** The plate with names in the place of elements, as the clerk's stand-in wants it. */
function named(): Plate<string> {
  const { rows, tables } = plateOfPage(document);
  return { tables, rows: rows.map((row) => ({ ...row, inputs: row.inputs.map(({ entry, column }) => ({ column, entry: nameOf(entry) ?? '' })) })) };
}

function rowsOf(row: (code: string, inputs: string[]) => string): string {
  return edition.blocks
    .flatMap((block) => block.rows.map((line) => row(say(`${block.label}${line.id}`), block.columns.map((column) => input([block.table, line.id, column.id].filter(Boolean).join('.'))))))
    .join('');
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('forms of codes that are drawn without tables', () => {
  it.each<[string, (code: string, inputs: string[]) => string]>([
    ['rows of blocks', (code, inputs) => `<div class="r"><div>${code}</div>${inputs.map((one) => `<div>${one}</div>`).join('')}</div>`],
    ['a control to a line, each with a code of its own', (code, inputs) => inputs.map((one, at) => `<p><span>${code}-${at}</span> ${one}</p>`).join('')],
    ['a table for each row', (code, inputs) => `<table><tr><td>${code}</td>${inputs.map((one) => `<td>${one}</td>`).join('')}</tr></table>`],
  ])('%s', (_what, row) => {
    document.body.innerHTML = rowsOf(row);
    const { cells } = teach(edition, named());
    const inputs = new Map(named().rows.flatMap((line, at) => line.inputs.map(({ entry }, index) => [entry, `${at} ${index}`])));
    expect([...cells].filter(([cell, at]) => inputs.get(cell) !== `${at.row} ${at.input}`)).toEqual([]);
    expect(cells.size).toBe(cellsOf(edition).length);
  });
});

it('choices stand on the plate, what is hidden by its type does not', () => {
  document.body.innerHTML = '<table><tr><td>Z1</td><td><select name="a"><option>0</option></select></td><td><input name="b"><input type="hidden" name="c"></td></tr></table>';
  expect(named().rows.map(({ inputs }) => inputs.map(({ entry }) => entry))).toEqual([['a', 'b']]);
});
