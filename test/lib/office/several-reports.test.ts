// @vitest-environment happy-dom
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { distinctFigures, narratives } from '../../support/figures';
import { pdfText } from '../../support/pdf-text';
import { readAll, wrongFigures } from '../../support/read-back';
import { separableLayouts, writePage, writeText, type Written } from '../../support/report-writer';

const report = (id: '2019' | '2021', unit: string, year: number, first: number): Written => {
  const { values } = distinctFigures(id);
  return { edition: editionOf(id), unit, year, values: { ...values, 'requests.received.naturalPerson': first }, narratives };
};
const three = [report('2021', '青川市水利局', 2025, 7), report('2021', '青川市林业局', 2025, 8), report('2019', '青川市水利局', 2020, 9)];

/** How one report is written in a file that holds several. */
const writers: Readonly<Record<string, (one: Written) => string>> = {
  ...Object.fromEntries(separableLayouts.filter((layout) => layout !== 'spaces').map((layout) => [`${layout}.txt`, (one: Written) => writeText(one, layout)])),
  'pdf.txt': (one) => pdfText(one, { pageNumber: () => '' }),
  'page.html': (one) => /<body>(.*)<\/body>/s.exec(writePage(one))![1]!,
};

test('three reports in one line, where no title stands alone, are refused as several', async () => {
  const [read, ...more] = await readAll('一行.txt', strToU8(three.map((one) => writeText(one, 'spaces')).join(' ')));
  expect(more).toEqual([]);
  if (!read?.ok) throw new Error(read?.reason);
  expect(read.report.refusals.map(({ reason }) => reason).join()).toContain('不止一份报告');
  expect(wrongFigures(read.report, three[0]!.values)).toEqual([]);
});

describe.each(Object.entries(writers))('three reports in one file as %s', (name, write) => {
  test('are told apart by their titles', async () => {
    const results = await readAll(name, strToU8(three.map(write).join('\n')));
    expect(results.map((read) => (read.ok ? [read.report.unit, read.report.year, read.report.edition, read.report.values['requests.received.naturalPerson'], Object.keys(read.report.values).length, read.report.narratives.otherMatters] : read.reason))).toEqual(
      three.map(({ unit, year, edition, values, narratives: texts }) => [unit, year, edition.id, values['requests.received.naturalPerson'], Object.keys(values).length, texts.otherMatters]),
    );
  });

  test('are never mixed where one has no title', async () => {
    const untitled = three.map((one, at) => (at === 1 ? write(one).replace(/.*政府信息公开工作年度报告.*/, '') : write(one)));
    for (const read of await readAll(name, strToU8(untitled.join('\n')))) {
      if (!read.ok) continue;
      const mine = three.filter(({ unit, year }) => unit === read.report.unit && year === read.report.year);
      const stated = (mine.length === 1 ? mine : three.slice(1, 2)).map((one) => wrongFigures(read.report, one.values));
      expect(Math.min(...stated.map(({ length }) => length))).toBe(0);
    }
  });
});
