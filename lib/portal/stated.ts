import { normalizeText } from '../report/values';
import { queryAll, textContentOf } from './dom';
import { tiedLabelOf } from './label-text';
import { textsBefore, type StreamItem } from './stream';

/** Labels may end a line that has said something else before: `填报单位：… 报告年度：`. */
const yearLabel = /(?:^|[*\s])(?:报告|填报|所属|上报|统计|选择|编报)?(?:年度|年份|年)[*\s]*[:：]?[*\s]*$/;
/** What may stand beside a unit's label without being a unit. */
const otherLabel = /请选择|请输入|年度|年份|日期|时间|联系|负责人|填报人|审核|状态|名称|代码/;
/** 机构 and 部门 alone are also the second half of a column's label cut in two (科研｜机构). */
const unitLabel = /(?:^|[*\s])(?:(?:填报|报送|上报|报告|申报|所属)(?:单位|机关|机构|部门)|单位|机关)(?:名称|全称)?[*\s]*[:：]?[*\s]*$/;
const titled = /^(.*?)[(（]?(20\d\d)[)）]?年度?(?:政府信息公开|信息公开|政务公开)/;

/** The report year a page names; undefined when it names none, or several. */
export function statedYear(page: Document, items: readonly StreamItem[]): number | undefined {
  const chosen = valuesOf(page, items, yearLabel).flatMap((text) => text.match(/^\D*(20\d\d)\D*$/)?.[1] ?? []);
  if (chosen.length > 0) return only(chosen.map(Number));
  const said = textsOf(items).flatMap((text) => text.match(/(?:年度|年份|报告年|填报年)[^一-龥\d]*(20\d\d)\D*$/)?.[1] ?? []);
  if (said.length > 0) return only(said.map(Number));
  const heads = headingsOf(page).flatMap((text) => text.match(titled)?.[2] ?? text.match(/(20\d\d)年度?.{0,12}(?:年报|年度报告|报告填报|填报)/)?.[1] ?? []);
  return only(heads.map(Number));
}

/** The reporting body a page names; undefined when it names none, or several. */
export function statedUnit(page: Document, items: readonly StreamItem[]): string | undefined {
  const chosen = valuesOf(page, items, unitLabel).filter((text) => /[一-龥]{2}/.test(text) && !otherLabel.test(text));
  if (chosen.length > 0) return only(chosen);
  const said = textsOf(items).flatMap((text) => text.match(/(?:填报|报送|上报|报告)(?:单位|机关|部门)(?:名称)?\s*[:：]\s*([一-龥（）()·]{3,40})/)?.[1] ?? []);
  if (said.length > 0) return only(said);
  return only(headingsOf(page).flatMap((text) => text.match(titled)?.[1]?.match(/[一-龥（）()]{3,40}$/)?.[0] ?? []));
}

function only<T>(values: readonly T[]): T | undefined {
  const different = [...new Set(values)];
  return different.length === 1 ? different[0] : undefined;
}

const textsOf = (items: readonly StreamItem[]): string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [normalizeText(item.text)] : []));

/** Values of controls, and of plain text, that stand right after a label. */
function valuesOf(page: Document, items: readonly StreamItem[], label: RegExp): string[] {
  return items.flatMap((item, index) => {
    if (item.kind === 'text') {
      const before = items[index - 1];
      return before?.kind === 'text' && label.test(normalizeText(before.text)) ? [normalizeText(item.text)] : [];
    }
    const texts = [tiedLabelOf(item.element, page), textsBefore(items, index, 1)[0] ?? ''];
    const after = items[index + 1];
    const isYear = label === yearLabel && after?.kind === 'text' && /^年(?:度|份|报|政府|$)/.test(normalizeText(after.text));
    if (!isYear && !texts.some((text) => label.test(normalizeText(text)))) return [];
    return [normalizeText(shownValue(item.element))];
  });
}

function shownValue(element: Element): string {
  if (element instanceof HTMLSelectElement) return textContentOf(element.selectedOptions[0] ?? element);
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return '';
}

function headingsOf(page: Document): string[] {
  const heads = queryAll(page, 'h1,h2,h3,h4,caption,legend,title,[role=heading]').map(textContentOf);
  return heads.map((text) => normalizeText(text).replaceAll(' ', ''));
}
