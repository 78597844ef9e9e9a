import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readText } from '../../../lib/office/read-text';
import { editions } from '../../../lib/report/editions/catalogue';
import { pdfText } from '../../support/pdf-text';
import { separableLayouts, writeText, type Written } from '../../support/report-writer';
import { validReports } from '../../support/reports';

vi.setConfig({ testTimeout: 60_000 });

/** One accident of copying at a random place; undefined where there is no such place. */
type Accident = (text: string, at: number) => string | undefined;

const pick = (text: string, pattern: RegExp, at: number) => {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? undefined : found[at % found.length]!;
};
const replaceAt = (text: string, match: RegExpExecArray | RegExpMatchArray, by: string) =>
  text.slice(0, match.index!) + by + text.slice(match.index! + match[0].length);

const accidents: Record<string, Accident> = {
  'a figure is lost': (text, at) => {
    const match = pick(text, /(?<=[ \t\n|])\d+(?=[ \t\n|])/g, at);
    return match && replaceAt(text, match, '');
  },
  'two figures run together': (text, at) => {
    const match = pick(text, /(?<=\d)[ \t\n]+(?=\d)/g, at);
    return match && replaceAt(text, match, '');
  },
  'a figure is broken': (text, at) => {
    const match = pick(text, /(?<=[ \t\n|]\d)(?=\d+[ \t\n|])/g, at);
    return match && replaceAt(text, match, ' ');
  },
  'a figure is doubled': (text, at) => {
    const match = pick(text, /(?<=[ \t\n|])(\d+)(?=[ \t\n|])/g, at);
    return match && replaceAt(text, match, `${match[0]} ${match[0]}`);
  },
  'a label is broken': (text, at) => {
    const match = pick(text, /(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, at);
    return match && replaceAt(text, match, '\n');
  },
  'a character of a label is lost': (text, at) => {
    const match = pick(text, /[\u4e00-\u9fff]/g, at);
    return match && replaceAt(text, match, '');
  },
  'a label is lost': (text, at) => {
    const match = pick(text, /[（\d.、一二三四五六七）]*[\u4e00-\u9fff][\u4e00-\u9fff（），、]+/g, at);
    return match && replaceAt(text, match, '');
  },
  'a line is lost': (text, at) => {
    const match = pick(text, /\n[^\n]+/g, at);
    return match && replaceAt(text, match, '');
  },
  // Two figures that change places state something else; a line with words that does so is an accident.
  'two lines are swapped': (text, at) => {
    const match = pick(text, /\n([^\n]*[\u4e00-\u9fff][^\n]*)\n([^\n]+)(?=\n)/g, at);
    return match && replaceAt(text, match, `\n${match[2]}\n${match[1]}`);
  },
  'a line is doubled': (text, at) => {
    const match = pick(text, /\n[^\n]+/g, at);
    return match && replaceAt(text, match, match[0] + match[0]);
  },
};

const writers: Readonly<Record<string, (report: Written) => string>> = {
  ...Object.fromEntries(separableLayouts.map((layout) => [layout, (report: Written) => writeText(report, layout)])),
  'a PDF': (report) => pdfText(report),
  'a PDF with figures amid labels': (report) => pdfText(report, { figures: 'middle' }),
};

describe.each(Object.entries(accidents))('when %s', (_, accident) => {
  test.each(Object.keys(writers))('no cell of a report as %s is read wrong', (name) => {
    const cases = fc.constantFrom(...editions).chain((edition) =>
      fc.record({ edition: fc.constant(edition), values: validReports(edition), at: fc.nat(5000) }),
    );
    fc.assert(
      fc.property(cases, ({ edition, values, at }) => {
        const text = writers[name]!({ edition, year: edition.years[0], unit: '青川市水利局', values, narratives: { overview: '平稳。' } });
        const damaged = accident(text, at);
        if (damaged === undefined) return;
        const result = readText(damaged);
        if (!result.ok) return;
        const doubtful = new Set(result.report.unsure.map(({ cell }) => cell));
        const wrong = Object.entries(result.report.values).filter(([cell, value]) => !doubtful.has(cell) && value !== values[cell]);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
