import { ColumnHeads } from '../column-heads';
import { useId } from 'preact/hooks';
import type { DraftItem } from './draft-item';
import { DraftRow, type RowActions } from './draft-row';
import type { ListedReport, UnitGroup } from './list-order';

const widths = ['8.5rem', '5.5rem', '5.5rem', '10rem', '14rem', undefined, '9rem', '12rem'];

interface UnitPanelProps {
  group: UnitGroup;
  /** The reports that are read, by id. */
  items: ReadonlyMap<string, DraftItem>;
  today: Date;
  actions: RowActions;
}

/** The reports of one unit, newest year first. */
export function UnitPanel({ group, items, today, actions }: UnitPanelProps) {
  const id = useId();
  const { unit } = group;
  const reports = firstBeforeTwins(group.reports, items);
  const missing = missingYears(reports.map(({ year }) => year));
  return (
    <section class="panel" aria-labelledby={id}>
      <div class="panel-head">
        <h2 id={id}>{unit}</h2>
        <span class="caption">
          {reports.length} 份{missing.length > 0 && `，缺 ${missing.join('、')} 年`}
        </span>
        {reports.length < 2 && (
          <a class="btn small quiet push" href="#/import">
            补充往年<span class="vh">，{unit}</span>
          </a>
        )}
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label={`${unit}各年报告，可左右滚动`}>
        <table class="tbl drafts" aria-labelledby={id}>
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={width ? `width:${width}` : undefined} />
            ))}
          </colgroup>
          <ColumnHeads names={['年度', '状态', '格式', '已填', '校验', '来源', '最后修改']} />
          <tbody>
            {reports.map((report) => (
              <DraftRow key={report.id} report={report} item={items.get(report.id)} today={today} actions={actions} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Of a year's reports the second ones come last; which they are is known once they are read. */
function firstBeforeTwins(reports: readonly ListedReport[], items: ReadonlyMap<string, DraftItem>): ListedReport[] {
  const isTwin = ({ id }: ListedReport) => Number(items.get(id)?.report.twinOf !== undefined);
  return [...reports].sort((a, b) => b.year - a.year || isTwin(a) - isTwin(b));
}

/** Years between the oldest and the newest that have no report. */
function missingYears(years: readonly number[]): number[] {
  const [newest, oldest] = [Math.max(...years), Math.min(...years)];
  return Array.from({ length: newest - oldest }, (_, at) => newest - 1 - at).filter((year) => year > oldest && !years.includes(year));
}
