// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from '../../../lib/office/read-html';
import type { ReadResult } from '../../../lib/office/read-report';
import { officialHtml, writeHtml } from '../../../lib/office/write-html';
import type { OfficialFigures } from '../../../lib/report/official';
import { anyReport } from '../../support/any-report';

const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');

function expectSame(read: ReadResult, { edition, year, unit, values, narratives }: OfficialFigures): void {
  expect(read.ok && { ...read.report, document: undefined }).toEqual({ edition, year, unit, values, narratives, unsure: [], refusals: [], document: undefined });
}

test('every report comes back from what the clipboard holds, rich', () => {
  fc.assert(fc.property(anyReport, (report) => expectSame(readHtml(page(officialHtml(report))), report)), { numRuns: 10 });
});

test('the page needs nothing from anywhere, and runs nothing', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const { documentElement } = page(writeHtml({ ...report, narratives: { overview: '<img src=x onerror=alert(1)>"&' } }));
      expect(documentElement.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
    }),
    { numRuns: 5 },
  );
});
