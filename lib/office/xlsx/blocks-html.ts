import { escapeHtml } from '../html/escape';
import type { SheetBlock } from './sheet-blocks';
import type { VisibleCell, VisibleRow } from './visible-rows';

/** Blocks as HTML. A cell knows where it stands; one to be confirmed is empty and says why in its attributes. */
export function blocksHtml(blocks: readonly SheetBlock[], sheet: string): string {
  return blocks.map((block) => (block.kind === 'text' ? textHtml(block.text) : tableHtml(block.rows, sheet))).join('\n');
}

function textHtml(text: string): string {
  return text.split(/\r\n?|\n/).map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
}

/** Columns in which no cell begins are parts of merged ones; they are left out. */
function tableHtml(rows: readonly VisibleRow[], sheet: string): string {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  const covered = new Set<string>();
  const html = rows.map(({ cells, blanks }, index) => {
    const parts = columns.flatMap((column) => {
      if (covered.has(`${index} ${column}`)) return [];
      const cell = cells.find((one) => one.column === column) ?? blanks.find((one) => one.column <= column && one.lastColumn >= column);
      if (!cell) return ['<td></td>'];
      const across = columns.filter((one) => one >= cell.column && one <= cell.lastColumn);
      const down = Math.min(cell.lastRow - cell.row, rows.length - 1 - index);
      for (let below = 0; below <= down; below++) for (const one of across) covered.add(`${index + below} ${one}`);
      return [cellHtml(cell, down + 1, across.length, sheet)];
    });
    return `<tr>${parts.join('')}</tr>`;
  });
  return `<table>${html.join('')}</table>`;
}

function cellHtml({ name, text, doubt }: VisibleCell, rowSpan: number, colSpan: number, sheet: string): string {
  const notes: Readonly<Record<string, string>> = text === '' && !doubt ? {} : { place: `工作表“${sheet}”${name}`, ...(doubt && { doubt: doubt.reason, raw: doubt.raw, proposal: text }) };
  const attributes = Object.entries(notes).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return `<td rowspan="${rowSpan}" colspan="${colSpan}"${attributes.join('')}>${doubt ? '' : escapeHtml(text).replace(/\r\n?|\n/g, '<br>')}</td>`;
}
