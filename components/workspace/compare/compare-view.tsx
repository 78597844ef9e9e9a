import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { compareReports, type CompareColumn } from '../../../lib/report/compare/compare';
import { applicantsOf, linesOf } from '../../../lib/report/compare/lines';
import { Icon } from '../../icon';
import { Charts } from './charts';
import { ContinuityTable } from './continuity-table';
import { FiguresTable } from './figures-table';
import { Texts } from './texts';

interface CompareViewProps {
  /** Every unit that has reports, that with most years first. */
  units: readonly string[];
  /** One report for each year of the units in view, oldest year first; absent while they are read. */
  reports?: readonly CompareColumn[];
  /** How many reports there are in all. */
  total: number;
  /** Which units are in view: their reports are wanted. */
  onView(units: readonly string[]): void;
  onPrint(): void;
}

/** Years and units side by side: figures, charts, texts. */
export function CompareView({ units, total, reports = [], onView, onPrint }: CompareViewProps) {
  const most = units[0] ?? '';
  const unit = useSignal(most);
  const other = useSignal('');
  const left = useSignal<readonly string[] | undefined>(undefined);
  const applicant = useSignal('total');
  const shownUnit = units.includes(unit.value) ? unit.value : most;
  useEffect(() => onView(other.value === '' ? [shownUnit] : [shownUnit, other.value]), [shownUnit, other.value]);
  const offered = reports.filter((report) => report.unit === shownUnit || report.unit === other.value);
  const chosen = left.value ? offered.filter(({ id }) => left.value!.includes(id)) : offered.slice(-2);
  const severalUnits = new Set(chosen.map((report) => report.unit)).size > 1;
  const nameOf = (report: CompareColumn) => (severalUnits ? `${report.unit} ${report.year}` : String(report.year));
  const choose = (next: () => void) => {
    next();
    left.value = undefined;
  };
  if (total < 2) {
    return (
      <>
        <h1>比较各年</h1>
        <section class="panel">
          <div class="panel-body stack">
            <p>{total === 0 ? '还没有报告。' : '只有一份报告，至少要两份才能比较。'}导入上年或往年的年报后，这里把数字和文字并排列出。</p>
            <p>
              <a class="btn primary" href="#/import">
                导入往年报告
              </a>
            </p>
          </div>
        </section>
      </>
    );
  }
  return (
    <div class="page-stack compare">
      <div class="page-head">
        <div>
          <h1>比较各年</h1>
          <p class="sub">{chosen.map((report) => `${report.unit} ${report.year} 年`).join('，')}</p>
        </div>
        <div class="bar push no-print">
          <label class="small" for="compare-unit">
            单位
          </label>
          <select class="select" id="compare-unit" value={shownUnit} onChange={(event) => choose(() => (unit.value = event.currentTarget.value))}>
            {units.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          {units.length > 1 && (
            <>
              <label class="small" for="compare-other">
                再比
              </label>
              <select class="select" id="compare-other" value={other.value} onChange={(event) => choose(() => (other.value = event.currentTarget.value))}>
                <option value="">不比其他单位</option>
                {units
                  .filter((name) => name !== shownUnit)
                  .map((name) => (
                    <option key={name}>{name}</option>
                  ))}
              </select>
            </>
          )}
          <button type="button" class="btn" onClick={onPrint}>
            打印
          </button>
        </div>
      </div>
      <div class="seg no-print" role="group" aria-label="选择报告">
        {offered.map((report) => {
          const pressed = chosen.includes(report);
          return (
            <button
              key={report.id}
              type="button"
              aria-pressed={pressed}
              onClick={() => (left.value = pressed ? chosen.filter((one) => one !== report).map(({ id }) => id) : [...chosen, report].map(({ id }) => id))}
            >
              {pressed && <Icon name="ok" />}
              {offered.some((one) => one.unit !== shownUnit) ? `${report.unit} ${report.year}` : report.year}
            </button>
          );
        })}
      </div>
      {offered.length > 0 && chosen.length < 2 && (
        <section class="panel">
          <p class="panel-body">请再选一份：这个单位{offered.length < 2 ? '只有一份报告，可以再选一个单位来比' : '有几份报告，至少选两份'}。</p>
        </section>
      )}
      {chosen.length >= 2 && (
        <>
          <FiguresTable
            columns={chosen}
            names={chosen.map(nameOf)}
            rows={compareReports(linesOf(applicant.value), chosen)}
            applicants={applicantsOf()}
            applicant={applicant.value}
            onApplicant={(id) => (applicant.value = id)}
          />
          <ContinuityTable columns={reports.filter((report) => report.unit === shownUnit)} />
          <Charts columns={reports.filter((report) => report.unit === shownUnit)} />
          <Texts before={chosen.at(-2)!} after={chosen.at(-1)!} names={[nameOf(chosen.at(-2)!), nameOf(chosen.at(-1)!)]} />
        </>
      )}
    </div>
  );
}
