import type { OfficialCell, OfficialTable } from '../../report/official';
import { run } from './paragraph';

/** Width of the type area of GB/T 9704 (156 mm) in twentieths of a point. */
const fullWidth = 8845;
/** Columns of group labels, outermost first; the row labels themselves. */
const groupWidths = [540, 900];
const labelWidth = 2600;

/** One official table with its merged cells. */
export function tableXml(table: OfficialTable): string {
  const widths = columnWidths(table);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = table.rows.map((_, row) => rowXml(table, row, widths)).join('');
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Official"/><w:tblW w:w="${fullWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** Few columns share the width equally; many are as narrow as their figures allow. */
function columnWidths({ width, labelColumns }: OfficialTable, full = fullWidth): number[] {
  const labels = labelColumns > 1 ? [...groupWidths.slice(0, labelColumns - 1), labelWidth].map((each) => Math.round((each * full) / fullWidth)) : [];
  const rest = full - sum(labels);
  const others = width - labels.length;
  const each = Math.floor(rest / others);
  return [...labels, ...Array.from({ length: others }, (_, index) => (index < others - 1 ? each : rest - each * (others - 1)))];
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

function rowXml(table: OfficialTable, row: number, widths: readonly number[]): string {
  const head = row < table.headRows ? '<w:tblHeader/>' : '';
  const cells = cellsAt(table, row)
    .map((cell) => cellXml(cell, cell.row === row, sum(widths.slice(cell.column, cell.column + cell.colSpan)), row < table.rows.length - 1))
    .join('');
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="370" w:hRule="atLeast"/>${head}</w:trPr>${cells}</w:tr>`;
}

/** The cells of a row, those that reach down into it too. */
function cellsAt({ rows }: OfficialTable, row: number): OfficialCell[] {
  return rows
    .slice(0, row + 1)
    .flat()
    .filter((cell) => cell.row + cell.rowSpan > row)
    .sort((a, b) => a.column - b.column);
}

/** `keep`: on one page with the next row, so that a table that fits on a page is on one. */
function cellXml(cell: OfficialCell, begins: boolean, width: number, keep: boolean): string {
  const { text, kind, rowSpan, colSpan, unsure = false } = cell;
  const span = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '';
  const merge = rowSpan > 1 ? (begins ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '';
  const shade = unsure ? '<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>' : '';
  const style = kind === 'row' || (kind === 'corner' && text.startsWith('（')) ? 'TableLabel' : 'TableText';
  const words = begins && text !== '' ? run(text) : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}${shade}<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${keep ? '<w:keepNext/>' : ''}</w:pPr>${words}</w:p></w:tc>`;
}
