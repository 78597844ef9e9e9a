/** A home: an estate, a building, a flat. Offices are given with 地址 or by their own kind. */
import { sentenceAt } from '../../narrative/passage';
import type { Rule } from '../rule';
import { shielded } from './shield';
import { proseOf } from './texts';

const home =
  /(?:小区|花园|花苑|家苑|公寓|新村|家属院|社区|村)[^,。;:\n]{0,8}?\d{1,4}\s?(?:号楼|栋|幢|单元|室|组)|\d{1,3}\s?(?:号楼|栋|幢)[^,。;:\n]{0,4}?\d{1,4}\s?(?:单元|室|户|号)|\d{1,2}\s?单元\s?\d{1,4}\s?(?:室|户|号)/g;
const office = /地址|办公|中心|大楼|大厦|窗口|查阅|设在|位于|联系|邮编|服务点|便民|改造|加装|建设|修缮|维修|项目|工程|拆迁公告/;

export const privacyAddress: Rule = {
  id: 'P-ADDR',
  level: 'warning',
  run: ({ context }) =>
    proseOf(context).flatMap((passage) =>
      [...passage.folded.matchAll(home)].flatMap(({ index, 0: words }) => {
        const sentence = sentenceAt(passage, index)?.text ?? '';
        if (office.test(sentence)) return [];
        return [shielded(passage, index, index + words.length, '疑似个人住址，公开前请删除或隐去门牌。')];
      }),
    ),
};
