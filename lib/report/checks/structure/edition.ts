/** Tables of another edition than the year's: a report of 2021 or later in the form of 60号. */
import { cellsOf, editionForYear } from '../../editions/catalogue';
import type { Rule } from '../rule';

export const structureEdition: Rule = {
  id: 'S-TABLE',
  level: 'error',
  run: ({ context, edition }) => {
    const { year, scope } = context;
    const due = year === undefined ? undefined : editionForYear(year);
    if (scope === 'page' || !due || due.id === edition.id) return [];
    const rows = new Set(cellsOf(due).flatMap(({ id, row }) => (id.startsWith('requests.') ? [row.id] : []))).size;
    return [{ cells: [], message: `表格与${year}年适用的格式不符：应按${due.basis}填报（表三应为${rows}行）。` }];
  },
};
