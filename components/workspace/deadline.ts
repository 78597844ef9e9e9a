/** 条例第四十九条: bodies report by 31 January, the 主管部门 publishes the government's own report by 31 March. */
export interface Deadline {
  /** `2026年1月31日`. */
  date: string;
  /** Whole days from today; negative when passed. */
  daysLeft: number;
}

export function deadlineOf(unit: string, year: number, today: Date): Deadline {
  const month = isGovernment(unit) ? 3 : 1;
  const due = Date.UTC(year + 1, month - 1, 31);
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return { date: `${year + 1}年${month}月31日`, daysLeft: Math.round((due - now) / 86_400_000) };
}

/** 县级以上 government itself, not its offices and not a township. */
function isGovernment(unit: string): boolean {
  return unit.endsWith('人民政府') && !/[乡镇]人民政府$/.test(unit);
}

/** `还有 12 天`, `今天截止`, `已过 3 天`. */
export function daysLeftWords({ daysLeft }: Deadline): string {
  if (daysLeft === 0) return '今天截止';
  return daysLeft > 0 ? `还有 ${daysLeft} 天` : `已过 ${-daysLeft} 天`;
}
