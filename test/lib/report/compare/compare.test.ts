import { describe, expect, it } from 'vitest';
import { changeOf, compareReports, likeness, valueIn, type CompareColumn } from '../../../../lib/report/compare/compare';
import { applicantsOf, linesOf } from '../../../../lib/report/compare/lines';
import { cellOf, cellsOf, editionOf, editions } from '../../../../lib/report/editions/catalogue';
import type { EditionId, Value } from '../../../../lib/report/types';

const column = (edition: EditionId, values: Record<string, Value>): CompareColumn => ({ id: edition, unit: '青川市水利局', year: Number(edition), edition, values, narratives: {} });
const rowOf = (id: string, columns: readonly CompareColumn[], applicant = 'total') => compareReports(linesOf(applicant), columns).find(({ line }) => line.id === id)!;

describe('lines', () => {
  it('cover every cell of both editions over all applicant columns, with cells that exist', () => {
    const lines = applicantsOf().flatMap(({ id }) => linesOf(id));
    for (const edition of editions) {
      const covered = new Set(lines.flatMap(({ cells }) => cells[edition.id] ?? []));
      expect([...covered].filter((cell) => cellOf(edition, cell) === undefined)).toEqual([]);
      expect(cellsOf(edition).filter(({ id }) => !covered.has(id))).toEqual([]);
    }
  });

  it('have ids of their own', () => {
    const ids = linesOf('total').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('between the editions', () => {
  const columns = [
    column('2019', { 'requests.otherwiseClosed.total': 7, 'proactive.rules.made': 4, 'proactive.rules.totalDisclosed': 60 }),
    column('2021', { 'requests.otherwiseClosed.notCorrected.total': 1, 'requests.otherwiseClosed.feeUnpaid.total': 2, 'requests.otherwiseClosed.other.total': 3, 'proactive.rules.issued': 5, 'proactive.rules.inForce': 9 }),
  ];

  it('其他处理 is the sum of its items', () => {
    const row = rowOf('requests （六）其他处理', columns);
    expect(row.values).toEqual([{ kind: 'value', value: 7 }, { kind: 'value', value: 6 }]);
    expect(row.changes[1]).toMatchObject({ delta: -1 });
  });

  it('制发 follows 新制作 as a trend; 现行有效 is no 对外公开总数量', () => {
    expect(rowOf('proactive.rules.issued', columns)).toMatchObject({ changes: [undefined, { delta: 1, percent: 25 }], line: { note: expect.stringContaining('趋势') } });
    expect(rowOf('proactive.rules.inForce', columns).values).toEqual([{ kind: 'none' }, { kind: 'value', value: 9 }]);
    expect(rowOf('2019 proactive.rules.totalDisclosed', columns).values).toEqual([{ kind: 'value', value: 60 }, { kind: 'none' }]);
  });
});

describe('values', () => {
  const refused = linesOf('business').find(({ id }) => id === 'requests （三）不予公开')!;
  const parts = refused.cells['2021']!;

  it('a group is the sum of its items, and blank while one is', () => {
    expect(parts).toHaveLength(8);
    const all = Object.fromEntries(parts.map((cell, at) => [cell, at]));
    expect(valueIn(refused, column('2021', all))).toEqual({ kind: 'value', value: 28 });
    const { [parts[3]!]: _gone, ...rest } = all;
    expect(valueIn(refused, column('2021', rest))).toEqual({ kind: 'blank' });
  });

  it('a change needs two numbers; from 0 there is no percentage', () => {
    const value = (content: Value) => ({ kind: 'value' as const, value: content });
    expect(changeOf(value(0), value(3))).toEqual({ delta: 3 });
    expect(changeOf(value(8), value(6))).toEqual({ delta: -2, percent: -25 });
    expect(changeOf(value(0.1), value(0.3))).toMatchObject({ delta: 0.2 });
    expect(changeOf({ kind: 'blank' }, value(3))).toBeUndefined();
    expect(changeOf(value('3件'), value(3))).toBeUndefined();
  });
});

it('lines that no column has are left out', () => {
  const rows = compareReports(linesOf('total'), [column('2021', {}), column('2021', {})]);
  expect(rows.some(({ line }) => line.id.startsWith('2019 '))).toBe(false);
  expect(rows.every(({ differs }) => !differs)).toBe(true);
  expect(rows).toHaveLength(10 + 25 + 4 + 15);
  expect(editionOf('2021').blocks.length).toBeGreaterThan(0);
});

it('likeness needs two texts', () => {
  const [a, b] = [{ ...column('2021', {}), narratives: { overview: '全年公开信息5条。' } }, { ...column('2021', {}), narratives: { overview: '全年公开信息9条。' } }];
  expect(likeness('overview', a, b)).toBe(1);
  expect(likeness('problems', a, b)).toBeUndefined();
});
