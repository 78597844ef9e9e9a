/** Code of a web page or of Word that was pasted along. */
import { foundAt, shown } from '../../narrative/found';
import { narrativesOf } from '../../narrative/read';
import type { Rule } from '../rule';

const code = /<!--|-->|<!\[|\[endif\]|<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>\n]{0,120})?\/?>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|hellip|middot|#\d{2,5});/gi;

export const wordingMarkup: Rule = {
  id: 'X-MARKUP',
  level: 'warning',
  run: ({ context }) =>
    narrativesOf(context).flatMap((passage) =>
      [...passage.source.matchAll(code)].slice(0, 12).map(({ index, 0: words }) =>
        foundAt(passage, index, index + words.length, `有残留的网页代码“${shown(words, 20)}”。`),
      ),
    ),
};
