import { describe, expect, it } from 'vitest';
import { checkRollup, type RollupFacts } from '../../../../lib/report/checks/rollup/check-rollup';
import { editionOf } from '../../../../lib/report/editions/catalogue';
import type { RollupFrame, Submission } from '../../../../lib/report/rollup/submission';
import { sumReports } from '../../../../lib/report/rollup/sum';
import { unitRows } from '../../../../lib/report/rollup/units';
import type { Values } from '../../../../lib/report/types';

const frame: RollupFrame = { year: 2025, edition: '2021', roster: new Map([['甲局', '甲局'], ['乙局', '乙局']]) };
let n = 0;
const report = (unit: string, values: Values, more: Partial<Submission> = {}): Submission => ({ n: (n += 1), source: 'x.json', unit, unitKey: unit, year: 2025, edition: '2021', values, unsure: [], errors: 0, warnings: 0, ...more });
function found(submissions: Submission[], region?: Values): string[] {
  const rows = unitRows(frame, submissions);
  const counted = rows.flatMap(({ included, submission }) => (included && submission ? [submission] : []));
  const facts: RollupFacts = { frame, rows, sum: sumReports(editionOf('2021'), counted), ...(region && { region: { values: region } }) };
  return checkRollup(facts).map(({ check, message }) => `${check} ${message}`);
}
const cell = 'requests.received.naturalPerson';

describe('checkRollup', () => {
  it('is silent where every unit is there and right', () => {
    expect(found([report('甲局', { [cell]: 1 }), report('乙局', { [cell]: 2 })], { [cell]: 3 })).toEqual([]);
  });
  it('names the units that are missing, and the sum that is off by them', () => {
    expect(found([report('甲局', { [cell]: 60 })], { [cell]: 61 })).toEqual(['G-MISS 尚缺 1 个单位：乙局。', 'G-SUM “三 一、本年新收·自然人”：本级 61，下级合计 60（已含 1 个单位，缺 1 个）。']);
  });
  it('refuses another year', () => {
    expect(found([report('甲局', {}, { year: 2024 }), report('乙局', {})])).toEqual(['G-YEAR 不是 2025 年 2021 版的报告有 1 份：甲局（2024 年，2021 版）。没有计入。']);
  });
  it('sees one office’s applications reported twice, and not two offices without any', () => {
    expect(found([report('甲局', { [cell]: 859 }), report('乙局', { [cell]: 859 })])).toEqual([expect.stringMatching(/^G-DUP .*甲局、乙局的表三完全相同/)]);
    expect(found([report('甲局', { [cell]: 0 }), report('乙局', { [cell]: 0 })])).toEqual([]);
  });
  it('asks for one of two different reports, and for a wrong one to be sent back', () => {
    expect(found([report('甲局', { [cell]: 1 }), report('甲局', { [cell]: 2 }), report('乙局', { [cell]: 5 }, { errors: 2 })])).toEqual([
      'G-DUP “甲局”有几份不同的报告，都没有计入。请选一份。',
      'G-CHILD “乙局”自身校验未通过（强制 2），没有计入。请先退回。',
    ]);
  });
});
