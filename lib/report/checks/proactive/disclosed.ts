/** 60号's columns 本年新公开数量 and 对外公开总数量: the total holds what is new. */
import type { Rule } from '../rule';
import { documentRows } from './document-rows';

export const proactiveDisclosed: Rule = {
  id: 'T2v19-PUB',
  level: 'warning',
  editions: ['2019'],
  run: (facts) =>
    documentRows(facts.edition).flatMap(({ label, cell }) => {
      const [disclosed, all] = [facts.number(cell('disclosed')), facts.number(cell('totalDisclosed'))];
      if (disclosed === undefined || all === undefined || all >= disclosed) return [];
      const message = `“${label}”对外公开总数量${all}件少于本年新公开数量${disclosed}件，请核对。`;
      return { cells: [cell('totalDisclosed')], message };
    }),
};
