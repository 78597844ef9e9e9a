import type { ReportStatus } from '../lib/report/types';

export const statusWords: Readonly<Record<ReportStatus, string>> = { draft: '草稿', sent: '已提交', filed: '已报送' };

export function StatusChip({ status }: { status: ReportStatus }) {
  return <span class="chip">{statusWords[status]}</span>;
}
