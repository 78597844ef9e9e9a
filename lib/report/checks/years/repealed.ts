/** Only what was in force last year or was issued this year can be repealed. */
import { documentRows } from '../proactive/document-rows';
import type { Rule } from '../rule';

export const yearsRepealed: Rule = {
  id: 'Y-REP',
  level: 'error',
  editions: ['2021'],
  run: (facts) =>
    documentRows(facts.edition).flatMap(({ label, cell }) => {
      const last = facts.previous(cell('inForce'));
      const [issued, repealed] = [facts.number(cell('issued')), facts.number(cell('repealed'))];
      if (last === undefined || issued === undefined || repealed === undefined || repealed <= last + issued) return [];
      const message = `“${label}”废止${repealed}件，超过可废止总数：上年现行有效${last}＋本年制发${issued}＝${last + issued}。`;
      return { cells: [cell('repealed')], message };
    }),
};
