/** Names of the 条例, the notices on the report and the fee regulation that are quoted with a slip. */
import { foundAt } from '../../narrative/found';
import type { Passage } from '../../narrative/passage';
import { passagesOf } from '../../narrative/read';
import type { Found, Rule } from '../rule';
import { bookTitles, distance } from './titles';

const officeNotice = '国务院办公厅政府信息与政务公开办公室关于';
const names = [
  '中华人民共和国政府信息公开条例',
  '中华人民共和国政府信息公开工作年度报告格式',
  `${officeNotice}印发中华人民共和国政府信息公开工作年度报告格式的通知`,
  `${officeNotice}政府信息公开工作年度报告有关事项的通知`,
  '政府信息公开信息处理费管理办法',
  '国务院办公厅关于印发政府信息公开信息处理费管理办法的通知',
];
/** Short names in use, which differ from an official one by a few characters. */
const short = new Set(['政府信息公开条例', '信息公开条例', '条例', '政府信息公开工作年度报告格式', '政府信息公开工作年度报告']);
const most = 5;

export const wordingLaw: Rule = {
  id: 'W-LAW',
  level: 'hint',
  run: ({ context }) => passagesOf(context).flatMap((passage) => [...misquoted(passage), ...misnumbered(passage)]),
};

function misquoted(passage: Passage): Found[] {
  return bookTitles(passage).flatMap(({ start, end, text }) => {
    const name = officialFor(text);
    return name === undefined ? [] : [foundAt(passage, start, end, `文件名称与原文不一致，应为《${name}》。`)];
  });
}

function officialFor(title: string): string | undefined {
  if (short.has(title) || names.includes(title)) return undefined;
  const near = names.find((name) => distance(title, name, Math.min(most, Math.floor(name.length / 4))) <= Math.min(most, Math.floor(name.length / 4)));
  if (near !== undefined) return near;
  return title.endsWith('条例') && distance(title, '政府信息公开条例', 2) <= 2 ? '中华人民共和国政府信息公开条例' : undefined;
}

/** 国办公开办函〔2021〕30号 under another body's code. */
function misnumbered(passage: Passage): Found[] {
  const cited = /国办([\p{Script=Han}]{0,6})[〔[(]2021[〕\])]\s?30号/gu;
  return [...passage.folded.matchAll(cited)].flatMap(({ index, 0: words, 1: code }) => {
    const about = passage.folded.slice(Math.max(0, index - 60), index);
    if (code === '公开办函' || !/年度报告|格式/.test(about)) return [];
    return [foundAt(passage, index, index + words.length, '年度报告格式的文号应为国办公开办函〔2021〕30号。')];
  });
}
