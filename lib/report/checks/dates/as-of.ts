/** 截至目前 is another day for every reader. */
import { foundAt } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Rule } from '../rule';

const now = /截[至止]到?(?:目前|现在|今日|今年|发稿|当前|本报告(?:编制|发布)(?:时|之日)?)/g;

export const datesAsOf: Rule = {
  id: 'D-ASOF',
  level: 'hint',
  run: ({ context }) =>
    tellingOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(now)].map(({ index, 0: words }) => {
        const sentence = passage.sentences.find(({ start, end }) => start <= index && index < end);
        const end = Math.min(sentence?.end ?? index + words.length, index + 24);
        const date = context.year === undefined ? '具体日期' : `“截至${context.year}年12月31日”`;
        return foundAt(passage, index, end, `“${words}”没有确定的日期，建议写明${date}。`);
      }),
    ),
};
