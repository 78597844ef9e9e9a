/** `今天 09:41`, `昨天 16:20`, else `2025年1月16日`; in local time. `iso` as a report keeps it. */
export function whenText(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '时间不详';
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000);
  if (days === 0 || days === 1) return `${days === 0 ? '今天' : '昨天'} ${two(at.getHours())}:${two(at.getMinutes())}`;
  return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`;
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
