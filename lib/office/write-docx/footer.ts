import { xmlHead } from '../write-xml';
import { namespace } from './styles';

/** Page number between dashes, one character in from the edge: right on odd pages, left on even ones (GB/T 9704, 7.5). */
export function footerXml(side: 'left' | 'right'): string {
  const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const dash = (text: string) => `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `${xmlHead}<w:ftr ${namespace}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:ind w:${side}Chars="100" w:${side}="280"/><w:jc w:val="${side}"/></w:pPr>${dash('— ')}${field}${dash(' —')}</w:p></w:ftr>`;
}
