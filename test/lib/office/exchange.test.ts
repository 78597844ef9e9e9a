import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExchange, writeExchange } from '../../../lib/office/exchange';
import { editions } from '../../../lib/report/editions/catalogue';
import type { Report } from '../../../lib/report/types';
import { schemaFile, schemaText } from '../../../scripts/docs-exchange';
import { validReports } from '../../support/reports';

const sample: Report = {
  id: 'a1',
  unit: '青川市水利局',
  year: 2025,
  edition: '2021',
  status: 'draft',
  values: { 'requests.received.naturalPerson': 0, 'proactive.fees.amount': '251000元' },
  unsure: ['requests.granted.total'],
  narratives: { overview: '总体平稳。\n第二段。' },
  waivers: [{ check: 'T3-SUM', cells: ['requests.concluded.total', 'overview'], reason: '已核实', at: '2026-01-20T08:00:00.000Z' }],
  source: { kind: 'file', name: '年报.txt' },
  updatedAt: '2026-01-20T08:00:00.000Z',
};

function withReport(change: (report: Record<string, unknown>) => void): string {
  const data = JSON.parse(writeExchange([sample])) as { reports: Record<string, unknown>[] };
  change(data.reports[0]!);
  return JSON.stringify(data);
}

describe('the exchange file', () => {
  test('has the documented shape and no other keys', () => {
    const stored = { ...sample, revision: 7, twinOf: 'b2' };
    const data = JSON.parse(writeExchange([stored])) as { format: string; version: number; reports: object[] };
    expect([data.format, data.version]).toEqual(['nianbao', 1]);
    expect(Object.keys(data.reports[0]!)).toEqual([
      'id', 'unit', 'year', 'edition', 'status', 'values', 'unsure', 'narratives', 'waivers', 'source', 'updatedAt',
    ]);
  });

  test('reads back what was written, several reports of both editions', () => {
    const report = fc.constantFrom(...editions).chain((edition) =>
      validReports(edition).map((values): Report => ({ ...sample, edition: edition.id, year: edition.years[0], values, waivers: [] })),
    );
    fc.assert(
      fc.property(fc.array(report, { maxLength: 3 }), (reports) => {
        expect(readExchange(writeExchange(reports))).toEqual({ ok: true, reports });
      }),
      { numRuns: 20 },
    );
  });

  test('its schema in docs is the one of the code', () => {
    expect(readFileSync(schemaFile('exchange'), 'utf8')).toBe(schemaText('exchange'));
  });

  test.each([
    ['{', /有效的 JSON/],
    ['[]', /不是年报助手的数据文件/],
    ['null', /不是年报助手的数据文件/],
    ['{"format":"other","version":1,"reports":[]}', /不是年报助手的数据文件/],
    ['{"format":"nianbao","version":2,"reports":[]}', /版本是 2/],
    ['{"format":"nianbao","version":1}', /文件开头不符合/],
    [withReport((report) => (report.values = { 'requests.received.nobody': 1 })), /第1份报告里有不认识的格子“requests\.received\.nobody”/],
    [withReport((report) => (report.values = { constructor: 1 })), /不认识的格子“constructor”/],
    [withReport((report) => (report.unsure = ['proactive.rules.made'])), /不认识的格子“proactive\.rules\.made”/],
    [withReport((report) => (report.values = { 'requests.received.naturalPerson': null })), /的 values\.requests\.received\.naturalPerson 不符合/],
    [withReport((report) => (report.year = '2025')), /第1份报告的 year 不符合/],
    [withReport((report) => (report.edition = '2030')), /第1份报告的 edition 不符合/],
    [withReport((report) => delete report.id), /第1份报告的 id 不符合/],
  ])('refuses %s', (json, reason) => {
    const read = readExchange(json);
    expect(read.ok ? '' : read.reason).toMatch(reason);
  });

  test('keys that name the prototype change nothing', () => {
    const json = writeExchange([sample]).replace('"values": {', '"__proto__": {"polluted": 1}, "values": {"__proto__": {"polluted": 1},');
    const read = readExchange(json);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(read.ok && read.reports[0]!.values).toEqual(sample.values);
    expect(read.ok && Object.keys(read.reports[0]!.values)).not.toContain('__proto__');
    expect(read.ok && Object.getPrototypeOf(read.reports[0]!.values)).toBe(Object.prototype);
  });

  test('starts with a byte order mark where an editor put one', () => {
    expect(readExchange(`\uFEFF${writeExchange([sample])}`).ok).toBe(true);
  });
});
