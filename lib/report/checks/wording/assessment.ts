/** 条例第五十条: the report of a government also tells of 工作考核、社会评议和责任追究. */
import { narrativesOf } from '../../narrative/read';
import { normalizeText } from '../../values';
import type { Rule } from '../rule';

export const wordingAssessment: Rule = {
  id: 'X-ASSESS',
  level: 'hint',
  run: ({ context }) => {
    const texts = narrativesOf(context);
    const government = /(?:人民)?政府$/.test(normalizeText(context.unit ?? ''));
    if (!government || context.scope === 'page' || !texts.some(({ part }) => part === 'overview') || texts.some(({ abridged }) => abridged)) return [];
    const all = texts.map(({ folded }) => folded).join('\n');
    const missing = [
      ...(/考核|考评|测评/.test(all) ? [] : ['工作考核']),
      ...(/评议|满意度|评估/.test(all) ? [] : ['社会评议']),
      ...(/责任追究|追责|问责/.test(all) ? [] : ['责任追究']),
    ];
    if (missing.length < 2) return [];
    return [{ cells: [], narrative: 'overview', message: `政府年报应写明工作考核、社会评议和责任追究结果，未见${missing.join('、')}。` }];
  },
};
