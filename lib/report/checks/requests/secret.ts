/** 条例第十四条 (国家秘密不予公开): townships, streets and county departments seldom hold secrets of their own. */
import { unitKind } from '../../unit-kind';
import type { Rule } from '../rule';

export const requestsSecret: Rule = {
  id: 'T3-SECRET',
  level: 'hint',
  run: ({ context, number }) => {
    const kind = unitKind(context.unit);
    const cell = 'requests.refused.stateSecret.total';
    const count = number(cell) ?? 0;
    if (count <= 0 || (kind !== 'township' && kind !== 'countyDepartment')) return [];
    return [{ cells: [cell], message: `填有“属于国家秘密”${count}件，请确认定密依据。` }];
  },
};
