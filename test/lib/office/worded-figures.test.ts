// @vitest-environment happy-dom
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { cellsOf, editions } from '../../../lib/report/editions/catalogue';
import { readOne, wrongFigures } from '../../support/read-back';
import { writePage } from '../../support/report-writer';
import { validReports } from '../../support/reports';

const words = fc.constantFrom('见附件', '约3件左右', '12?', '3（含上年）', '另行统计');

test('words in the place of one figure of table 三 are to be confirmed, and cost no other cell', async () => {
  const cases = fc.constantFrom(...editions).chain((edition) => {
    const cells = cellsOf(edition).filter(({ table }) => table === 'requests').map(({ id }) => id);
    return fc.record({ edition: fc.constant(edition), values: validReports(edition), cell: fc.constantFrom(...cells), said: words });
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ edition, values, cell, said }) => {
      const page = writePage({ edition, year: edition.years[0], unit: '青川市水利局', values: { ...values, [cell]: said }, narratives: {} });
      const report = await readOne('年报.html', strToU8(page));
      expect(wrongFigures(report, values)).toEqual([]);
      expect(report.unsure.map((doubt) => [doubt.cell, doubt.raw])).toEqual([[cell, said]]);
      expect(Object.keys(report.values)).toHaveLength(Object.keys(values).length);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
