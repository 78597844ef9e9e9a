/** 立法法: 规章 are made by 国务院部门、省级及设区的市、自治州政府 — not by counties, townships or departments of a city. */
import { unitKind } from '../../unit-kind';
import type { Rule } from '../rule';

export const proactiveRulesPower: Rule = {
  id: 'T2-RULE',
  level: 'warning',
  editions: ['2021'],
  run: ({ context, number }) => {
    if (unitKind(context.unit) === undefined) return [];
    const cells = ['issued', 'repealed', 'inForce']
      .map((column) => `proactive.rules.${column}`)
      .filter((cell) => (number(cell) ?? 0) > 0);
    if (cells.length === 0) return [];
    return [{ cells, message: '本单位一般无权制定规章，请核对是否把规范性文件填到了“规章”行。' }];
  },
};
