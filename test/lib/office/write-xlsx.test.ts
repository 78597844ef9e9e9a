// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readHtml } from '../../../lib/office/read-html';
import { writeXlsx } from '../../../lib/office/write-xlsx';
import { edition2021 } from '../../../lib/report/editions/2021';
import { equationsOf } from '../../../lib/report/equations';
import type { OfficialFigures } from '../../../lib/report/official';
import { anyReport } from '../../support/any-report';
import { busyReport } from '../../support/busy-report';
import { converted, office } from '../../support/libreoffice';
import { xlsxParts, xlsxSheets } from '../../support/xlsx-page';

const at = new Date('2026-01-13T01:41:00Z');
const busy: OfficialFigures = { unit: '青川市水利局', year: 2025, edition: '2021', values: busyReport(edition2021, 2), narratives: { overview: '情况。', problems: '问题。', otherMatters: '=HYPERLINK("http://example.org","点击")' } };

function written(report: OfficialFigures): Uint8Array {
  const made = writeXlsx(report, at);
  if (!made.ok) throw new Error(made.reason);
  return made.bytes;
}

it('has a sheet per section in official order, and one of the equalities', () => {
  expect(xlsxSheets(written(busy)).map(({ name }) => name)).toEqual([...edition2021.sections.map(({ heading }) => heading), '勾稽']);
  for (const [name, xml] of Object.entries(xlsxParts(written(busy)))) expect(new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'), name).toBeNull();
});

it('computes every total of a report that adds up, and every equality, with the values beside the formulas', () => {
  const sheets = xlsxSheets(written(busy));
  const formulas = sheets.slice(0, -1).flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  expect(formulas).toHaveLength(34);
  expect(formulas).toContain('SUM(D6:I6)');
  const checks = sheets.at(-1)!.cells;
  expect([...checks].filter(([place, { text }]) => place.startsWith('F') && text === '相符')).toHaveLength(equationsOf(edition2021).length);
  expect(checks.get('C2')!.formula).toBe("SUM('三、收到和处理政府信息公开申请情况'!D5:I5)");
});

it('keeps a wrong total as a figure and a blank one blank, and says so among the equalities', () => {
  const { 'requests.granted.total': right, 'disputes.review.total': gone, ...values } = busy.values;
  expect([typeof right, typeof gone]).toEqual(['number', 'number']);
  const sheets = xlsxSheets(written({ ...busy, values: { ...values, 'requests.granted.total': 1 } }));
  const formulas = sheets.slice(0, -1).flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeLessThan(34);
  expect([...sheets.at(-1)!.cells.values()].filter(({ text }) => text === '不符').length).toBeGreaterThan(1);
});

it('holds texts as texts, with the mark that keeps them so when the cell is edited', () => {
  const sheet = xlsxSheets(written(busy)).find(({ name }) => name.startsWith('六'))!;
  expect([...sheet.cells.values()].at(-1)).toEqual({ text: '=HYPERLINK("http://example.org","点击")', quoted: true });
});

it('refuses a paragraph that no cell holds', () => {
  expect(writeXlsx({ ...busy, narratives: { overview: '长'.repeat(40_000) } }, at)).toMatchObject({ ok: false, reason: expect.stringContaining('一、总体情况') });
});

test('every report comes back with its values and text, read by its XML alone', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const page = xlsxSheets(written(report)).slice(0, -1).map(({ html }) => html).join('\n');
      const read = readHtml(new DOMParser().parseFromString(`<html><body>${page}</body></html>`, 'text/html'));
      const { edition, year, unit, values, narratives } = report;
      expect(read.ok && { ...read.report, document: undefined }).toEqual({ edition, year, unit, values, narratives, unsure: [], refusals: [], document: undefined });
    }),
    { numRuns: 20 },
  );
});

describe.runIf(office !== undefined)('LibreOffice', () => {
  test(
    'computes the same values from the formulas alone',
    () => {
      const bytes = written(busy);
      const out = converted({ 'r.xlsx': bytes }, 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1');
      const checks = Object.entries(out).find(([name]) => name.includes('勾稽'))!;
      const lines = new TextDecoder().decode(checks[1]).trim().split('\n').slice(1);
      expect(lines).toHaveLength(equationsOf(edition2021).length);
      for (const line of lines) expect(line.split('\t').slice(4)).toEqual(['0', '相符']);
    },
    240_000,
  );
});
