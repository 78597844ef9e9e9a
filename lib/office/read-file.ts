import { textOf } from '../report/values';
import type { Report } from '../report/types';
import { decodeInSteps, decodeText } from './decode';
import { readManyExchange } from './exchange';
import { kindOf } from './file-kind';
import { htmlOfMht } from './mht';
import { readPage } from './read-page';
import type { ReadResult } from './read-report';
import { readText } from './read-text';
import { splitReports } from './text/split-reports';
import type { Parse } from './zip/xml-part';

const maxBytes = 20 * 1024 * 1024;
/** An exchange file may hold thousands of reports. */
const maxExchangeBytes = 200 * 1024 * 1024;
const noRest = async (): Promise<void> => undefined;

/**
 * Reads a file: Word document, web page, web archive, plain text or exchange file, whatever its name says. One
 * result per report; one refusal for a file that holds none. `parse` is the caller's DOMParser: no document is attached, none
 * runs a script. `rest` is awaited between the reports of an exchange file.
 */
export async function readFile(name: string, bytes: Uint8Array, parse: Parse, rest: () => Promise<void> = noRest): Promise<ReadResult[]> {
  if (bytes.length === 0) return [refuse('文件是空的。')];
  if (bytes.length > (isExchange(bytes) ? maxExchangeBytes : maxBytes)) return [refuse('文件超过 20 MB，不读取。年度报告一般不到 1 MB，请确认选对了文件。')];
  const sniffed = kindOf(name, bytes);
  if (!sniffed.ok) return [refuse(sniffed.reason)];
  switch (sniffed.kind) {
    case 'archive':
      return (await import('./read-archive')).readArchive(bytes, parse);
    case 'json':
      return fromExchange(await decodeInSteps(bytes, rest), rest);
    case 'html':
      return readPage(parse(decodeText(bytes), 'text/html'));
    case 'mht': {
      const html = htmlOfMht(bytes);
      return html === undefined ? [refuse('这个网页归档里没有网页，不能读取。请用浏览器打开，全选、复制后粘贴。')] : readPage(parse(html, 'text/html'));
    }
    case 'text':
      return fromText(decodeText(bytes));
    case 'csv':
      return fromText(tabbed(decodeText(bytes)));
  }
}

function isExchange(bytes: Uint8Array): boolean {
  return /^[^{]{0,3}\s*\{\s*"format"\s*:\s*"nianbao"/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 200)));
}

function refuse(reason: string): ReadResult {
  return { ok: false, reason };
}

function fromText(text: string): ReadResult[] {
  return text.trim() === '' ? [refuse('文件里没有文字。')] : splitReports(text).map(readText);
}

/** Commas between cells become tabs; a cell in quotes keeps its own. */
function tabbed(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|,/g, (found) => (found === ',' ? '\t' : found));
}

async function fromExchange(json: string, rest: () => Promise<void>): Promise<ReadResult[]> {
  const read = await readManyExchange(json, rest);
  if (!read.ok) return [refuse(read.reason)];
  if (read.reports.length === 0) return [refuse('数据文件里没有报告。')];
  return read.reports.map((report) => ({ ok: true, report: asRead(report) }));
}

function asRead(report: Report): Extract<ReadResult, { ok: true }>['report'] {
  const { edition, year, unit, values, unsure, narratives } = report;
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
    origin: report,
  };
}
