// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { editionOf, editions } from '../../../../lib/report/editions/catalogue';
import { distinctFigures } from '../../../support/figures';
import { label } from '../../../support/grid-layouts';
import { expectReadBack, readAll as readBack, readOne, wrongFigures } from '../../../support/read-back';
import { tableRows, type Written } from '../../../support/report-writer';
import { validReports } from '../../../support/reports';
import { reportRows, sectionSheets, writeXlsx, xlsxOf, type SheetSource, type XlsxOdds } from '../../../support/xlsx-writer';

vi.setConfig({ testTimeout: 60_000 });

const edition = editionOf('2021');
const narratives = {
  overview: '局党组重视公开工作。\n（一）主动公开。全年公布信息12条，A&B<3。',
  problems: '一是主动性不够。',
  otherMatters: '没有收取信息处理费。',
};
const distinct: Written = { edition, year: 2024, unit: '青川市水利局', values: distinctFigures('2021').values, narratives };
const other: Written = { ...distinct, year: 2023, unit: '青川市林业局', values: { ...distinct.values, 'requests.received.naturalPerson': 1 } };

const readAll = (bytes: Uint8Array) => readBack('年报.xlsx', bytes);
const read = (bytes: Uint8Array) => readOne('年报.xlsx', bytes);
const expectSame = (bytes: Uint8Array, report: Written) => expectReadBack('年报.xlsx', bytes, report);

test.each(editions)('reports of the $id edition, blanks included, read back the same from one sheet and from six', async (one) => {
  const blanked = validReports(one).chain((values) => fc.subarray(Object.keys(values), { maxLength: 60 }).map((blanks) => Object.fromEntries(Object.entries(values).filter(([cell]) => !blanks.includes(cell)))));
  await fc.assert(
    fc.asyncProperty(blanked, async (values) => {
      const report = { edition: one, year: one.years[0], unit: '青川市水利局', values, narratives };
      await expectSame(writeXlsx(report), report);
      await expectSame(xlsxOf(sectionSheets(report)), report);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

const number = (text: string) => /^\d+$/.test(text);

/** A row whose cells follow each other from column A on, covered and empty ones too, without their names. */
function placeless(row: string): string {
  let column = 0;
  return row.replace(/ r="\d+"/, '').replace(/<c r="([A-Z])\d+"/g, (_, letter: string) => {
    const gap = letter.charCodeAt(0) - 65 - column;
    column += gap + 1;
    return `${'<c s="0"/>'.repeat(gap)}<c`;
  });
}

/** What programs and their users leave in a workbook without changing what it shows. */
const oddities: Readonly<Record<string, XlsxOdds>> = {
  'inline strings': { cell: ({ text }, place) => (text === '' ? undefined : `<c r="${place}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`) },
  'rich strings with readings above them': {
    parts: (files) => ({ ...files, 'xl/sharedStrings.xml': files['xl/sharedStrings.xml']!.replace(/<si><t[^>]*>(.)(.*?)<\/t><\/si>/gs, '<si><r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r><rPh sb="0" eb="1"><t>dú yīn</t></rPh></si>') }),
  },
  'figures as texts': { cell: ({ text, ref }, place) => (ref !== '' && number(text) ? `<c r="${place}" t="str"><v> ${text} </v></c>` : undefined) },
  'formulas with what they gave': { cell: ({ text, ref }, place) => (ref !== '' && number(text) ? `<c r="${place}"><f t="shared" ref="A1:XFD1048576" si="0">${place}+1</f><v>${text}.000000000000003</v></c>` : undefined) },
  'numbers as computers write them': { cell: ({ text, ref }, place) => (ref !== '' && number(text) ? `<c r="${place}"><v>${(Number(text) / 1e3).toString()}E3</v></c>` : undefined) },
  'no places stated': { sheet: (xml) => xml.replace(/<row.*?<\/row>/gs, placeless) },
  'a look down to the last row and column': {
    sheet: (xml) => xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>').replace('</sheetData>', `${Array.from({ length: 400 }, (_, at) => `<row r="${1000 + at}" s="3"><c r="A${1000 + at}" s="1"/><c r="XFD${1000 + at}" s="1"/></row>`).join('')}<row r="1048576"><c r="XFD1048576" s="2"/></row></sheetData>`),
  },
  'a table that begins at D7': { from: { row: 6, column: 3 } },
  'other prefixes, targets from the root, another main part': {
    parts: (files) => {
      const prefixed = (xml: string) => xml.replace(/<(\/?)(?!\?)(?=[a-zA-Z])/g, '<$1x:').replaceAll(' xmlns="', ' xmlns:x="');
      const moved = Object.entries(files).map(([name, xml]): [string, string] => {
        const relations = xml.replaceAll('Target="', 'Target="/xl/').replace('/xl/xl/workbook.xml', '/xl/workbook2.xml');
        return [name.replace('workbook.xml', 'workbook2.xml'), name.endsWith('.rels') ? relations : prefixed(xml)];
      });
      return Object.fromEntries(moved);
    },
  },
  'words between the digits of a number’s format': { formats: ['#,##0_ ', '0_);[Red](0)', '[$-804]#,##0;-#,##0', 'G/通用格式'], cell: ({ text, ref }, place) => (ref !== '' && number(text) ? `<c r="${place}" s="${1 + (Number(text) % 4)}"><v>${text}</v></c>` : undefined) },
  'notes, links and checks beside the cells': { sheet: (xml) => xml.replace('</worksheet>', '<dataValidations count="1"><dataValidation sqref="A1"><formula1>99</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId9" xmlns:r="r"/></worksheet>') },
};

test.each(Object.keys(oddities))('reads through %s', async (name) => {
  await expectSame(writeXlsx(distinct, oddities[name]), distinct);
});

test('a heading beside its text, a unit beside the title, several lines in a cell', async () => {
  const rows = reportRows(distinct).filter(([first]) => !Object.values(narratives).some((words) => words.split('\n').includes(first?.text ?? '')));
  const beside = rows.map((row) => {
    const words = { '一、总体情况': narratives.overview, '五、存在的主要问题及改进情况': narratives.problems, '六、其他需要报告的事项': narratives.otherMatters }[row[0]!.text];
    if (words !== undefined) return [...row, label(words, 6)];
    return row === rows[0] ? [...row, label('单位：件')] : row;
  });
  await expectSame(xlsxOf([{ name: 'Sheet1', rows: beside }]), distinct);
});

test('tables alone, one below the other, without title or heading', async () => {
  const rows = tableRows(distinct).flatMap((table) => [...table, []]);
  const { values, unsure, unit } = await read(xlsxOf([{ name: '报表', rows }]));
  expect({ values, unsure, unit }).toEqual({ values: distinct.values, unsure: [], unit: undefined });
});

test('tables alone, each on a sheet of its own, and one that is none beside them', async () => {
  const names = ['表二', '表三', '表四'];
  const sheets = [...tableRows(distinct).map((rows, at) => ({ name: names[at]!, rows })), { name: '联系人', rows: [[label('姓名'), label('电话')], [label('张三'), label('0574-1')]] }];
  const { values, unsure, refusals } = await read(xlsxOf(sheets));
  expect({ values, unsure, refusals }).toEqual({ values: distinct.values, unsure: [], refusals: [] });
});

const whole = (report: Written, name: string): SheetSource => ({ name, rows: reportRows(report) });
const summary = (results: Awaited<ReturnType<typeof readAll>>) => results.map((result) => (result.ok ? [result.report.unit, result.report.year, Object.keys(result.report.values).length, result.report.values['requests.received.naturalPerson'], result.report.unsure.length] : result.reason));

describe('several reports in a workbook', () => {
  const both = [['青川市水利局', 2024, 200, distinct.values['requests.received.naturalPerson'], 0], ['青川市林业局', 2023, 200, 1, 0]];

  test('are read sheet by sheet', async () => {
    const cover = { name: '说明', rows: [[label('填表说明')], [label('请于1月31日前报送')]] };
    expect(summary(await readAll(xlsxOf([cover, whole(distinct, 'Sheet1'), whole(other, 'Sheet2')])))).toEqual(both);
  });

  test('are told apart by their titles on one sheet', async () => {
    expect(summary(await readAll(xlsxOf([{ name: 'Sheet1', rows: [...reportRows(distinct), ...reportRows(other)] }])))).toEqual(both);
  });

  test('take the body from the name of the sheet where there is no title', async () => {
    const untitled = (report: Written, name: string) => ({ name, rows: reportRows(report).slice(1) });
    expect(summary(await readAll(xlsxOf([untitled(distinct, '青川市水利局'), untitled(other, '青川市林业局')]))).map(([unit, year]) => [unit, year])).toEqual([['青川市水利局', undefined], ['青川市林业局', undefined]]);
  });

  test('are never mixed where it is not plain which sheet is whose', async () => {
    const sheets = [...sectionSheets(distinct), ...sectionSheets(other).map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }))];
    const results = await readAll(xlsxOf(sheets));
    for (const result of results) {
      if (!result.ok) continue;
      expect(wrongFigures(result.report, (result.report.unit === '青川市林业局' ? other : distinct).values)).toEqual([]);
    }
  });
});

describe('what is hidden', () => {
  test('sheets are not read', async () => {
    expect(summary(await readAll(xlsxOf([{ ...whole(other, '上年'), state: 'hidden' }, whole(distinct, '今年'), { ...whole(other, '底稿'), state: 'veryHidden' }])))).toEqual([['青川市水利局', 2024, 200, distinct.values['requests.received.naturalPerson'], 0]]);
    expect(summary(await readAll(xlsxOf([{ ...whole(other, '上年'), state: 'hidden' }, { name: '空', rows: [] }])))).toEqual([expect.stringContaining('隐藏')]);
  });

  test('rows and columns are not read, and that is said', async () => {
    const rows = reportRows(distinct);
    const at = rows.findIndex((row) => row.some(({ ref }) => ref === 'requests.received.naturalPerson')) + 1;
    const report = await read(writeXlsx(distinct, { row: (n) => (n === at ? ' hidden="1"' : '') }));
    expect(Object.keys(report.values).filter((cell) => cell.startsWith('requests.received.'))).toEqual([]);
    expect(report.refusals).toContainEqual({ code: 'hidden', place: '工作表“Sheet1”', reason: expect.stringContaining(`D${at}`) });
    const narrow = await read(writeXlsx(distinct, { before: '<cols><col min="5" max="6" width="0"/></cols>' }));
    expect(wrongFigures(narrow, distinct.values)).toEqual([]);
    expect(narrow.values['requests.received.business']).toBeUndefined();
  });

  test('what merging covers is not read, and a merged label whose first row is hidden still counts', async () => {
    const rows = reportRows(distinct);
    const covered = writeXlsx(distinct, { sheet: (xml) => xml.replace(/(<row r="1">.*?)<\/row>/, '$1<c r="B1" t="str"><v>别的局2020年政府信息公开工作年度报告</v></c></row>') });
    await expectSame(covered, distinct);
    const grouped = rows.findIndex((row) => row.some(({ ref }) => ref === 'requests.refused.stateSecret.naturalPerson')) + 1;
    const report = await read(writeXlsx(distinct, { row: (n) => (n === grouped ? ' hidden="1"' : '') }));
    expect(wrongFigures(report, distinct.values)).toEqual([]);
    expect(report.values['requests.refused.otherLaws.total']).toBe(distinct.values['requests.refused.otherLaws.total']);
  });
});

describe('a cell that is no plain figure', () => {
  const target = 'requests.granted.business';
  const with1 = (xml: (place: string) => string, formats: readonly string[] = []) => read(writeXlsx(distinct, { formats, cell: ({ ref }, place) => (ref === target ? xml(place) : undefined) }));
  const number1 = (value: string) => (place: string) => `<c r="${place}" s="1"><v>${value}</v></c>`;

  test.each<[string, (place: string) => string, string[], string | number | undefined, RegExp]>([
    ['a formula that kept no result', (place) => `<c r="${place}"><f>SUM(A1:A3)</f></c>`, [], undefined, /没有存下结果/],
    ['an error', (place) => `<c r="${place}" t="e"><f>1/0</f><v>#DIV/0!</v></c>`, [], undefined, /公式出错/],
    ['a truth', (place) => `<c r="${place}" t="b"><v>1</v></c>`, [], undefined, /逻辑值/],
    ['a date', number1('45678'), ['yyyy"年"m"月"d"日"'], undefined, /日期/],
    ['a time', number1('0.5'), ['[h]:mm'], undefined, /日期或时间/],
    ['a percentage', number1('0.5'), ['0.0%'], undefined, /百分数/],
    ['a rounded number', number1('12.6'), ['0'], 12.6, /存的是12\.6，显示的是13/],
    ['a nought that does not show', number1('0'), ['#,###'], 0, /显示的是空白/],
    ['a nought shown as a dash', number1('0'), ['_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '], 0, /显示的是“-”/],
    ['a number that does not show', number1('7'), [';;;'], 7, /显示的是空白/],
    ['a number shown in 万', number1('120000'), ['0!.0,"万"'], 120000, /显示成别的样子/],
    ['a number in Chinese digits', number1('12'), ['[DBNum1]General'], 12, /显示成别的样子/],
    ['a number with a condition', number1('12'), ['[>10]"多";0'], 12, /显示成别的样子/],
    ['a figure struck out', (place) => `<c r="${place}" t="inlineStr"><is><r><rPr><strike/></rPr><t>12</t></r><r><t>15</t></r></is></c>`, [], 15, /删除线/],
  ])('%s is to be confirmed, and the sheet and cell are named', async (_, xml, formats, value, reason) => {
    const report = await with1(xml, formats);
    const doubt = report.unsure.find(({ cell }) => cell === target);
    expect([doubt?.reason, doubt?.value]).toEqual([expect.stringMatching(reason), value]);
    expect(doubt?.reason).toMatch(/工作表“Sheet1”[A-Z]+\d+/);
    expect(wrongFigures(report, distinct.values)).toEqual([]);
  });

  test('a number with its unit in the format is read as it is seen', async () => {
    const { values, unsure } = await with1(number1('12'), ['0"件"']);
    expect([values[target], unsure]).toEqual(['12件', []]);
  });

  test('words are no figure, and no other figure of the row is moved by them', async () => {
    const report = await with1((place) => `<c r="${place}" t="str"><v>见附件</v></c>`);
    expect(report.unsure).toEqual([{ cell: target, raw: '见附件', value: '见附件', reason: expect.stringMatching(/不是数字（工作表“Sheet1”[A-Z]+\d+）/) }]);
    expect(wrongFigures(report, distinct.values)).toEqual([]);
  });

  test('a formula that gives nothing is blank', async () => {
    const { values, unsure } = await with1((place) => `<c r="${place}" t="str"><f>IF(1,"","")</f><v></v></c>`);
    expect([values[target], unsure]).toEqual([undefined, []]);
  });
});
