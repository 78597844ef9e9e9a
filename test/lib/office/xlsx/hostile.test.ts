// @vitest-environment happy-dom
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { editionOf } from '../../../../lib/report/editions/catalogue';
import { distinctFigures, narratives } from '../../../support/figures';
import { readAll, wrongFigures } from '../../../support/read-back';
import type { Written } from '../../../support/report-writer';
import { sectionSheets, writeXlsx, xlsxOf } from '../../../support/xlsx-writer';

vi.setConfig({ testTimeout: 120_000 });

const report: Written = { edition: editionOf('2021'), year: 2025, unit: '青川市水利局', values: distinctFigures('2021').values, narratives };
const bases: Readonly<Record<string, Uint8Array>> = { 'one sheet': writeXlsx(report, { formats: ['#,##0', '0%', 'yyyy-m-d'] }), 'six sheets': xlsxOf(sectionSheets(report)) };
const sheet = 'xl/worksheets/sheet1.xml';

/** The workbook with one part written anew. */
function withPart(name: string, change: (xml: string) => string, base = bases['one sheet']!): Uint8Array {
  const parts = unzipSync(base);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}

const insideRows = (more: string) => (xml: string) => xml.replace('</sheetData>', `${more}</sheetData>`);
const afterRows = (more: string) => (xml: string) => xml.replace('</sheetData>', `</sheetData>${more}`);

/** Says in the directory of the archive that a part is as large as `size` bytes unpacked. */
function claiming(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const made = bytes.slice();
  const view = new DataView(made.buffer);
  for (let at = 0; at + 46 < made.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && strFromU8(made.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) === name) view.setUint32(at + 24, size, true);
  }
  return made;
}

describe('a hostile workbook is answered in a clerk’s words, soon', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['a sheet of 60 MB of nothing', withPart(sheet, (xml) => xml.replace('<sheetData>', `<sheetData>${' '.repeat(60 * 1024 * 1024)}`)), /过大/],
    ['texts that claim a gigabyte', claiming(bases['one sheet']!, 'xl/sharedStrings.xml', 1024 ** 3), /过大/],
    ['texts counted in thousands of millions', withPart('xl/sharedStrings.xml', (xml) => xml.replace(/uniqueCount="\d+"/, 'uniqueCount="4000000000"')), /文字表已损坏/],
    ['a text that is not there', withPart(sheet, (xml) => xml.replace(/t="s"><v>\d+/, 't="s"><v>99999')), /工作表“Sheet1”的 A1 格已损坏/],
    ['a million merged areas', withPart(sheet, afterRows(`<mergeCells>${Array.from({ length: 1_000_000 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join('')}</mergeCells>`)), /格子太多/],
    ['merged areas that overlap', withPart(sheet, (xml) => xml.replace('<mergeCells', '<mergeCells x="1"').replace('</mergeCells>', '<mergeCell ref="A1:XFD1048576"/></mergeCells>')), /重叠/],
    ['a merged area that is none', withPart(sheet, (xml) => xml.replace(/<mergeCell ref="[^"]*"/, '<mergeCell ref="A1:A0"')), /合并单元格已损坏/],
    ['a hundred thousand filled cells', withPart(sheet, insideRows(Array.from({ length: 1000 }, (_, row) => `<row r="${row + 500}">${'<c><v>1</v></c>'.repeat(100)}</row>`).join(''))), /格子太多/],
    ['a declaration of entities', withPart(sheet, (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`), /DOCTYPE/],
    ['elements four hundred deep', withPart(sheet, afterRows('<x>'.repeat(400) + '</x>'.repeat(400))), /层次过深/],
    ['a part that is not there', withPart('xl/_rels/workbook.xml.rels', (xml) => xml.replace('worksheets/sheet1.xml', '../../../../etc/sheet1.xml')), /内容已损坏/],
    ['two cells for one place', withPart(sheet, (xml) => xml.replace(/<c r="D(\d+)"><v>/, '<c r="D$1"><v>5</v></c><c r="D$1"><v>')), /D\d+ 格已损坏/],
    ['rows in disorder', withPart(sheet, insideRows('<row r="3"><c r="A3"><v>1</v></c></row>')), /第 3 行已损坏/],
    ['a cell with half a million attributes', withPart(sheet, (xml) => xml.replace('<sheetData>', `<sheetData><row><c ${'r="a '.repeat(500_000)}`)), /已损坏/],
    ['a cell that lost its place', withPart(sheet, (xml) => xml.replace(/<c r="D\d+"><v>/, '<c><v>')), /第 \d+ 行已损坏/],
    ['a number that is none', withPart(sheet, (xml) => xml.replace(/<c r="(D\d+)"><v>\d+/, '<c r="$1"><v>1,2')), /D\d+ 格已损坏/],
  ])('%s', async (_, bytes, reason) => {
    const started = performance.now();
    const [result, ...more] = await readAll('年报.xlsx', bytes);
    expect(more).toEqual([]);
    expect(result?.ok === false && result.reason).toMatch(reason);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('formulas that lead to each other are never computed', async () => {
    const circle = withPart(sheet, (xml) => xml.replace(/<c r="(D\d+)"><v>/g, '<c r="$1"><f t="shared" si="0" ref="A1:XFD1048576">$1+$1</f><v>'));
    const [result] = await readAll('年报.xlsx', circle);
    expect(result?.ok && [result.report.values, result.report.unsure]).toEqual([report.values, []]);
  });
});

const tag = /<[^<>]+>/g;
const pieces: Readonly<Record<string, RegExp>> = { tag, cell: /<c\b[^>]*(?:\/>|>.*?<\/c>)/g, row: /<row\b.*?<\/row>/g, text: /<si>.*?<\/si>/g, merge: /<mergeCell [^>]*>/g, digit: /(?<=<[^<>]*="[^"<>]*)\d(?=[^"<>]*"[^<>]*>)/g, letter: /(?<=<[^<>]*="[^"<>]*)[A-Za-z](?=[^"<>]*"[^<>]*>)/g, name: /(?<=<\/?)[a-zA-Z]+/g };
/** What may become of a piece; what a cell states is never changed, only where and how it stands. */
const fates: Readonly<Record<string, (found: string, at: number) => string>> = {
  lost: () => '',
  doubled: (found) => found + found,
  changed: (found, at) => (/^\d$/.test(found) ? String((Number(found) + 1 + (at % 9)) % 10) : `${found.slice(0, -1)}${String.fromCharCode(65 + (at % 26))}`),
};

interface Mutation {
  part: number;
  piece: string;
  fate: string;
  at: number;
}

function mutated(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (const { part, piece, fate, at } of mutations) {
    const name = names[part % names.length]!;
    const xml = strFromU8(parts[name]!);
    const places = [...xml.matchAll(pieces[piece]!)];
    const place = places[at % Math.max(1, places.length)];
    if (!place) continue;
    const changed = fates[fate]!(place[0], at);
    parts[name] = strToU8(xml.slice(0, place.index) + changed + xml.slice(place.index + place[0].length));
  }
  return zipSync(parts);
}

describe.each(Object.entries(bases))('a damaged workbook of %s never states a wrong figure', (_, base) => {
  const expectNothingWrong = async (bytes: Uint8Array) => {
    for (const result of await readAll('年报.xlsx', bytes)) {
      if (result.ok) expect(wrongFigures(result.report, report.values)).toEqual([]);
      else expect(result.reason).not.toBe('');
    }
  };

  test('its XML changed here and there', async () => {
    const mutation = fc.record({ part: fc.nat(20), piece: fc.constantFrom(...Object.keys(pieces)), fate: fc.constantFrom(...Object.keys(fates)), at: fc.nat(100_000) });
    await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => expectNothingWrong(mutated(base, mutations))), { numRuns: 25, endOnFailure: true });
  });

  test('its bytes changed or cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(255)), { maxLength: 4 }), fc.integer({ min: 0, max: base.length }), async (changes, length) => {
        const bytes = base.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await expectNothingWrong(changes.length % 2 === 0 ? bytes.slice(0, length) : bytes);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
