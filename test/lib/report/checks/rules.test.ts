import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../../lib/report/checks/catalogue';
import { check } from '../../../../lib/report/checks/check';
import { rules } from '../../../../lib/report/checks/rules';
import { cellsOf, editionOf } from '../../../../lib/report/editions/catalogue';
import type { CheckContext } from '../../../../lib/report/checks/check';
import type { EditionId, Values } from '../../../../lib/report/types';
import { checkCases } from '../../../support/check-cases';
import { materialOf } from '../../../support/check-cases/case';
import { silentCases } from '../../../support/check-cases/silent';
import { zeroReport } from '../../../support/reports';

describe('each check', () => {
  it.each(checkCases)('$check finds its failing case: $message', (one) => {
    const { edition, values, context } = materialOf(one);
    const found = check(edition, values, context).filter((finding) => finding.check === one.check);
    expect(found.map(({ level, cells, message }) => ({ level, cells, message }))).toContainEqual({
      level: one.level,
      cells: one.cells,
      message: one.message,
    });
  });

  it.each(rules)('$id has a failing case and its place in the catalogue', ({ id, level, editions }) => {
    expect(checkCases.map((one) => one.check)).toContain(id);
    expect(entryOf(id)).toMatchObject({ level, ...(editions ? { editions } : {}) });
  });

  it.each(checkCases)('$check words its message as the catalogue says: $message', ({ check: id, message }) => {
    const patterns = (entryOf(id)?.messages ?? []).map((template) =>
      template
        .split(/\{.*?\}/)
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*'),
    );
    expect(message).toMatch(new RegExp(`^(?:${patterns.join('|')})$`));
  });

  it('lists findings errors first, then warnings, then hints', () => {
    const values = { ...zeroReport(editionOf('2021')), 'requests.carriedOut.business': 3, 'requests.partlyGranted.total': 1 };
    const levels = check(editionOf('2021'), values, { scope: 'document' }).map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(levels)).toEqual(new Set(order));
  });
});

const order = ['error', 'warning', 'hint'];

describe('silence', () => {
  it.each(silentCases)('$check says nothing: $why', (one) => {
    const { edition, values, context } = materialOf(one);
    expect(check(edition, values, context).filter((finding) => finding.check === one.check)).toEqual([]);
  });

  it.each(rules)('$id has a report on which it is silent', ({ id }) => {
    expect(silentCases.map((one) => one.check)).toContain(id);
  });

  const found = (id: string, values: Values, context: Partial<CheckContext> = {}, edition: EditionId = '2021') =>
    check(editionOf(edition), { ...zeroReport(editionOf(edition)), ...values }, { scope: 'document', ...context }).filter(
      (finding) => finding.check === id,
    );
  const last = (year: number, edition: EditionId, values: Values) => ({
    previous: { year, edition, values: { ...zeroReport(editionOf(edition)), ...values } },
  });

  it('no report of last year, or one of another year: Y-* are not judged', () => {
    const values = { 'requests.carriedIn.total': 2, 'proactive.rules.repealed': 3, 'proactive.rules.inForce': 1 };
    for (const id of ['Y-CARRY', 'Y-INF', 'Y-REP', 'Y-PEND', 'Y-JUMP', 'Y-SAME-NUM', 'T4-AFTER', 'T4-T3']) {
      expect(found(id, values)).toEqual([]);
      expect(found(id, values, { year: 2024, ...last(2022, '2021', {}) })).toEqual([]);
    }
  });

  it('2020 → 2021: 对外公开总数量 is not 现行有效件数', () => {
    const before = last(2020, '2019', { 'proactive.normativeDocuments.totalDisclosed': 9 });
    for (const id of ['Y-INF', 'Y-REP', 'Y-SAME-NUM']) {
      expect(found(id, { 'proactive.normativeDocuments.inForce': 4, 'proactive.normativeDocuments.repealed': 2 }, { year: 2021, ...before })).toEqual([]);
    }
  });

  it('a blank of last year is not 0', () => {
    const { 'requests.carriedOut.total': _, ...blank } = zeroReport(editionOf('2021'));
    expect(found('Y-CARRY', { 'requests.carriedIn.total': 2 }, { year: 2024, previous: { year: 2023, edition: '2021', values: blank } })).toEqual([]);
  });

  it('years without any activity are alike', () => {
    expect(found('Y-SAME-NUM', {}, { year: 2024, ...last(2023, '2021', {}) })).toEqual([]);
    const four = { 'proactive.licences.decisions': 4, 'proactive.penalties.decisions': 4, 'disputes.review.upheld': 1 };
    expect(found('Y-SAME-NUM', four, { year: 2024, ...last(2023, '2021', four) })).toEqual([]);
  });

  it('a body whose kind the name does not tell is not judged', () => {
    for (const unit of [undefined, '青川市人民政府', '东海省水利厅']) {
      expect(found('T2-RULE', { 'proactive.rules.issued': 2, 'proactive.rules.inForce': 2 }, { unit })).toEqual([]);
      expect(found('T3-SECRET', { 'requests.refused.stateSecret.total': 2 }, { unit })).toEqual([]);
    }
    expect(found('T3-SECRET', { 'requests.refused.stateSecret.total': 2 }, { unit: '青川市水利局' })).toEqual([]);
  });

  it.each([
    '本年度未收取信息处理费。',
    '2024年发出收费通知0件，收取信息处理费0元。',
    '信息处理费按件计收的，超过10件的部分100元/件，本年度未产生费用。',
    '应收取信息处理费400元，按规定减免后未收取。',
    '无。',
  ])('T2-FEE6 and T2-UNIT: %s', (otherMatters) => {
    expect(found('T2-FEE6', {}, { narratives: { otherMatters } })).toEqual([]);
    expect(found('T2-UNIT', { 'proactive.fees.amount': 100 }, { narratives: { otherMatters } })).toEqual([]);
  });

  it('T2-FEE6: the fee is part of the amount', () => {
    expect(found('T2-FEE6', { 'proactive.fees.amount': 0.038 }, { narratives: { otherMatters: '收取信息处理费380元。' } })).toEqual([]);
    expect(found('T2-FEE6', { 'proactive.fees.amount': 1.2 }, { narratives: { otherMatters: '收取信息处理费1.2万元。' } })).toEqual([]);
  });

  it('60号: 本年增/减 is signed, 采购总金额 may carry its unit', () => {
    const values = { 'proactive.licences.change': -2, 'proactive.procurement.amount': '251000元' };
    for (const id of ['T2-NEG', 'C-TEXT', 'T2v19-UNIT']) expect(found(id, values, {}, '2019')).toEqual([]);
    expect(found('T2v19-UNIT', { 'proactive.procurement.amount': 0 }, {}, '2019')).toEqual([]);
  });

  it('table 二 speaks once of a negative or broken figure', () => {
    const values = { 'proactive.licences.decisions': -1.5 };
    expect(found('C-NEG', values)).toEqual([]);
    expect(found('C-INT', values)).toEqual([]);
  });

  it('a blank counts only where the page can be written', () => {
    const cells = cellsOf(editionOf('2021')).map(({ id }) => id);
    const { 'disputes.review.other': _, ...values } = zeroReport(editionOf('2021'));
    const blanks = (writable: readonly string[]) =>
      check(editionOf('2021'), values, { scope: 'page', held: new Set(cells), writable: new Set(writable), confirming: true });
    expect(blanks(cells).map(({ check: id, level }) => [id, level])).toEqual([['C-BLANK', 'error']]);
    expect(blanks(cells.filter((id) => id !== 'disputes.review.other'))).toEqual([]);
  });

  it('a page that holds one table is judged on that table alone', () => {
    const held = new Set(cellsOf(editionOf('2021')).flatMap(({ id, table }) => (table === 'disputes' ? [id] : [])));
    const values = Object.fromEntries([...held].map((id) => [id, 0]));
    expect(check(editionOf('2021'), values, { scope: 'page', held, writable: held, confirming: true })).toEqual([]);
  });
});
