// @vitest-environment happy-dom
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeExchange } from '../../../lib/office/exchange';
import { readFile } from '../../../lib/office/read-file';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { writeDocx } from '../../support/docx-writer';
import { base64, mht, ole, quoted, utf16, utf8 } from '../../support/file-bytes';
import { writePage, writeText, type Written } from '../../support/report-writer';
import { zeroReport } from '../../support/reports';

const edition = editionOf('2021');
const report: Written = {
  edition,
  year: 2024,
  unit: '青川市水利局',
  values: zeroReport(edition),
  narratives: { overview: '总体平稳。', problems: '力量不足。', otherMatters: '无。' },
};
const parse = (source: string, type: DOMParserSupportedType) => new DOMParser().parseFromString(source, type);
const open = (name: string, bytes: Uint8Array) => readFile(name, bytes, parse);

async function reasonOf(name: string, bytes: Uint8Array): Promise<string> {
  const results = await open(name, bytes);
  expect(results).toHaveLength(1);
  const [result] = results;
  return result?.ok === false ? result.reason : '';
}

async function expectWhole(name: string, bytes: Uint8Array) {
  const [result] = await open(name, bytes);
  expect(result).toMatchObject({ ok: true, report: { unit: report.unit, year: 2024, values: report.values, narratives: report.narratives } });
}

/** The GBK bytes of a text, by searching the decoder's own table. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from([...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : codes.get(char)!)));
}

describe('a file by its bytes', () => {
  const page = writePage(report);
  const text = writeText(report, 'tab-per-cell');

  test.each([
    ['年报.html', utf8(page)],
    ['年报.htm', gbk(page.replace('utf-8', 'gb2312'))],
    ['无声明.html', gbk(page.replace('<meta charset="utf-8">', ''))],
    ['声明错.html', utf8(page.replace('utf-8', 'gb2312'))],
    ['年报.txt', utf8(text)],
    ['年报.txt', gbk(text)],
    ['年报.txt', utf16(text)],
    ['年报.txt', utf8(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['年报.md', utf8(writeText(report, 'markdown'))],
    ['改名的网页.doc', utf8(page)],
    ['改名的网页.docx', utf8(page)],
    ['改名的网页.txt', utf8(page)],
    ['改名的网页.json', utf8(page)],
    ['改名的文字.html', utf8(text)],
    ['改名的文档.xlsx', writeDocx(report)],
    ['年报.csv', utf8(writeText(report, 'sheet-tabs').replaceAll('\t', ','))],
    ['年报.mht', mht('quoted-printable', 'utf-8', quoted(utf8(page)))],
    ['年报.mhtml', mht('base64', 'gb2312', base64(gbk(page)))],
  ])('%s', async (name, bytes) => {
    await expectWhole(name, bytes);
  });

  test('an exchange file gives every report', async () => {
    const kept = { ...report, edition: '2021' as const, id: 'x', status: 'filed' as const, unsure: ['requests.received.total'], waivers: [], source: { kind: 'file', name: 'a' }, updatedAt: '' };
    const results = await open('备份.json', utf8(writeExchange([kept, { ...kept, id: 'y', year: 2023 }])));
    expect(results.map((result) => result.ok && result.report.origin?.status)).toEqual(['filed', 'filed']);
    expect(results.map((result) => result.ok && [result.report.year, result.report.unsure])).toEqual([
      [2024, [{ cell: 'requests.received.total', raw: '0', value: 0, reason: '数据文件中标为存疑' }]],
      [2023, [{ cell: 'requests.received.total', raw: '0', value: 0, reason: '数据文件中标为存疑' }]],
    ]);
  });

  test.each([
    ['空.txt', new Uint8Array(), /空的/],
    ['空白.txt', utf8(' \n\t'), /没有文字/],
    ['大.txt', new Uint8Array(20 * 1024 * 1024 + 1), /超过 20 MB/],
    ['年报.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /旧格式.*全选、复制后粘贴/],
    ['年报.pdf', utf8('%PDF-1.7 '), /PDF.*全选、复制后粘贴/],
    ['年报.docx', zipSync({ 'word/document.xml': utf8('<x/>') }), /没有文字/],
    ['坏.docx', zipSync({ 'word/document.xml': utf8('<x>') }), /已损坏/],
    ['外链.docx', zipSync({ 'word/document.xml': utf8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }), /DOCTYPE/],
    ['深.docx', zipSync({ 'word/document.xml': utf8('<x>'.repeat(400) + '</x>'.repeat(400)) }), /层次过深/],
    ['断.docx', zipSync({ 'word/document.xml': utf8('<x/>') }).slice(0, 60), /不完整/],
    ['包.zip', zipSync({ '年报.docx': utf8('x') }), /压缩文件.*解压/],
    ['包.docx', zipSync({ 'ppt/presentation.xml': utf8('x') }), /演示文稿/],
    ['年报.ods', zipSync({ 'content.xml': utf8('x'), 'META-INF/manifest.xml': utf8('x') }), /OpenDocument/],
    ['年报.ofd', zipSync({ 'OFD.xml': utf8('x') }), /OFD/],
    ['年报.xlsx', zipSync({ 'xl/workbook.xml': utf8('<x/>') }), /没有内容/],
    ['年报.xlsb', zipSync({ 'xl/workbook.bin': utf8('x') }), /xlsb.*xlsx/],
    ['年报.wps', ole('WordDocument'), /\.doc 或 \.wps.*另存为 \.docx/],
    ['年报.et', ole('Workbook'), /\.xls 或 \.et.*另存为 \.xlsx/],
    ['加密.docx', ole('EncryptionInfo', 'EncryptedPackage'), /有密码/],
    ['年报.ppt', ole('PowerPoint Document'), /演示文稿/],
    ['改名.docx', utf8('%PDF-1.7 '), /PDF/],
    ['年报.rtf', utf8('{\\rtf1'), /RTF/],
    ['年报.bin', Uint8Array.of(1, 0, 2, 3), /不是文本文件/],
    ['年报.xml', utf8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><a/>'), /Office 的 XML/],
    ['空.mht', utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nabc\r\n--b--'), /没有网页/],
    ['通讯录.txt', utf8('张三\t0574-1\n李四\t0574-2'), /没有找到年度报告/],
    ['首页.html', utf8('<p>欢迎</p><table><tr><td>访问量</td><td>3</td></tr></table>'), /没有找到年度报告/],
    ['坏.json', utf8('{"format":'), /有效的 JSON/],
    ['无.json', utf8(writeExchange([])), /没有报告/],
  ])('refuses %s', async (name, bytes, reason) => {
    expect(await reasonOf(name, bytes)).toMatch(reason);
  });
});
