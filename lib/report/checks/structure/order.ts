/** The format's six headings, each once and in order. Only a whole document can be judged. */
import { isWhole } from '../../document';
import type { Rule } from '../rule';

export const structureOrder: Rule = {
  id: 'S-ORDER',
  level: 'error',
  run: ({ context, edition }) => {
    const { document } = context;
    if (!document || !isWhole(document)) return [];
    return edition.sections.flatMap(({ number, heading }) =>
      document.headings.includes(number) ? [] : [{ cells: [], message: `第${number}部分缺失或顺序不对，应有标题“${heading}”。` }],
    );
  },
};
