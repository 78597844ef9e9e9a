import { xmlHead } from '../write-xml';
import { fontOf, fonts, type FontRole } from './paragraph';

export const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Line pitch of 22 lines on the 225 mm of the type area, in twentieths of a point. */
export const linePitch = 579;

/** Sizes in half points: 二号 44, 三号 32, 四号 28, 小五 18. */
export function stylesXml(): string {
  const line = `w:line="${linePitch}" w:lineRule="exact"`;
  return `${xmlHead}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${fonts.body.name}"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
    style('Normal', 'Normal', '<w:widowControl w:val="0"/><w:jc w:val="both"/>', '', ' w:default="1"'),
    style('Title', 'Title', `<w:spacing w:before="0" w:after="${linePitch}" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>`, text('title', 44)),
    style('Heading1', 'heading 1', `<w:keepNext/><w:spacing ${line}/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:outlineLvl w:val="0"/>`, text('heading', 32)),
    style('Body', 'Body Text', `<w:spacing ${line}/><w:ind w:firstLineChars="200" w:firstLine="640"/>`, ''),
    style('TableText', '表格', '<w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>', text('table', 18)),
    style('TableLabel', '表格项目', '<w:jc w:val="left"/>', '', '', 'TableText'),
    style('Footer', 'footer', '<w:jc w:val="right"/>', text('table', 28)),
    `<w:style w:type="table" w:styleId="Official"><w:name w:val="年报表格"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
      .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
      .join('')}</w:tblBorders><w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="28" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ].join('')}</w:styles>`;
}

function text(font: FontRole, size: number): string {
  return `${fontOf(font)}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
}

function style(id: string, name: string, paragraph: string, characters: string, more = '', base = id === 'Normal' ? '' : 'Normal'): string {
  const basedOn = base === '' ? '' : `<w:basedOn w:val="${base}"/>`;
  const run = characters === '' ? '' : `<w:rPr>${characters}</w:rPr>`;
  return `<w:style w:type="paragraph"${more} w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:qFormat/><w:pPr>${paragraph}</w:pPr>${run}</w:style>`;
}

/** Names what to take where a font is missing: Word and WPS read it. */
export function fontTableXml(): string {
  const list = Object.values(fonts).map(
    ({ name, alternatives, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternatives.join(';')}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `${xmlHead}<w:fonts ${namespace}>${list.join('')}</w:fonts>`;
}
