import { cellOf, cellsOf, editionOf } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { CellId, Report, Values, Waiver } from '../report/types';
import { exchangeSchema } from './exchange-schema';

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
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: '这个文件不是有效的 JSON，可能没有下载完整。' };
  }
  const { format, version } = headOf(data);
  if (format === 'nianbao-sealed') return { ok: false, reason: '这个文件加了口令。请到“设置”的“从备份恢复”打开它。' };
  if (format !== 'nianbao') return { ok: false, reason: '这不是年报助手的数据文件。' };
  if (version !== 1) return { ok: false, reason: `数据文件的版本是 ${String(version).slice(0, 20)}，这里只能读取版本 1。` };
  const parsed = exchangeSchema.safeParse(data);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return { ok: false, reason: `${placeIn(path)}不符合数据文件的格式。` };
  }
  const reports: Report[] = parsed.data.reports;
  for (const [index, report] of reports.entries()) {
    const unknown = unknownCell(report);
    if (unknown !== undefined) {
      return { ok: false, reason: `第${index + 1}份报告里有不认识的格子“${unknown.slice(0, 60)}”。` };
    }
  }
  return { ok: true, reports };
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
