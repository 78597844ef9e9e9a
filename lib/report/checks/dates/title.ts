/** The title names body, year and report; its form (two lines, year first, short names) is free. */
import { isWhole } from '../../document';
import type { Rule } from '../rule';

const doubled = /20\d\d\s?年度[^。]{0,40}年度(?:工作)?报告/;

export const datesTitle: Rule = {
  id: 'D-TITLE',
  level: 'error',
  run: ({ context }) => {
    const { document, year, unit } = context;
    if (!document) return [];
    const wanted = `标题应为“${unit ?? '单位'}${year ?? ''}年政府信息公开工作年度报告”`;
    if (document.title === undefined) return !isWhole(document) ? [] : [{ cells: [], message: `没有找到标题。${wanted}。` }];
    const stated = /(20\d\d)\s?年/.exec(document.title.normalize('NFKC'))?.[1];
    if (stated === undefined) return [{ cells: [], quote: document.title, message: `标题没有年度。${wanted}。` }];
    const own = periodYearOf(document.preface) ?? year;
    if (own !== undefined && Number(stated) !== own) {
      return [{ cells: [], quote: document.title, message: `标题写的是${stated}年，报告年度是${own}年。` }];
    }
    if (unit === undefined) return [];
    const named = nameIn(document.title);
    // A page names the body above the title often enough.
    return named === '' || sharesWords(named, unit) ? [] : [{ cells: [], quote: document.title, message: `标题中的单位“${named}”与填报单位“${unit}”不符。` }];
  },
};

export const datesTitleDouble: Rule = {
  id: 'D-TITLE-DUP',
  level: 'hint',
  run: ({ context }) => {
    const title = context.document?.title;
    const match = title === undefined ? null : doubled.exec(title.normalize('NFKC').length === title.length ? title.normalize('NFKC') : title);
    if (title === undefined || !match) return [];
    const year = match[0].slice(0, 4);
    return [{ cells: [], quote: title.slice(match.index, match.index + match[0].length), message: `标题中“年度”重复，建议用“${year}年”。` }];
  },
};

/** What is left of a title without year and report: the body, by its full name or a short one. */
function nameIn(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/标题:?|关于|20\d\d\s?年?度?|(?:政府)?信息公开(?:工作)?|政务公开|年度|工作|报告|年报|公布|发布|印发|的|[^\p{Script=Han}]/gu, '');
}

/** Short names keep two characters of the full one at least; 市水利局 of 青川市水利局 does. */
function sharesWords(named: string, unit: string): boolean {
  return [...named].some((_, at) => at + 2 <= named.length && unit.includes(named.slice(at, at + 2)));
}

/** The year a preface says the figures are of. */
function periodYearOf(preface: string): number | undefined {
  const found = /统计(?:期限|时限|时间|周期)[^。\d]{0,24}(20\d\d)\s?年\s?1\s?月\s?1\s?日/.exec(preface.normalize('NFKC'));
  return found ? Number(found[1]) : undefined;
}
