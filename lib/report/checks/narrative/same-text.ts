/** 30号: “内容雷同”. Sections much like last year's, figures aside; short ones are alike anywhere. */
import { masked, similarityOf } from '../../narrative/similarity';
import { narrativesOf, partName, isNarrativePart } from '../../narrative/read';
import type { Level } from '../../types';
import type { Rule } from '../rule';
import { alikeSections } from '../thresholds';

export const narrativeSameText: Rule = {
  id: 'Y-SAME-TXT',
  level: 'warning',
  run: ({ context }) => {
    const before = context.previous?.narratives;
    if (!before || context.scope === 'page') return [];
    return narrativesOf(context).flatMap(({ part, source }) => {
      const earlier = isNarrativePart(part) ? before[part] : undefined;
      if (earlier === undefined || masked(source).length < alikeSections.letters) return [];
      const alike = similarityOf(source, earlier);
      if (alike < alikeSections.hint) return [];
      const same = masked(source) === masked(earlier) && source.replace(/\s/g, '').length >= alikeSections.same;
      const level: Level = same ? 'error' : alike >= alikeSections.warning ? 'warning' : 'hint';
      // Rounding up would call 99.6 % the same.
      const percent = same ? 100 : Math.min(99, Math.floor(alike * 100));
      return [{ cells: [], level, message: `${partName(part)}与上年相似${percent}%，请补充本年实际情况。`, ...(isNarrativePart(part) ? { narrative: part } : {}) }];
    });
  },
};
