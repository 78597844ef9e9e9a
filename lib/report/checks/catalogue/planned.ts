import type { PlannedEntry } from './entry';

const sums = '要有下级各单位的年报才能判断，在汇总时核对';

/** Checks of the domain that do not run here, and why. */
export const plannedEntries: readonly PlannedEntry[] = [
  { id: 'D-LATE', level: 'warning', message: '法定期限为{日期}，还有{n}天。', reason: '取决于今天的日期，不是年报内容的问题；在报告列表显示期限和剩余天数' },
  { id: 'G-SUM', level: 'warning', message: '“{格}”：本级{a}，下级合计{b}（已含{n}个单位，缺{m}个）。', reason: sums },
  { id: 'G-MISS', level: 'error', message: '尚缺{m}个单位：{名单}。', reason: sums },
  { id: 'G-DUP', level: 'warning', message: '疑似重复计入。', reason: sums },
  { id: 'G-CHILD', level: 'warning', message: '{单位}自身校验未通过，请先退回。', reason: sums },
  { id: 'G-YEAR', level: 'error', message: '单位报告年度不一致。', reason: sums },
];
