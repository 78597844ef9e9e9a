/** A mailbox with a service for persons. */
import type { Rule } from '../rule';
import { shielded } from './shield';
import { proseOf } from './texts';

const personal = /[\w.-]{1,40}@(?:qq|163|126|139|189|sina|sohu|yeah|foxmail|hotmail|gmail|outlook)\.(?:com|cn|net)/gi;

export const privacyMailbox: Rule = {
  id: 'P-MAIL',
  level: 'hint',
  run: ({ context }) =>
    proseOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(personal)].map(({ index, 0: words }) =>
        shielded(passage, index, index + words.length, `使用了个人邮箱（…${words.slice(words.indexOf('@'))}），建议使用单位邮箱。`),
      ),
    ),
};
