import { describe, expect, test } from 'vitest';
import { bestTitle, periodYear, soleTitle, titleIn, titleWithin } from '../../../lib/office/title';

describe('year and body from a title', () => {
  test.each([
    ['青川市水利局2023年政府信息公开工作年度报告', '青川市水利局', 2023],
    ['青川市水利局 ２０２３ 年度政府信息公开年度报告', '青川市水利局', 2023],
    ['2019年青川市人民政府办公室政府信息公开工作年度报告', '青川市人民政府办公室', 2019],
    ['青川市人民政府2020年政府信息公开工作年度报告', '青川市人民政府', 2020],
    ['标题: 东陵区统计局2020年度政府信息公开工作年度报告', '东陵区统计局', 2020],
    ['东陵区统计局关于2022年度政府信息公开工作的报告_部门年报_东陵区', undefined, undefined],
    ['东陵区统计局2022年政府信息公开工作年度报告_部门年报_东陵区', '东陵区统计局', 2022],
    ['首页 > 年报 > 东陵区统计局2022年信息公开年报', '东陵区统计局', 2022],
    ['《政府信息公开工作年度报告格式》的通知（国办公开办函〔2021〕30号）', undefined, undefined],
    ['', undefined, undefined],
  ])('%s', (line, unit, year) => {
    const title = titleIn(line);
    expect([title?.unit, title?.year]).toEqual([unit, year]);
  });

  test('over two lines, below the page head', () => {
    expect(soleTitle(['2021', '$', '', '青川市水利局', '2021年度政府信息公开工作年度报告'])).toEqual({ unit: '青川市水利局', year: 2021 });
  });

  test('the line above is no body', () => {
    expect(soleTitle(['首页 > 信息公开', '2021年度政府信息公开工作年度报告'])).toEqual({ year: 2021 });
    expect(soleTitle(['来源：办公室', '2021年政府信息公开工作年度报告'])).toEqual({ year: 2021 });
  });

  test('of several titles the one nearest to the report', () => {
    const lines = ['东陵区财政局2019年政府信息公开工作年度报告', '东陵区统计局2022年政府信息公开工作年度报告', '发布日期：2023-01-20'];
    expect(soleTitle(lines)).toEqual({ unit: '东陵区统计局', year: 2022 });
    expect(titleWithin(lines)?.year).toBe(2019);
  });

  test('a body is taken only with the same year', () => {
    expect(bestTitle([{ year: 2022 }, { year: 2021, unit: '甲局' }, { year: 2022, unit: '乙局' }])).toEqual({ year: 2022, unit: '乙局' });
    expect(bestTitle([undefined])).toEqual({});
  });

  test('the period names the year', () => {
    expect(periodYear('本报告所列数据的统计期限为２０２４年1月1日至2024年12月31日。')).toBe(2024);
    expect(periodYear('2024年1月1日起施行')).toBeUndefined();
  });
});
