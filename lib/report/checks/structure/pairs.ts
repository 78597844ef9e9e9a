/** Problems and measures told in lists of different length. */
import { foundAt } from '../../narrative/found';
import { passageIn } from '../../narrative/read';
import type { Rule } from '../rule';
import { listsOf, markersOf } from './markers';

const turn = /下一步|改进措施|改进情况|整改措施|工作打算|今后|针对(?:上述|以上|这些|存在)|\d{4}年,?[^,。]{0,10}(?:将|拟|计划)|采取[^,。]{0,12}(?:措施|改进)/;

export const structurePairs: Rule = {
  id: 'S-COUNT',
  level: 'hint',
  run: ({ context }) => {
    const passage = context.scope === 'page' ? undefined : passageIn(context, 'problems');
    if (!passage || passage.abridged) return [];
    const lists = listsOf(markersOf(passage), '是').filter(({ length }) => length >= 2);
    const [problems, measures] = lists;
    if (lists.length !== 2 || !problems || !measures || problems.length === measures.length) return [];
    if (!turn.test(passage.folded.slice(problems.at(-1)!.end, measures[0]!.end))) return [];
    const last = measures.at(-1)!;
    const sentence = passage.sentences.find(({ start, end }) => start <= last.start && last.start < end);
    const end = Math.min(sentence?.end ?? last.end, last.start + 20);
    return [foundAt(passage, last.start, end, `问题${problems.length}条，措施${measures.length}条，请逐条对应。`)];
  },
};
