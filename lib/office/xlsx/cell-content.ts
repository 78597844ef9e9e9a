import { childOf } from '../zip/elements';
import { plainNumber, shownNumber } from './number-format';
import { richString, unescaped, type RichString } from './rich-string';
import { plainStyle, type CellStyle } from './styles';

/** What a cell says as a person sees it. */
export interface CellContent {
  text: string;
  /** Why it is to be confirmed. Its `text` is then what is proposed, '' where nothing can be. */
  doubt?: { raw: string; reason: string };
}

export interface Workshop {
  strings: readonly RichString[];
  styles: readonly CellStyle[];
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** The content of `c`; undefined where the file is damaged. Formulas are never computed: what they gave is kept beside them. */
export function contentOf(cell: Element, { strings, styles }: Workshop): CellContent | undefined {
  const style = styles[Number(cell.getAttribute('s') ?? 0)] ?? plainStyle;
  const stored = childOf(cell, 'v')?.textContent ?? '';
  const formula = childOf(cell, 'f');
  const doubtful = (raw: string, reason: string, text = ''): CellContent => ({ text, doubt: { raw, reason } });
  const worded = ({ text, struck }: RichString): CellContent => {
    const crossed = struck || (style.struck && text.trim() !== '');
    return crossed ? doubtful(text, '这一格有删除线', style.struck ? '' : text) : { text };
  };
  switch (cell.getAttribute('t') ?? 'n') {
    case 's': {
      const found = /^\d+$/.test(stored.trim()) ? strings[Number(stored)] : undefined;
      return stored === '' ? { text: '' } : found && worded(found);
    }
    case 'inlineStr':
      return worded(richString(childOf(cell, 'is')));
    case 'str':
      return worded({ text: unescaped(stored), struck: false });
    case 'b':
      return doubtful(stored.trim() === '1' ? 'TRUE' : 'FALSE', '这一格是逻辑值，不是数字');
    case 'e':
      return doubtful(stored, '这一格的公式出错');
    case 'd':
      return doubtful(stored, '这一格是日期或时间，不是数字');
    case 'n': {
      if (stored.trim() === '') return formula ? doubtful(`=${formula.textContent ?? ''}`, '公式没有存下结果，请用 WPS 或 Excel 打开、保存后再导入') : { text: '' };
      if (!number.test(stored.trim())) return undefined;
      const value = Number(stored);
      if (style.struck) return doubtful(plainNumber(value), '这一格有删除线');
      const shown = shownNumber(value, style.format);
      if (shown.kind === 'figure') return { text: shown.text };
      return doubtful(shown.text, shown.reason, shown.kind === 'altered' ? plainNumber(Number(value.toPrecision(15))) : '');
    }
    default:
      return undefined;
  }
}
