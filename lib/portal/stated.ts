import { normalizeText } from '../report/values';
import { closest, isTag, textContentOf } from './dom';
import { entriesIn } from './entries';
import type { TiedLabel } from './label-text';
import { queryIn } from './page';
import { textsBefore, type StreamItem } from './stream';

/** Labels may end a line that has said something else before: `填报单位：… 报告年度：`. */
const yearLabel = /(?:^|[*\s])(?:报告|填报|所属|上报|统计|选择|编报)?(?:年度|年份|年)[*\s]*[:：]?[*\s]*$/;
/** What may stand beside a unit's label without being a unit. */
const otherLabel = /请选择|请输入|年度|年份|日期|时间|联系|负责人|填报人|审核|状态|名称|代码/;
/** 机构 and 部门 alone are also the second half of a column's label cut in two (科研｜机构). */
const unitLabel = /(?:^|[*\s])(?:(?:填报|报送|上报|报告|申报|所属)(?:单位|机关|机构|部门)|单位|机关)(?:名称|全称)?[*\s]*[:：]?[*\s]*$/;
const titled = /^(.*?)[(（]?(20\d\d)[)）]?年度?(?:政府信息公开|信息公开|政务公开)/;
/** A title and nothing else: old pages set it in big letters, not in a heading. */
const wholeTitle = /^[一-龥（）()·]{0,40}20\d\d年度?(?:政府信息公开|信息公开|政务公开)工作?(?:年度报告|年报)(?:填报|填写|录入)?表?$/;
const titledYear = /(20\d\d)年度?.{0,12}(?:年报|年度报告|填报)/;

/** Statistics that are asked for more often have the tables of the yearly report. */
const shorter = /[一二三四1-4]季度|季报|[上下]半年|半年报|月报|\d月份?(?=政府|信息|依申请|政务|统计|报表|填报)/;
const yearly = /年度?报告|年报/;
/** The same in big letters instead of a heading. */
const shorterTitle = /^[一-龥（）()·]{0,40}20\d\d年度?(?:第?[一二三四1-4]季度|[上下]半年|\d{1,2}月份?)[一-龥（）()]{0,30}(?:表|统计|报送|填报)$/;

interface Stated {
  year?: number;
  unit?: string;
  /** The title of what is asked for a quarter, half a year or a month, on a page that names no yearly report. */
  shorter?: string;
}

/**
 * Report year and reporting body as a page names them; undefined where it names none, or several. The frames in which
 * figures are entered are asked first: a menu beside them lists other years.
 */
export function statedOn(page: Document, items: readonly StreamItem[], tied: TiedLabel): Stated {
  const heads = queryIn(page, 'h1,h2,h3,h4,caption,legend,title,[role=heading]');
  const entered = new Set(items.filter(({ kind }) => kind === 'entry').map(({ element }) => element.ownerDocument));
  const isNear = (element: Element): boolean => entered.has(element.ownerDocument);
  const near = stated(heads.filter(isNear), items.filter(({ element }) => isNear(element)), tied);
  return near.year !== undefined && near.unit !== undefined ? near : { ...stated(heads, items, tied), ...near };
}

function stated(headings: readonly Element[], items: readonly StreamItem[], tied: TiedLabel): Stated {
  const texts = items.map((item) => (item.kind === 'text' ? normalizeText(item.text) : ''));
  const heads = headings.map((head) => normalizeText(textContentOf(head)).replaceAll(' ', ''));
  const titles = texts.map((text) => text.replaceAll(' ', '')).filter((text, index) => wholeTitle.test(text) && !closest(items[index]!.element, 'a'));
  const said = (pattern: RegExp): string[] => texts.flatMap((text) => text.match(pattern)?.[1] ?? []);

  /** Values of controls, and plain text, that stand right after a label. */
  const valuesAt = (label: RegExp): string[] =>
    items.flatMap((item, index) => {
      if (item.kind === 'text') return label.test(texts[index - 1] ?? '') && !isColumnName(items[index - 1]!.element) ? [texts[index]!] : [];
      const beside = [tied(item.element), textsBefore(items, index, 1)[0] ?? ''];
      const isYear = label === yearLabel && /^年(?:度|份|报|政府|$)/.test(texts[index + 1] ?? '');
      return isYear || beside.some((text) => label.test(normalizeText(text))) ? [normalizeText(shownValue(item.element))] : [];
    });

  const year = firstOnly(
    valuesAt(yearLabel).flatMap((text) => text.match(/^\D*(20\d\d)\D*$/)?.[1] ?? []),
    said(/(?:年度|年份|报告年|填报年)[^一-龥\d]*(20\d\d)\D*$/),
    heads.flatMap((text) => text.match(titled)?.[2] ?? text.match(titledYear)?.[1] ?? []),
    titles.flatMap((text) => text.match(titled)?.[2] ?? []),
  );
  const unit = firstOnly(
    valuesAt(unitLabel).filter((text) => /[一-龥]{2}/.test(text) && !otherLabel.test(text)),
    said(/(?:填报|报送|上报|报告)(?:单位|机关|部门)(?:名称)?\s*[:：]\s*([一-龥（）()·]{3,40})/),
    ...[heads, titles].map((list) => list.flatMap((text) => text.match(titled)?.[1]?.match(/[一-龥（）()]{3,40}$/)?.[0] ?? [])),
  );
  const named = [...heads, ...texts.filter((text) => shorterTitle.test(text.replaceAll(' ', '')))];
  const short = [...named, ...titles].some((text) => yearly.test(text)) ? undefined : named.find((text) => shorter.test(text));
  return { ...(short !== undefined && { shorter: short }), ...(unit !== undefined && { unit }), ...(year !== undefined && { year: Number(year) }) };
}

/** `单位` over a column of 件 and 万元: one of many names in a row without controls. */
function isColumnName(label: Element): boolean {
  const row = closest(label, 'tr,[role=row]');
  return row !== null && row.children.length > 4 && entriesIn(row).length === 0;
}

/** What the best source that says anything says, if it says one thing. */
function firstOnly(...sources: string[][]): string | undefined {
  const values = new Set(sources.find(({ length }) => length > 0));
  return values.size === 1 ? [...values][0] : undefined;
}

function shownValue(element: Element): string {
  if (isTag(element, 'select')) return textContentOf(element.selectedOptions[0] ?? element);
  return isTag(element, 'input') || isTag(element, 'textarea') ? element.value : '';
}
