import { attributeOf, childOf, childrenOf, isOn } from '../zip/elements';
import { builtInFormat } from './number-format';

/** What a cell's style says that matters for what it states. */
export interface CellStyle {
  /** A number format, as Excel writes it. */
  format: string;
  struck: boolean;
}

export const plainStyle: CellStyle = { format: 'General', struck: false };

/** The styles of a workbook, in the order in which cells name them. */
export function stylesOf(root: Element | undefined): readonly CellStyle[] {
  const formats = new Map(childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [attributeOf(format, 'numFmtId'), attributeOf(format, 'formatCode') ?? 'General']));
  const struck = childrenOf(childOf(root, 'fonts'), 'font').map((font) => isOn(childOf(font, 'strike')));
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((style) => {
    const id = attributeOf(style, 'numFmtId') ?? '0';
    return { format: formats.get(id) ?? builtInFormat(Number(id)), struck: struck[Number(attributeOf(style, 'fontId') ?? 0)] ?? false };
  });
}
