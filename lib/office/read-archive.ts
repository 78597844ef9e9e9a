import { readDocx } from './docx/read-docx';
import type { ReadResult } from './read-report';
import { readXlsx } from './xlsx/read-xlsx';
import { openArchive, type Archive } from './zip/archive';
import { relationsOf } from './zip/relations';
import type { Parse } from './zip/xml-part';

const paste = '全选、复制后粘贴到导入页的框里';

/** Reads a file that is a zip archive: .docx, .xlsx; of others it is said what they are and what to do. */
export function readArchive(bytes: Uint8Array, parse: Parse): ReadResult[] {
  const opened = openArchive(bytes);
  if (!opened.ok) return [opened];
  const { archive } = opened;
  const main = relationsOf(archive, '', parse).find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (/^word\//i.test(main) || archive.has('word/document.xml')) return readDocx(archive, parse);
  if (archive.has('xl/workbook.bin')) return [{ ok: false, reason: `这是 .xlsb 文件，不能直接读取。请用 WPS 或 Excel 打开，另存为 .xlsx，或${paste}。` }];
  if (/(?:^|\/)workbook[^/]*\.xml$/i.test(main) || archive.has('xl/workbook.xml')) return readXlsx(archive, main === '' ? 'xl/workbook.xml' : main, parse);
  return [{ ok: false, reason: reasonFor(archive) }];
}

function reasonFor({ names, has }: Archive): string {
  if (has('encryption.xml') || has('encryptedpackage')) return `文件有密码，不能读取。请另存一份不带密码的，或${paste}。`;
  if (has('ppt/presentation.xml')) return `这是演示文稿，不能读取。请打开它，${paste}。`;
  if (has('ofd.xml')) return `这是 OFD 版式文件，不能直接读取。请打开它，${paste}。`;
  if (has('content.xml') && has('meta-inf/manifest.xml')) return `这是 OpenDocument 文件，不能直接读取。请用 WPS 打开，另存为 .docx 或 .xlsx，或${paste}。`;
  if (names.length === 0) return '压缩文件是空的。';
  return '这是压缩文件，请先解压，再导入里面的文件。';
}
