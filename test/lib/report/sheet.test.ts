import { describe, expect, it } from 'vitest';
import { sheetOf, type Sheet } from '../../../lib/report/sheet';
import { cellsOf, editions } from '../../../lib/report/editions/catalogue';
import { edition2019 } from '../../../lib/report/editions/2019';
import { edition2021 } from '../../../lib/report/editions/2021';
import type { TableId } from '../../../lib/report/types';

const tables: readonly TableId[] = ['proactive', 'requests', 'disputes'];

/** Fills a raster with every header and cell; a hole or an overlap throws. */
function raster(sheet: Sheet): string[][] {
  const width = sheet.labelColumns + sheet.columns;
  const rows = sheet.parts.flatMap((part) => [
    ...part.head.map((heads) => heads.map(({ text, rowSpan, colSpan }) => ({ text, rowSpan, colSpan }))),
    ...part.rows.map(({ heads, cells }) => [
      ...heads.map(({ text, rowSpan, colSpan }) => ({ text, rowSpan, colSpan })),
      ...cells.map(({ spec, span }) => ({ text: spec.id, rowSpan: 1, colSpan: span })),
    ]),
  ]);
  const filled: string[][] = rows.map(() => []);
  rows.forEach((items, y) => {
    let x = 0;
    for (const { text, rowSpan, colSpan } of items) {
      while (filled[y]![x] !== undefined) x += 1;
      for (let dy = 0; dy < rowSpan; dy += 1) {
        for (let dx = 0; dx < colSpan; dx += 1) {
          if (filled[y + dy]![x + dx] !== undefined) throw new Error(`overlap at ${y + dy},${x + dx}: ${text}`);
          filled[y + dy]![x + dx] = text;
        }
      }
    }
  });
  filled.forEach((row, y) => {
    for (let x = 0; x < width; x += 1) if (row[x] === undefined) throw new Error(`hole at ${y},${x}`);
    if (row.length !== width) throw new Error(`row ${y} is ${row.length} wide`);
  });
  return filled;
}

describe('sheetOf', () => {
  for (const edition of editions) {
    for (const table of tables) {
      it(`draws table ${table} of ${edition.id} without holes or overlaps`, () => {
        expect(raster(sheetOf(edition, table)).length).toBeGreaterThan(3);
      });
    }
    it(`shows every cell of ${edition.id} once, in official order`, () => {
      const shown = tables.flatMap((table) => sheetOf(edition, table).parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ spec }) => spec.id))));
      expect(shown).toEqual(cellsOf(edition).map(({ id }) => id));
    });
  }

  it('spans the groups of table 三 as the official form does', () => {
    const rows = sheetOf(edition2021, 'requests').parts[0]!.rows;
    expect(rows.flatMap(({ heads }) => heads.filter(({ kind }) => kind === 'rowGroup').map(({ text, rowSpan }) => [text, rowSpan]))).toEqual([
      ['三、本年度办理结果', 22],
      ['（三）不予公开', 8],
      ['（四）无法提供', 3],
      ['（五）不予处理', 5],
      ['（六）其他处理', 3],
    ]);
    const results2019 = sheetOf(edition2019, 'requests').parts[0]!.rows[2]!.heads[0]!;
    expect([results2019.text, results2019.rowSpan]).toEqual(['三、本年度办理结果', 20]);
  });

  it('puts the corner note beside three header rows of table 三', () => {
    const [first, second, third] = sheetOf(edition2021, 'requests').parts[0]!.head;
    expect(first!.map(({ text, rowSpan, colSpan }) => [text.slice(0, 5), rowSpan, colSpan])).toEqual([
      ['（本列数据', 3, 3],
      ['申请人情况', 1, 7],
    ]);
    expect(second!.map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan])).toEqual([
      ['自然人', 2, 1],
      ['法人或其他组织', 1, 5],
      ['总计', 2, 1],
    ]);
    expect(third!.map(({ text }) => text)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
  });

  it('gives table 四 its three header rows', () => {
    const [first, second, third] = sheetOf(edition2021, 'disputes').parts[0]!.head;
    expect(first!.map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan])).toEqual([
      ['行政复议', 2, 5],
      ['行政诉讼', 1, 10],
    ]);
    expect(second!.map(({ text, colSpan }) => [text, colSpan])).toEqual([
      ['未经复议直接起诉', 5],
      ['复议后起诉', 5],
    ]);
    expect(third).toHaveLength(15);
  });

  it('stacks the blocks of table 二', () => {
    expect(sheetOf(edition2019, 'proactive').parts.map(({ head }) => head.map((row) => row.map(({ text, colSpan }) => `${text}:${colSpan}`).join(' ')))).toEqual([
      ['第二十条第（一）项:4', '信息内容:1 本年新制作数量:1 本年新公开数量:1 对外公开总数量:1'],
      ['第二十条第（五）项:4', '信息内容:1 上一年项目数量:1 本年增/减:1 处理决定数量:1'],
      ['第二十条第（六）项:4', '信息内容:1 上一年项目数量:1 本年增/减:1 处理决定数量:1'],
      ['第二十条第（八）项:4', '信息内容:1 上一年项目数量:1 本年增/减:2'],
      ['第二十条第（九）项:4', '信息内容:1 采购项目数量:1 采购总金额:2'],
    ]);
  });
});
