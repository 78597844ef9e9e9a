/** The format notice of 2019 was replaced for reports on 2021 and later. */
import { foundAt } from '../../narrative/found';
import { passagesOf } from '../../narrative/read';
import type { Rule } from '../rule';

const old = /国办公开办函\s?[〔[(【]\s?2019\s?[〕\])】]\s?60\s?号/g;

export const wordingStaleDocument: Rule = {
  id: 'W-STALE-DOC',
  level: 'hint',
  run: ({ context }) => {
    if (context.year === undefined || context.year < 2021) return [];
    return passagesOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(old)].map(({ index, 0: words }) =>
        foundAt(passage, index, index + words.length, '2021年度起应引用国办公开办函〔2021〕30号。'),
      ),
    );
  },
};
