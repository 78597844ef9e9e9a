import type { ReportStatus } from '../../lib/report/types';
import { StatusChip } from '../status-chip';

export interface RecentReport {
  id: string;
  unit: string;
  year: number;
  status: ReportStatus;
  /** A second report of the same unit and year. */
  twin: boolean;
  /** `今天 09:41`. */
  changed: string;
  href: string;
}

export function RecentReports({ reports }: { reports: readonly RecentReport[] }) {
  return (
    <>
      <h3 id="recent">最近的报告</h3>
      <ul class="stack-1" aria-labelledby="recent">
        {reports.map(({ id, unit, year, status, twin, changed, href }) => (
          <li class="row" key={id}>
            <a href={href} target="_blank">
              {unit} {year} 年
            </a>
            <StatusChip status={status} />
            {twin && <span class="chip">同年另一份</span>}
            <span class="push caption">{changed}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The very first view: nothing is stored yet. */
export function NoReports({ importHref }: { importHref: string }) {
  return (
    <div class="boxed empty">
      <h3>还没有报告</h3>
      <p>先导入今年的年报文件；有去年的也一并导入，上年结转可以核对。</p>
      <p>
        <a class="btn primary" href={importHref} target="_blank">
          导入文件
        </a>
      </p>
    </div>
  );
}
