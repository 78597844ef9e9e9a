/** Shows a .docx as a web page with its merged cells, by its XML alone: a reader that shares nothing with the writer. */
import { strFromU8, unzipSync } from 'fflate';

export function docxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

export function docxPage(bytes: Uint8Array): string {
  const xml = docxParts(bytes)['word/document.xml'] ?? '';
  const body = /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '';
  const blocks = body.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>/gs) ?? [];
  return `<html><body>${blocks.map((block) => (block.startsWith('<w:tbl>') ? tableHtml(block) : `<p>${textOf(block)}</p>`)).join('\n')}</body></html>`;
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:(br|tab)\/>/g)].map(([, text, mark]) => text ?? (mark === 'br' ? '<br>' : '\t')).join('');

interface Placed {
  column: number;
  colSpan: number;
  rowSpan: number;
  text: string;
  continues: boolean;
}

function tableHtml(xml: string): string {
  const rows = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => {
    let column = 0;
    return (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell): Placed => {
      const colSpan = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1);
      const placed = { column, colSpan, rowSpan: 1, text: textOf(cell), continues: cell.includes('<w:vMerge/>') };
      column += colSpan;
      return placed;
    });
  });
  rows.forEach((row, y) =>
    row
      .filter(({ continues }) => continues)
      .forEach(({ column, colSpan }) => {
        const above = rows.slice(0, y).toReversed().map((cells) => cells.find((cell) => cell.column === column));
        const first = above.find((cell) => cell && !cell.continues);
        if (first?.colSpan !== colSpan) throw new Error(`row ${y}, column ${column} continues nothing`);
        first.rowSpan += 1;
      }),
  );
  const cell = ({ text, rowSpan, colSpan }: Placed) => `<td rowspan="${rowSpan}" colspan="${colSpan}">${text}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.filter(({ continues }) => !continues).map(cell).join('')}</tr>`).join('')}</table>`;
}
