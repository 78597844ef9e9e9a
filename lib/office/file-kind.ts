import { isMht } from './mht';

export type FileKind = 'json' | 'html' | 'mht' | 'text';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);

const paste = '请用 WPS 或 Word 打开，全选、复制后粘贴到导入页的框里。';
const refused: readonly { signature: readonly number[]; reason: string }[] = [
  { signature: [0xd0, 0xcf, 0x11, 0xe0], reason: `这是 .doc、.xls、.wps 或 .et 旧格式，不能直接读取。${paste}` },
  { signature: [0x25, 0x50, 0x44, 0x46], reason: '这是 PDF 文件，不能直接读取。请打开它，全选、复制后粘贴到导入页的框里；扫描件没有文字可读。' },
  { signature: [0x50, 0x4b, 0x03, 0x04], reason: `这是 .docx、.xlsx 或压缩文件，不能直接读取。${paste}` },
  { signature: [0x52, 0x61, 0x72, 0x21], reason: '这是压缩文件，请先解压。' },
  { signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], reason: `这是 RTF 文件，不能直接读取。${paste}` },
  { signature: [0x89, 0x50, 0x4e, 0x47], reason: '这是图片，没有文字可读。' },
  { signature: [0xff, 0xd8, 0xff], reason: '这是图片，没有文字可读。' },
];

/** What a file is, by its bytes first and its name second; a refusal for what cannot be read as text. */
export function kindOf(name: string, bytes: Uint8Array): { ok: true; kind: FileKind } | { ok: false; reason: string } {
  const found = refused.find(({ signature }) => startsWith(bytes, signature));
  if (found) return { ok: false, reason: found.reason };
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!wide && bytes.subarray(0, 4096).includes(0)) return { ok: false, reason: '这不是文本文件，不能读取。' };
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^\u00EF\u00BB\u00BF/, '');
  if (/^\s*<\?xml[^>]*>\s*<\?mso-application/.test(head)) {
    return { ok: false, reason: `这是 Office 的 XML 文件，不能直接读取。${paste}` };
  }
  const extension = name.toLowerCase().match(/\.(\w+)$/)?.[1] ?? '';
  if (extension === 'json' || (/^\s*\{/.test(head) && head.includes('"nianbao"'))) return { ok: true, kind: 'json' };
  if (extension === 'mht' || extension === 'mhtml' || isMht(head)) return { ok: true, kind: 'mht' };
  const html = /^html?$|^xhtml$/.test(extension) || /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|table|div|p|meta)\b/i.test(head);
  return { ok: true, kind: html ? 'html' : 'text' };
}
