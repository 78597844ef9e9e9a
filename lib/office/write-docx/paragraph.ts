import { escaped } from '../write-xml';

/** Fonts of GB/T 9704; `alternatives` are named in the font table for machines without them. */
export const fonts = {
  title: { name: '方正小标宋简体', alternatives: ['方正小标宋_GBK', '华文中宋', '宋体'], family: 'roman' },
  body: { name: '仿宋_GB2312', alternatives: ['仿宋', 'FangSong'], family: 'modern' },
  heading: { name: '黑体', alternatives: ['SimHei'], family: 'modern' },
  subheading: { name: '楷体_GB2312', alternatives: ['楷体', 'KaiTi'], family: 'modern' },
  table: { name: '宋体', alternatives: ['SimSun'], family: 'roman' },
} as const;

export type FontRole = keyof typeof fonts;

/** One run of text. Quotation marks and dashes take the Chinese font: the hint says so. */
export function run(text: string, font?: FontRole): string {
  const properties = font === undefined ? '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>' : `<w:rPr>${fontOf(font)}</w:rPr>`;
  const pieces = text.split('\t').map((piece) => (piece === '' ? '' : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`));
  return `<w:r>${properties}${pieces.join('<w:tab/>')}</w:r>`;
}

export function fontOf(font: FontRole): string {
  return `<w:rFonts w:hint="eastAsia" w:eastAsia="${fonts[font].name}"/>`;
}

export function paragraph(style: string, runs: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

/** The name of a second level heading, alone on its line or leading its paragraph. */
const subheading = /^（[一二三四五六七八九十]{1,3}）[^。；：，]{1,40}(?:。|$)/;

/** A paragraph of a narrative: （一） and its words in 楷体, the rest in 仿宋. */
export function narrativeParagraph(text: string): string {
  const lead = subheading.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  return paragraph('Body', `${lead === '' ? '' : run(lead, 'subheading')}${rest === '' ? '' : run(rest)}`);
}
