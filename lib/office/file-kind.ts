import { isMht } from './mht';
import { oleKind, type OleKind } from './ole-kind';

export type FileKind = 'json' | 'html' | 'mht' | 'text' | 'csv' | 'archive';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);

const paste = '全选、复制后粘贴到导入页的框里';
const oleReasons: Readonly<Record<OleKind, string>> = {
  encrypted: `文件有密码，不能读取。请用 WPS 或 Office 打开，另存一份不带密码的，或${paste}。`,
  word: `这是 .doc 或 .wps 旧格式，不能直接读取。请用 WPS 或 Word 打开，另存为 .docx，或${paste}。`,
  excel: `这是 .xls 或 .et 旧格式，不能直接读取。请用 WPS 或 Excel 打开，另存为 .xlsx，或${paste}。`,
  slides: `这是演示文稿，不能读取。请打开它，${paste}。`,
  mail: '这是邮件。请打开邮件，把里面的附件另存出来再导入。',
  other: `这是 .doc、.xls、.wps 或 .et 旧格式，不能直接读取。请用 WPS 打开，另存为 .docx 或 .xlsx，或${paste}。`,
};
const picture = '这是图片，没有文字可读。请找到电子版原件。';
const packed = '这是压缩文件，请先解压，再导入里面的文件。';
const refused: readonly { signature: readonly number[]; reason: string }[] = [
  { signature: [0x25, 0x50, 0x44, 0x46], reason: `这是 PDF 文件，不能直接读取。请打开它，${paste}；扫描件没有文字可读，请找到电子版原件。` },
  { signature: [0x52, 0x61, 0x72, 0x21], reason: packed },
  { signature: [0x37, 0x7a, 0xbc, 0xaf], reason: packed },
  { signature: [0x1f, 0x8b], reason: packed },
  { signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], reason: `这是 RTF 文件，不能直接读取。请用 WPS 或 Word 打开，另存为 .docx，或${paste}。` },
  { signature: [0x89, 0x50, 0x4e, 0x47], reason: picture },
  { signature: [0xff, 0xd8, 0xff], reason: picture },
  { signature: [0x47, 0x49, 0x46, 0x38], reason: picture },
  { signature: [0x49, 0x49, 0x2a, 0x00], reason: picture },
];

/** What a file is, by its bytes first and its name second; a refusal for what cannot be read. */
export function kindOf(name: string, bytes: Uint8Array): { ok: true; kind: FileKind } | { ok: false; reason: string } {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: oleReasons[oleKind(bytes)] };
  const found = refused.find(({ signature }) => startsWith(bytes, signature));
  if (found) return { ok: false, reason: found.reason };
  if (startsWith(bytes, [0x50, 0x4b])) return { ok: true, kind: 'archive' };
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!wide && bytes.subarray(0, 4096).includes(0)) return { ok: false, reason: '这不是文本文件，不能读取。' };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^\u00EF\u00BB\u00BF/, '');
  if (/^\s*<\?xml[^>]*>\s*(?:<\?mso-application|<(?:pkg:package|w:wordDocument|Workbook|uof:|UOF))/.test(head)) {
    return { ok: false, reason: `这是 Office 的 XML 文件，不能直接读取。请用 WPS 或 Word 打开，另存为 .docx 或 .xlsx，或${paste}。` };
  }
  const extension = name.toLowerCase().match(/\.(\w+)$/)?.[1] ?? '';
  if (/^\s*[{[]/.test(head) && (extension === 'json' || head.includes('"nianbao"'))) return { ok: true, kind: 'json' };
  if (isMht(head)) return { ok: true, kind: 'mht' };
  const html = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|body|table|div|p|meta|span|section|article)\b/i.test(head);
  if (html) return { ok: true, kind: 'html' };
  if (extension === 'json') return { ok: true, kind: 'json' };
  if (extension === 'mht' || extension === 'mhtml') return { ok: true, kind: 'mht' };
  if (/^html?$|^xhtml$/.test(extension)) return { ok: true, kind: 'html' };
  return { ok: true, kind: extension === 'csv' ? 'csv' : 'text' };
}
