/** 现行有效件数 holds what was 制发 this year, unless it was repealed within the year. */
import type { Rule } from '../rule';
import { documentRows } from './document-rows';

export const proactiveInForce: Rule = {
  id: 'T2-INF',
  level: 'warning',
  editions: ['2021'],
  run: (facts) =>
    documentRows(facts.edition).flatMap(({ label, cell }) => {
      const [issued, inForce] = [facts.number(cell('issued')), facts.number(cell('inForce'))];
      if (issued === undefined || inForce === undefined || inForce >= issued) return [];
      return { cells: [cell('inForce')], message: `“${label}”现行有效${inForce}件少于本年制发${issued}件，请核对。` };
    }),
};
