import { expand, type Grid, type SourceCell } from '../grid/grid';
import { namesColumn } from '../grid/names-column';
import type { Labelled } from './labelled';
import { fieldCell, textCell } from './made-cells';
import type { PageCell } from './page-tables';

/**
 * Labels of rows under the name of an applicant, over and over: each block becomes a grid with that name across the top and
 * the headings in it between its rows. None where fewer than two applicants are such headings.
 */
export function applicantGrids(controls: readonly Labelled[]): Grid<PageCell>[] {
  const grids: SourceCell<PageCell>[][][] = [];
  for (const control of controls) {
    const { entry, headings, label } = control;
    const title = headings.find(namesColumn);
    if (title) grids.push([[textCell(title, 2)]]);
    const rows = grids.at(-1);
    for (const heading of headings) if (heading !== title) rows?.push([textCell(heading, 2)]);
    rows?.push([textCell(label), fieldCell(entry, headings, label)]);
  }
  return grids.length < 2 ? [] : grids.map((rows) => expand(rows));
}
