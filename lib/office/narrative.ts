import type { NarrativeId } from '../report/types';
import { foldText } from './text/fold';

/** A line of the page around the report, never of the report. */
const chrome =
  /^(?:附件(?:下载|[:：].*)?|相关(?:链接|阅读|文章|附件|信息).*|[【[]?(?:打印|关闭|返回)[^。]{0,12}|上一[篇条].*|下一[篇条].*|分享(?:到|至)?.*|扫一扫.*|责任编辑.*|版权所有.*|主办(?:单位)?[:：].*|承办(?:单位)?[:：].*|网站标识码.*|.*ICP备.*|.*公网安备.*|微信|微博|QQ空间|全真版|文字版|文件下载|-->)$/;
/** A page number between dashes, left over where pages were copied or converted. */
const pageNumber = /^[-—–－]{1,2} ?\d{1,3} ?[-—–－]{1,2}$/;
const trailingChrome = /\s(?:附件下载|打印本页|关闭窗口|微信|微博|QQ空间|文件下载|-->)$/;
const date = '20\\d\\d\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日';
const dateLine = new RegExp(`^\\(?${date}\\)?(?:印发)?$`);

/**
 * The text of one section as paragraphs, one per line. Left out: blank lines, lines of the page around the report, and in
 * section 六 the sign-off, as far as it is one beyond doubt: a date alone on the last line with a body's name above it,
 * or the body of the title followed by a date at the very end.
 */
export function narrativeOf(section: NarrativeId, text: string, unit: string | undefined): string {
  const lines = text.split('\n').map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  const filled = lines.filter((line) => line !== '' && !pageNumber.test(line));
  if (section !== 'otherMatters') return filled.filter((line) => !chrome.test(line)).join('\n');
  const end = filled.findIndex((line, index) => index > 0 && chrome.test(line));
  const own = (end < 0 ? filled : filled.slice(0, end)).filter((line) => !chrome.test(line));
  return withoutInlineSignOff(withoutSignOffLines(own).join('\n'), unit);
}

function withoutSignOffLines(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line, index) => index > 0 && dateLine.test(foldText(line)));
  if (at < 0) return lines;
  const above = lines[at - 1]!;
  const signed = at > 1 && above.length <= 40 && !/[。；;：:，,]/.test(above);
  return lines.slice(0, signed ? at - 1 : at);
}

function withoutInlineSignOff(text: string, unit: string | undefined): string {
  let rest = text;
  for (;;) {
    const shorter = cutInline(rest, unit);
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

function cutInline(text: string, unit: string | undefined): string {
  const plain = text.replace(trailingChrome, '').trimEnd();
  if (unit === undefined) return plain;
  const at = plain.lastIndexOf(unit);
  if (at <= 0 || !/[\s。]$/.test(plain.slice(0, at))) return plain;
  const tail = foldText(plain.slice(at + unit.length));
  return new RegExp(`^(?:办公室|综合科)?\\s*${date}(?:印发)?$`).test(tail) ? plain.slice(0, at).trimEnd() : plain;
}
