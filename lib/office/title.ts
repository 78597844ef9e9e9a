import { foldText } from './text/fold';

export interface Title {
  unit?: string;
  year?: number;
}

const name = '(?<unit>[^\\s,。;:〔《<>/|_·»\\[\\]【】]{2,40}?)';
const year = '(?<year>20\\d\\d)\\s*年度?';
const report = '(?:政府)?信息公开(?:工作)?(?:年度(?:工作)?报告|工作报告|年报)';
const unitFirst = new RegExp(`${name}\\s*(?:关于)?${year}\\s*${report}`);
const yearFirst = new RegExp(`${year}\\s*${name}${report}`);
const whole = new RegExp(`${report}$`);
const bare = new RegExp(`^${year}\\s*${report}$`);
const body =
  /(?:[局委办厅部署处院所站队会社馆校行]|办公室|委员会|政府|街道|[市县区镇乡旗盟州省]|中心|公司|集团|大学|学校|医院|法院|管委会)$/;

/** Whether a line alone is a body's name beyond doubt, so that a title may stand below it. */
export function isBodyName(line: string): boolean {
  return line.length <= 40 && body.test(line) && !/[,，。:：>\s]/.test(line);
}

/** Year and body from a title such as `青川市水利局2023年政府信息公开工作年度报告`, in one line; undefined for another line. */
export function titleIn(line: string): Title | undefined {
  const folded = foldText(line);
  const found = [unitFirst, yearFirst]
    .map((pattern) => pattern.exec(folded))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  if (!found) return undefined;
  const from = folded.indexOf(found.groups!.unit!, found.index);
  const unit = line.slice(from, from + found.groups!.unit!.length).replace(/^(?:标题|题名)/, '').replace(/关于$/, '');
  return { year: Number(found.groups!.year), ...(unit === '' ? {} : { unit }) };
}

/**
 * The title among the lines before section 一: one given as such (`标题:`), else the last line that is a title and nothing
 * else, alone or under a line with the body's name.
 */
export function soleTitle(lines: readonly string[]): Title | undefined {
  const trimmed = lines.map((line) => line.trim()).filter((line) => line !== '');
  const stated = trimmed.find((line) => /^标题\s*[:：]/.test(line));
  const title = stated === undefined ? undefined : titleIn(stated);
  if (title) return title;
  for (let index = trimmed.length - 1; index >= 0; index--) {
    const line = trimmed[index]!;
    const folded = foldText(line);
    const alone = bare.exec(folded);
    if (alone) {
      const above = trimmed[index - 1] ?? '';
      return { year: Number(alone.groups!.year), ...(isBodyName(above) ? { unit: above } : {}) };
    }
    if (!/\s/.test(line) && line.length <= 60 && whole.test(folded)) return titleIn(line);
  }
  return undefined;
}

/** The first line that contains a title. */
export function titleWithin(lines: readonly string[]): Title | undefined {
  return lines.map(titleIn).find((title) => title !== undefined);
}

/** Of titles, best first: the year of the first, and the first body named with that year. */
export function bestTitle(titles: readonly (Title | undefined)[]): Title {
  const known = titles.filter((title) => title !== undefined);
  const year = known[0]?.year;
  const unit = known.find((title) => title.unit !== undefined && title.year === year)?.unit;
  return { ...(year === undefined ? {} : { year }), ...(unit === undefined ? {} : { unit }) };
}

/** The report year by the body's own words: `统计期限为2024年1月1日至…`. */
export function periodYear(text: string): number | undefined {
  const found = foldText(text).match(/统计(?:期限|时间|时限|周期)[^。\d]{0,24}(20\d\d)\s*年\s*1\s*月\s*1\s*日/);
  return found ? Number(found[1]) : undefined;
}
