import type { PlannedEntry } from './entry';

/** Checks of the domain that do not run here, and why. */
export const plannedEntries: readonly PlannedEntry[] = [
  { id: 'D-LATE', level: 'warning', message: '法定期限为{日期}，还有{n}天。', reason: '取决于今天的日期，不是年报内容的问题；在报告列表显示期限和剩余天数' },
];
