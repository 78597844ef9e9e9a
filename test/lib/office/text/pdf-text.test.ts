import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readText } from '../../../../lib/office/read-text';
import { shownMarkdown } from '../../../../lib/office/text/markdown';
import { withoutPageNumbers } from '../../../../lib/office/text/page-numbers';
import { withoutRadicals } from '../../../../lib/office/text/radicals';
import { unwrapped } from '../../../../lib/office/text/unwrapped';
import { editions } from '../../../../lib/report/editions/catalogue';
import { pdfText, type PdfOdds } from '../../../support/pdf-text';
import { wrongFigures } from '../../../support/read-back';
import { writeText, type Written } from '../../../support/report-writer';
import { validReports } from '../../../support/reports';

vi.setConfig({ testTimeout: 60_000 });

const narratives = {
  overview: '本局围绕群众关心的事项推进公开，栏目按月检查，群众可以在网站上查到办理的进度和结果，也可以到窗口查阅全部文件。\n（一）主动公开。全年公布信息128条，其中“三定”规定4条、规划计划17条、行政执法信息131条，均在二十个工作日以内公布。\n（二）依申请公开。按期答复。',
  problems: '一是政策解读偏重文字，图表较少，群众反映看不明白的地方还有一些；二是更新不够及时，个别栏目两个月才更新一次。\n下一步，逐项整改。',
  otherMatters: '本年度没有收取信息处理费。',
};

const odds: Readonly<Record<string, PdfOdds>> = {
  'as it is': {},
  'in radicals': { radicals: true },
  'with pages numbered in words': { pageNumber: (page) => `第 ${page} 页 共 3 页` },
  'with figures amid the lines of their labels': { figures: 'middle' },
  'with pages numbered below the line': { pageNumber: (page) => `- ${page} -`, width: 35 },
};

describe.each(editions)('a PDF of the $id edition, copied', (edition) => {
  test.each(Object.keys(odds))('%s, is read whole', (name) => {
    fc.assert(
      fc.property(validReports(edition), (values) => {
        const report: Written = { edition, year: edition.years[0], unit: '青川市人民政府办公室', values, narratives };
        const read = readText(pdfText(report, odds[name]));
        if (!read.ok) throw new Error(read.reason);
        const { edition: id, year, unit, values: found, unsure, narratives: texts } = read.report;
        expect({ id, year, unit, unsure, found, texts }).toEqual({ id: edition.id, year: report.year, unit: report.unit, unsure: [], found: values, texts: narratives });
      }),
      { numRuns: 15 },
    );
  });
});

test.each<NonNullable<PdfOdds['figures']>>(['first', 'apart', 'columns'])('figures that come before, after or across their labels (%s) are never given to another row', (figures) => {
  fc.assert(
    fc.property(fc.constantFrom(...editions).chain((edition) => fc.record({ edition: fc.constant(edition), values: validReports(edition) })), ({ edition, values }) => {
      const read = readText(pdfText({ edition, year: edition.years[0], unit: '青川市水利局', values, narratives }, { figures }));
      expect(read.ok && wrongFigures(read.report, values)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('radicals become the ideographs they look like, one for one', () => {
  expect(withoutRadicals('⼈⺠政府⾏政⻅⻓⻔⻚⻛①Ⅲ')).toBe('人民政府行政见长门页风①Ⅲ');
});

test.each([
  ['规章\n— 1 —\n行政规范性文件', '规章\n— 1 —\n行政规范性文件'],
  ['规章 1\n— 1 —\n许可 2\n— 2 —\n', '规章 1\n许可 2\n'],
  ['甲\n- 3 -\n乙\n- 4 -\n丙\n- 6 -', '甲\n- 3 -\n乙\n- 4 -\n丙\n- 6 -'],
  ['甲\n1/9\n乙\n2/9\n丙', '甲\n乙\n丙'],
  ['1\n2\n3', '1\n2\n3'],
])('only lines that count on are page numbers: %j', (text, left) => {
  expect(withoutPageNumbers(text)).toBe(left);
});

test.each([
  ['短行\n又一行', '短行\n又一行'],
  ['这一行写到页边还没有完，接着写到下一行去了\n就是这里。', '这一行写到页边还没有完，接着写到下一行去了就是这里。'],
  ['这一行写到页边就完了，下一行是另一个自然段。\n这里另起一段', '这一行写到页边就完了，下一行是另一个自然段。\n这里另起一段'],
  ['这一行写到页边没有句号，下一行是带序号的小标题\n（二）依申请公开', '这一行写到页边没有句号，下一行是带序号的小标题\n（二）依申请公开'],
  [`${'长'.repeat(80)}\n${'长'.repeat(79)}`, `${'长'.repeat(80)}\n${'长'.repeat(79)}`],
])('lines that end at a margin go on: %j', (text, whole) => {
  expect(unwrapped(text)).toBe(whole);
});

describe('Markdown', () => {
  test.each(editions)('with its marks, a report of the $id edition is read whole', (edition) => {
    fc.assert(
      fc.property(validReports(edition), (values) => {
        const report: Written = { edition, year: edition.years[0], unit: '青川市水利局', values, narratives };
        const marked = writeText(report, 'markdown')
          .replace(/^.*年度报告$/m, '# $& #')
          .replace(/^[一二三四五六]、.*$/gm, '\n## **$&**\n')
          .replace(/\| --- (?=\|)/g, '| :---: ')
          .replace(/\| (\d+) (?=\|)/g, (_, figure: string) => `| ${Number(figure) > 0 ? `**${figure}**` : `${figure}&nbsp;`} `)
          .replaceAll('社会公益组织', '社会公益<br>组织');
        const read = readText(marked);
        if (!read.ok) throw new Error(read.reason);
        const { values: found, unsure, narratives: texts, year, unit } = read.report;
        expect({ texts, year, unit, unsure: unsure.length }).toEqual({ texts: narratives, year: report.year, unit: report.unit, unsure: 0 });
        expect(found).toEqual(values);
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    ['* 一\n2*3*4', '* 一\n2*3*4'],
    ['# 甲\n## 乙 ##\n> 引\n***\n**粗**和*斜*，3\\*4', '甲\n乙\n引\n\n粗和斜，3*4'],
  ])('is recognised before anything is taken off: %j', (text, shown) => {
    expect(shownMarkdown(text)).toBe(shown);
  });
});
