/** 全部办结, 办结率100% while table 三 carries applications over. 均在法定期限内答复 says only that the answered were on time. */
import { foundAt } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Rule } from '../rule';
import { topicOf } from './telling';

const done = /(?:全部|均|都|已全部|皆)(?:已|已经|按时|按期|如期|依法|依规|及时|在(?:法定|规定)(?:期限|时限)内)*(?:予以)?(?:办结|(?:办理|处理|答复)完毕)|(?:按时|按期|及时)?(?:办结|答复办结)率(?:均)?(?:为|达|达到|是|保持)?\s?(?:100%|百分之百)/g;
const other = /建议|提案|信访|留言|咨询|热线|工单|复议|诉讼|来电|12345|投诉/;

export const narrativeDone: Rule = {
  id: 'N-DONE',
  level: 'warning',
  run: ({ context, number }) => {
    const cell = 'requests.carriedOut.total';
    const left = number(cell);
    if (left === undefined || left <= 0) return [];
    return tellingOf(context).flatMap((passage) =>
      passage.sentences.flatMap((sentence, index) => {
        const match = [...sentence.text.matchAll(done)][0];
        if (!match || /结转|顺延|除|尚有|外,|剩余/.test(sentence.text)) return [];
        const before = sentence.text.slice(0, match.index);
        const clause = before.slice(Math.max(0, before.length - 40));
        const previous = passage.sentences[index - 1]?.text ?? '';
        const ofRequests = before.split(/[,;:]/).map(topicOf).filter((topic) => topic !== undefined).at(-1) ?? topicOf(previous.slice(-60));
        if (ofRequests !== 'requests' || other.test(clause) || /结转/.test(previous)) return [];
        const from = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
        const start = sentence.start + Math.max(from, match.index - 20);
        const end = sentence.start + match.index + match[0].length;
        return [foundAt(passage, start, end, `正文称${match[0]}，但结转下年度${left}件。`, [cell])];
      }),
    );
  },
};
