/** 现行有效件数 carries on from last year: ＋制发 −废止. A 清理, expiry or reorganisation is a legitimate exception, to be said. */
import { documentRows } from '../proactive/document-rows';
import type { Rule } from '../rule';

export const yearsInForce: Rule = {
  id: 'Y-INF',
  level: 'warning',
  editions: ['2021'],
  run: (facts) =>
    documentRows(facts.edition).flatMap(({ label, cell }) => {
      const last = facts.previous(cell('inForce'));
      const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) => facts.number(cell(column)));
      if (last === undefined || issued === undefined || repealed === undefined || inForce === undefined) return [];
      const expected = last + issued - repealed;
      if (inForce === expected) return [];
      const sum = `上年现行有效${last}＋制发${issued}－废止${repealed}＝${expected}`;
      const message = `“${label}”：${sum}，本年填${inForce}。若因清理、到期失效或机构调整，请在报告中说明。`;
      return { cells: [cell('inForce')], message, ...(expected < 0 ? {} : { deduced: expected }) };
    }),
};
