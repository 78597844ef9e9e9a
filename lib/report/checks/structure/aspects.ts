/** 30号: section 一 covers five aspects. Further ones are welcome, and none needs a heading of its own. */
import { passageIn } from '../../narrative/read';
import type { Rule } from '../rule';

const aspects: readonly (readonly [string, RegExp])[] = [
  ['主动公开', /主动公开|公开政府信息|发布(?:政府)?信息|信息发布/],
  ['依申请公开', /依申请|公开申请|申请公开|收到申请/],
  ['政府信息管理', /信息管理|规范性文件|信息资源|保密审查|三审|审核|信息审查/],
  ['政府信息公开平台建设', /平台|网站|公众号|新媒体|专栏/],
  ['监督保障', /监督|保障|考核|培训|责任追究|社会评议/],
];
/** Where the section has headings for most of them, they are looked for in headings. */
const headingWords: readonly RegExp[] = [/主动公开/, /申请/, /信息.{0,4}管理|管理/, /平台|网站|载体/, /监督|保障|考核/];
const heading = /(?:^|[。;\n])\s*(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|\d{1,2}[.、])\s*([^,。;:\n]{2,24})/g;

export const structureAspects: Rule = {
  id: 'S-FIVE',
  level: 'hint',
  run: ({ context }) => {
    const passage = context.scope === 'page' ? undefined : passageIn(context, 'overview');
    if (!passage || passage.abridged || passage.source.length < 60) return [];
    const headings = [...passage.folded.matchAll(heading)].map(([, words = '']) => words);
    const inHeadings = headingWords.map((word) => headings.some((words) => word.test(words)));
    const structured = inHeadings.filter(Boolean).length >= 3;
    const missing = aspects.filter(([, words], index) => !inHeadings[index] && (structured ? index !== 2 || !words.test(passage.folded) : !words.test(passage.folded)));
    if (missing.length === 0) return [];
    return missing.map(([name]) => ({ cells: [], narrative: 'overview' as const, message: `总体情况一般包括五个方面，未见“${name}”。` }));
  },
};
