import type { Archive } from '../zip/archive';
import { attributeOf, childOf, childrenOf } from '../zip/elements';
import { relationsOf } from '../zip/relations';
import { xmlPart, type Parse, type XmlPart } from '../zip/xml-part';
import type { Workshop } from './cell-content';
import { sharedStrings } from './rich-string';
import { stylesOf } from './styles';

export interface Workbook extends Workshop {
  /** Worksheets in the order of their tabs. */
  sheets: readonly { name: string; part: string; hidden: boolean }[];
}

/** The main part of a workbook with what its sheets share. */
export function readWorkbook(archive: Archive, main: string, parse: Parse): { ok: true; workbook: Workbook } | { ok: false; reason: string } {
  const read = xmlPart(archive, main, parse);
  if (!read.ok) return read;
  const relations = relationsOf(archive, main, parse);
  const shared = (type: string): XmlPart => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? { ok: true } : xmlPart(archive, target, parse);
  };
  const [strings, styles] = [shared('sharedStrings'), shared('styles')];
  if (!strings.ok) return strings;
  if (!styles.ok) return styles;
  const texts = sharedStrings(strings.root);
  // With one text too many or too few every label after it would be another one's.
  if (Number(attributeOf(strings.root, 'uniqueCount') ?? texts.length) !== texts.length) return { ok: false, reason: '文件里的文字表已损坏，不能读取。请用 WPS 或 Excel 打开，另存一份再试。' };
  const sheets = childrenOf(childOf(read.root, 'sheets'), 'sheet').flatMap((sheet) => {
    const relation = relations.find(({ id }) => id === Array.from(sheet.attributes).find(({ name }) => name.endsWith(':id'))?.value);
    const hidden = /^(?:hidden|veryHidden)$/.test(attributeOf(sheet, 'state') ?? '');
    return relation?.type === 'worksheet' ? [{ name: attributeOf(sheet, 'name') ?? '', part: relation.target, hidden }] : [];
  });
  return { ok: true, workbook: { sheets, strings: texts, styles: stylesOf(styles.root) } };
}
