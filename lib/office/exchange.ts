import { cellOf, cellsOf, editionOf } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { CellId, Report, Values, Waiver } from '../report/types';
import { exchangePieces } from './exchange-pieces';
import { exchangeSchema, mostReports, reportSchema } from './exchange-schema';

export type ExchangeResult = { ok: true; reports: Report[] } | { ok: false; reason: string };

/** All reports as one exchange file (JSON, UTF-8), values in official order. */
export function writeExchange(reports: readonly Report[]): string {
  return `${JSON.stringify({ format: 'nianbao', version: 1, reports: reports.map(plainReport) }, null, 1)}\n`;
}

function plainReport(report: Report): Report {
  const { id, unit, year, edition, status, values, unsure, narratives, waivers, source, updatedAt } = report;
  return {
    id,
    unit,
    year,
    edition,
    status,
    values: inOrder(editionOf(edition), values),
    unsure: [...unsure],
    narratives: {
      ...(narratives.overview === undefined ? {} : { overview: narratives.overview }),
      ...(narratives.problems === undefined ? {} : { problems: narratives.problems }),
      ...(narratives.otherMatters === undefined ? {} : { otherMatters: narratives.otherMatters }),
    },
    waivers: waivers.map(plainWaiver),
    source: { kind: source.kind, name: source.name },
    updatedAt,
  };
}

function plainWaiver({ check, cells, reason, at, values, message, words }: Waiver): Waiver {
  return {
    check,
    cells: [...cells],
    reason,
    at,
    ...(values === undefined ? {} : { values }),
    ...(message === undefined ? {} : { message }),
    ...(words === undefined ? {} : { words }),
  };
}

function inOrder(edition: Edition, values: Values): Values {
  const ids = cellsOf(edition).map(({ id }) => id);
  return Object.fromEntries(ids.flatMap((id) => (values[id] === undefined ? [] : [[id, values[id]]])));
}

/** Reads an exchange file. Anything that does not fit is refused as a whole, with the place named. */
export function readExchange(json: string): ExchangeResult {
  const file = parsed(json);
  if (!file.ok) return { ok: false, reason: notJson };
  const { data } = file;
  const refusal = headRefusal(data);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const read = exchangeSchema.safeParse(data);
  if (!read.success) {
    const path = read.error.issues[0]?.path ?? [];
    return { ok: false, reason: `${placeIn(path)}不符合数据文件的格式。` };
  }
  const reports: Report[] = read.data.reports;
  for (const [index, report] of reports.entries()) {
    const reason = unknownRefusal(report, index);
    if (reason !== undefined) return { ok: false, reason };
  }
  return { ok: true, reports };
}

/** The same for a file of many reports, one after the other; `rest` is awaited between them. */
export async function readManyExchange(json: string, rest: () => Promise<void>): Promise<ExchangeResult> {
  const steps = exchangePieces(json);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await rest();
  const pieces = step.value;
  if (!pieces || pieces.spans.length > mostReports) return readExchange(json);
  const around = parsed(pieces.head);
  const refusal = around.ok ? headRefusal(around.data) : notJson;
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const reports: Report[] = [];
  for (const [index, [from, to]] of pieces.spans.entries()) {
    await rest();
    const piece = parsed(json.slice(from, to));
    if (!piece.ok) return { ok: false, reason: notJson };
    const read = reportSchema.safeParse(piece.data);
    if (!read.success) return { ok: false, reason: `${placeIn(['reports', index, ...(read.error.issues[0]?.path ?? [])])}不符合数据文件的格式。` };
    const reason = unknownRefusal(read.data, index);
    if (reason !== undefined) return { ok: false, reason };
    reports.push(read.data);
  }
  return { ok: true, reports };
}

const notJson = '这个文件不是有效的 JSON，可能没有下载完整。';

function parsed(json: string): { ok: true; data: unknown } | { ok: false } {
  try {
    return { ok: true, data: JSON.parse(json.replace(/^\uFEFF/, '')) };
  } catch {
    return { ok: false };
  }
}

function headRefusal(data: unknown): string | undefined {
  const { format, version } = headOf(data);
  if (format === 'nianbao-sealed') return '这个文件加了口令。请到“导入”选这个文件，填上口令打开。';
  if (format !== 'nianbao') return '这不是年报助手的数据文件。';
  if (version !== 1) return `数据文件的版本是 ${String(version).slice(0, 20)}，这里只能读取版本 1。`;
  return undefined;
}

function unknownRefusal(report: Report, index: number): string | undefined {
  const unknown = unknownCell(report);
  return unknown === undefined ? undefined : `第${index + 1}份报告里有不认识的格子“${unknown.slice(0, 60)}”。`;
}

function headOf(data: unknown): { format?: unknown; version?: unknown } {
  if (typeof data !== 'object' || data === null) return {};
  return { ...('format' in data ? { format: data.format } : {}), ...('version' in data ? { version: data.version } : {}) };
}

function placeIn(path: readonly PropertyKey[]): string {
  const [top, index, ...rest] = path;
  if (top !== 'reports' || typeof index !== 'number') return '文件开头';
  return `第${index + 1}份报告${rest.length > 0 ? `的 ${rest.map(String).join('.')} ` : ''}`;
}

function unknownCell({ edition, values, unsure, waivers }: Report): CellId | undefined {
  const known = editionOf(edition);
  const narratives = known.sections.map(({ content }) => content as string);
  const isField = (id: string) => cellOf(known, id) !== undefined || narratives.includes(id);
  return (
    [...Object.keys(values), ...unsure].find((id) => cellOf(known, id) === undefined) ??
    waivers.flatMap(({ cells, values: given = {} }) => [...cells, ...Object.keys(given)]).find((id) => !isField(id))
  );
}
