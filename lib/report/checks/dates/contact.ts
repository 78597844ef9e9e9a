/** Customary, not prescribed: a preface with basis, period and contact. One of them anywhere suffices. */
import { isWhole } from '../../document';
import type { Rule } from '../rule';

const preface = /根据|按照|依据|统计(?:期限|时限|时间|周期)|联系(?:电话|方式|地址)|电话\s?[:：]/;
const anywhere = /统计(?:期限|时限|时间|周期)|联系(?:电话|方式|地址)|本(?:年度)?(?:报告|年报)(?:由|根据|依据|按照)|(?:编制|撰写)(?:本|此)?(?:年度)?报告/;

export const datesContact: Rule = {
  id: 'D-CONTACT',
  level: 'hint',
  run: ({ context }) => {
    const { document, narratives = {} } = context;
    if (!document || !isWhole(document) || /[〔[（(]\s*…/.test(document.preface)) return [];
    const texts = [...Object.values(narratives), document.signature].join('\n');
    if (preface.test(document.preface) || anywhere.test(texts)) return [];
    const title = document.title?.split('\n').at(-1);
    return [{ cells: [], message: '没有前言，建议增加编制依据、统计期限和联系方式。', ...(title ? { quote: title } : {}) }];
  },
};
