import type { Sign } from '../../level';
import type { UnitRow, UnitState } from '../../../lib/report/rollup/submission';

export const stateSigns: Readonly<Record<UnitState, { word: string; sign: Sign }>> = {
  counted: { word: '已计入', sign: 'ok' },
  returned: { word: '退回', sign: 'error' },
  duplicate: { word: '重复', sign: 'warning' },
  copy: { word: '同一份', sign: 'hint' },
  year: { word: '年度不符', sign: 'warning' },
  unsure: { word: '存疑', sign: 'unsure' },
  extra: { word: '名单外', sign: 'warning' },
  missing: { word: '缺', sign: 'refused' },
};

/** What is the matter with a unit, in one line. */
export function situationOf({ state, submission }: UnitRow): string {
  if (!submission) return '未收到';
  if (state === 'year') return `文件是 ${submission.year} 年、${submission.edition} 版的年报`;
  if (state === 'duplicate') return `收到几份不同的报告，请选一份（${submission.source}）`;
  if (state === 'copy') return `与另一份完全相同，只计一次（${submission.source}）`;
  if (state === 'unsure') return `有 ${submission.unsure.length} 格存疑，待确认`;
  if (submission.worst !== undefined) return submission.worst;
  return state === 'extra' ? '不在应报名单里' : '';
}
