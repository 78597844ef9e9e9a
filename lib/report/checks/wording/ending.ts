/** A paragraph of sentences that ends without a closing mark: often a cut in copying. Headings and contact lines have none. */
import { foundAt } from '../../narrative/found';
import { narrativesOf } from '../../narrative/read';
import type { Rule } from '../rule';

const shortest = 20;
const contact = /(?:电话|传真|邮箱|邮编|地址|网址|联系人|附件)[::]?[^。]{0,40}$/;

export const wordingEnding: Rule = {
  id: 'X-END',
  level: 'hint',
  run: ({ context }) =>
    narrativesOf(context).flatMap((passage) =>
      passage.paragraphs.flatMap(({ start, end, text }) => {
        const bare = text.length < shortest || !/[,。;]/.test(text);
        const open = /[\p{Script=Han},、]$/u.test(text) && !/(?:\d|[〇零一二三四五六七八九十])[年月日]$/.test(text);
        if (bare || !open || contact.test(text)) return [];
        return [foundAt(passage, Math.max(start, end - 12), end, '段末缺少句号，请核对内容是否完整。')];
      }),
    ),
};
