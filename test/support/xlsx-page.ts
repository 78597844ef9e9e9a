/** Shows a workbook as a web page with its merged cells, by its XML alone, and hands out its cells. */
import { strFromU8, unzipSync } from 'fflate';

export interface XlsxCell {
  text: string;
  formula?: string;
  quoted: boolean;
}
export interface XlsxSheet {
  name: string;
  cells: Map<string, XlsxCell>;
  html: string;
}

const plain = (xml: string) => xml.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]!);

export function xlsxParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

export function xlsxSheets(bytes: Uint8Array): XlsxSheet[] {
  const parts = xlsxParts(bytes);
  const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => plain(name!));
  const quoted = [...parts['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf.includes('quotePrefix="1"'));
  return names.map((name, index) => {
    const xml = parts[`xl/worksheets/sheet${index + 1}.xml`]!;
    const cells = new Map<string, XlsxCell>();
    for (const [, place, style, inner = ''] of xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)) {
      const formula = /<f>(.*?)<\/f>/.exec(inner)?.[1];
      const text = plain(/<(?:v|t)(?: [^>]*)?>([^<]*)</.exec(inner)?.[1] ?? '');
      cells.set(place!, { text, quoted: quoted[Number(style)]!, ...(formula !== undefined && { formula: plain(formula) }) });
    }
    return { name, cells, html: htmlOf(xml, cells) };
  });
}

function htmlOf(xml: string, cells: ReadonlyMap<string, XlsxCell>): string {
  const merges = [...xml.matchAll(/<mergeCell ref="([A-Z])(\d+):([A-Z])(\d+)"/g)].map(([, a, top, b, bottom]) => ({ a: a!, top: Number(top), b: b!, bottom: Number(bottom) }));
  const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
  const lines = rows.map((row) => {
    const here = [...cells].filter(([place]) => Number(place.slice(1)) === row);
    const html = here.map(([place, { text }]) => {
      const area = merges.find(({ a, b, top, bottom }) => place[0]! >= a && place[0]! <= b && row >= top && row <= bottom);
      if (area && (area.a !== place[0] || area.top !== row)) return '';
      const spans = area ? ` rowspan="${area.bottom - area.top + 1}" colspan="${area.b.charCodeAt(0) - area.a.charCodeAt(0) + 1}"` : '';
      return `<td${spans}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`;
    });
    return { html: `<tr>${html.join('')}</tr>`, lone: html.filter((cell) => cell !== '').length === 1 && here.length > 0, text: here[0]?.[1].text ?? '' };
  });
  const table = lines.findIndex(({ lone }, at) => !lone || lines[at]!.text.startsWith('第二十条'));
  const paragraphs = (table < 0 ? lines : lines.slice(0, table)).map(({ text }) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
  return `${paragraphs}${table < 0 ? '' : `<table>${lines.slice(table).map(({ html }) => html).join('')}</table>`}`;
}
