import { textOf } from '../report/values';
import type { Report } from '../report/types';
import { decodeText } from './decode';
import { readExchange } from './exchange';
import { kindOf } from './file-kind';
import { htmlOfMht } from './mht';
import { readHtml } from './read-html';
import type { ReadResult } from './read-report';
import { readText } from './read-text';

const maxBytes = 20 * 1024 * 1024;

/**
 * Reads a file: a web page, a web archive, plain text or an exchange file. One result per report; one refusal for a file
 * that holds none. `parseHtml` is the caller's DOMParser: the document is never attached and runs no script.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  parseHtml: (html: string) => Document,
): Promise<ReadResult[]> {
  if (bytes.length === 0) return [refuse('文件是空的。')];
  if (bytes.length > maxBytes) return [refuse('文件超过 20 MB，不读取。年度报告一般不到 1 MB，请确认选对了文件。')];
  const sniffed = kindOf(name, bytes);
  if (!sniffed.ok) return [refuse(sniffed.reason)];
  if (sniffed.kind === 'json') return fromExchange(decodeText(bytes));
  const html = sniffed.kind === 'mht' ? htmlOfMht(bytes) : sniffed.kind === 'html' ? decodeText(bytes) : undefined;
  if (html !== undefined) return [readHtml(parseHtml(html))];
  if (sniffed.kind === 'mht') return [refuse('这个网页归档里没有网页，不能读取。请用浏览器打开，全选、复制后粘贴。')];
  const text = decodeText(bytes);
  return [text.trim() === '' ? refuse('文件里没有文字。') : readText(text)];
}

function refuse(reason: string): ReadResult {
  return { ok: false, reason };
}

function fromExchange(json: string): ReadResult[] {
  const read = readExchange(json);
  if (!read.ok) return [refuse(read.reason)];
  if (read.reports.length === 0) return [refuse('数据文件里没有报告。')];
  return read.reports.map((report) => ({ ok: true, report: asRead(report) }));
}

function asRead({ edition, year, unit, values, unsure, narratives }: Report): Extract<ReadResult, { ok: true }>['report'] {
  return {
    edition,
    year,
    unit,
    values,
    unsure: unsure.map((cell) => {
      const value = values[cell];
      const raw = textOf(value);
      return value === undefined ? { cell, raw, reason: '数据文件中标为存疑' } : { cell, raw, value, reason: '数据文件中标为存疑' };
    }),
    narratives,
    refusals: [],
  };
}
