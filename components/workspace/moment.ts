/** `今天 09:41`, `昨天 16:20`, `2026年1月12日`; '' for an unreadable time. `iso` is ISO 8601. */
export function momentWords(iso: string, today: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return '';
  const days = Math.round((startOf(today) - startOf(at)) / 86_400_000);
  if (days === 0) return `今天 ${clockWords(at)}`;
  if (days === 1) return `昨天 ${clockWords(at)}`;
  return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日`;
}

/** `09:41` */
export function clockWords(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

const startOf = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
