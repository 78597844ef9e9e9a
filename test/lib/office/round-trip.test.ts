// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readHtml } from '../../../lib/office/read-html';
import type { ReadReport, ReadResult } from '../../../lib/office/read-report';
import { readText } from '../../../lib/office/read-text';
import { editions } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import type { Values } from '../../../lib/report/types';
import { ruledLayouts, separableLayouts, writePage, writeText, type Written } from '../../support/report-writer';
import { validReports } from '../../support/reports';

vi.setConfig({ testTimeout: 60_000 });

const narratives = { overview: '局党组重视公开工作。\n（一）主动公开。全年公布信息12条。', problems: '一是主动性不够。', otherMatters: '没有收取信息处理费。' };

function written(edition: Edition, values: Values): Written {
  return { edition, year: edition.years[0], unit: '青川市水利局', values, narratives };
}

function reportOf(result: ReadResult): ReadReport {
  if (!result.ok) throw new Error(result.reason);
  return result.report;
}

function expectSame(read: ReadReport, report: Written) {
  expect(read.values).toEqual(report.values);
  expect(read.unsure).toEqual([]);
  expect({ edition: read.edition, year: read.year, unit: read.unit }).toEqual({
    edition: report.edition.id,
    year: report.year,
    unit: report.unit,
  });
}

/** Cells read as sure that do not say what is written. */
function wrongCells({ values, unsure }: ReadReport, stated: Values) {
  const doubtful = new Set(unsure.map(({ cell }) => cell));
  return Object.entries(values).filter(([cell, value]) => !doubtful.has(cell) && value !== stated[cell]);
}

/** Some cells left blank. */
function withBlanks(edition: Edition): fc.Arbitrary<Values> {
  return validReports(edition).chain((values) =>
    fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: Object.keys(values).length, maxLength: Object.keys(values).length })
      .map((draws) => Object.fromEntries(Object.entries(values).filter((_, index) => draws[index] !== 0))),
  );
}

const runs = { numRuns: 10 };

describe.each(editions.map((edition) => [edition.id, edition] as const))('edition %s', (_, edition) => {
  test.each(separableLayouts)('a whole report as %s reads back the same', (layout) => {
    fc.assert(
      fc.property(validReports(edition), (values) => {
        const report = written(edition, values);
        const read = reportOf(readText(writeText(report, layout)));
        expectSame(read, report);
        expect(read.narratives).toEqual(narratives);
        expect(read.refusals).toEqual([]);
      }),
      runs,
    );
  });

  test.each(ruledLayouts)('blanks in a report as %s stay blank', (layout) => {
    fc.assert(
      fc.property(withBlanks(edition), (values) => {
        const report = written(edition, values);
        const read = reportOf(readText(writeText(report, layout)));
        expect(wrongCells(read, values)).toEqual([]);
        if (layout !== 'sheet-tabs' && layout !== 'markdown') expectSame(read, report);
      }),
      runs,
    );
  });

  test.each(separableLayouts)('with blanks, a report as %s is never read wrong', (layout) => {
    fc.assert(
      fc.property(withBlanks(edition), (values) => {
        const read = reportOf(readText(writeText(written(edition, values), layout)));
        expect(wrongCells(read, values)).toEqual([]);
      }),
      runs,
    );
  });

  test('figures that run together are proposed, never sure, and the proposals are right', () => {
    fc.assert(
      fc.property(validReports(edition), (values) => {
        const read = reportOf(readText(writeText(written(edition, values), 'run-together')));
        const doubtful = new Map(read.unsure.map((doubt) => [doubt.cell, doubt]));
        for (const [cell, value] of Object.entries(read.values)) expect([cell, value]).toEqual([cell, values[cell]]);
        for (const cell of Object.keys(values)) {
          const single = edition.id === '2021' && /^proactive\.(?:licences|penalties|compulsion|fees)\./.test(cell);
          expect([cell, doubtful.has(cell)]).toEqual([cell, !single]);
        }
        expect(read.narratives).toEqual(narratives);
      }),
      runs,
    );
  });

  test('a page reads back the same, blanks and page around it included', () => {
    fc.assert(
      fc.property(withBlanks(edition), (values) => {
        const report = written(edition, values);
        const page = writePage(report, {
          blank: '&nbsp;',
          wrap: (text) => `<p class="MsoNormal" style="mso-pagination:none"><span>${text}</span><o:p></o:p></p>`,
          around: (html) =>
            `<script>var x = "第二十条";</script><div><ul><li>首页</li><li>2018年政府信息公开工作年度报告</li></ul></div><table><tr><td>3</td><td>访问量</td></tr></table><div id="zoom">${html}</div><div>主办：青川市</div>`,
        });
        const read = reportOf(readHtml(new DOMParser().parseFromString(page, 'text/html')));
        expectSame(read, report);
        expect(read.narratives).toEqual(narratives);
      }),
      { numRuns: 3 },
    );
  });
});
