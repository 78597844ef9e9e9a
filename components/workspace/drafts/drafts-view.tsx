import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Notice } from '../../notice';
import { momentWords } from '../moment';
import { BackupOffer } from './backup-offer';
import { ContinuePanel } from './continue-panel';
import type { DraftItem } from './draft-item';
import { groupsOf, latestDraft, matches, orders, type ListedReport, type Order } from './list-order';
import { Empty, Removed } from './list-notices';
import { NewReport } from './new-report';
import { Trash, type TrashItem } from './trash';
import { UnitPanel } from './unit-panel';

export interface DraftsViewProps {
  reports: readonly ListedReport[];
  /** The reports of the units in view, by id, as far as they are read. */
  items: ReadonlyMap<string, DraftItem>;
  /** Which units are in view: their reports are wanted. */
  onView(units: readonly string[]): void;
  /** Deleted since the page was opened and not dealt with yet. */
  removed: readonly ListedReport[];
  failure?: string;
  /** ISO 8601; absent: never. */
  lastBackupAt?: string;
  /** The report whose filing brings the offer to back up. */
  justFiled?: string;
  onBackup(): void;
  onDeclineBackup(): void;
  today: Date;
  onCreate(unit: string, year: number): void;
  onRemove(report: ListedReport): void;
  onRestore(report: ListedReport): void;
  onForget(report: ListedReport): void;
  onConfirmFiled(report: ListedReport): void;
  trash: readonly TrashItem[];
  onRestoreDeleted(id: string): void;
}

const firstUnits = 30;

/** All reports by unit and year. */
export function DraftsView(props: DraftsViewProps) {
  const { reports, items, removed, failure, today, onView } = props;
  const query = useSignal('');
  const creating = useSignal(false);
  const shown = useSignal(firstUnits);
  const order = useSignal<Order>('draft');
  const units = useMemo(() => [...new Set(reports.map(({ unit }) => unit))], [reports]);
  const groups = useMemo(() => groupsOf(reports.filter((report) => matches(report, query.value)), order.value), [reports, query.value, order.value]);
  const latest = useMemo(() => latestDraft(reports), [reports]);
  const latestItem = latest && items.get(latest.id);
  const drafts = reports.filter(({ status }) => status === 'draft').length;
  const view = groups.slice(0, shown.value);
  const wanted = [...view.map(({ unit }) => unit), ...(latest ? [latest.unit] : [])];
  useEffect(() => onView(wanted), [wanted.join('\n')]);
  return (
    <>
      <div class="page-head">
        <div>
          <h1>报告</h1>
          {reports.length > 0 && (
            <p class="sub">
              {units.length} 个单位，{reports.length} 份报告，其中草稿 {drafts} 份。{' '}
              <a href="#/settings">{props.lastBackupAt === undefined ? '还没有备份过' : `上次备份 ${momentWords(props.lastBackupAt, today)}`}</a>
            </p>
          )}
        </div>
        <div class="bar push">
          {reports.length > 0 && (
            <>
              <label class="vh" for="find">
                查找单位或年度
              </label>
              <input class="input find" id="find" type="search" placeholder="查找单位或年度" value={query.value} onInput={(event) => (query.value = event.currentTarget.value)} />
            </>
          )}
          {units.length > 1 && (
            <label class="row order">
              排序
              <select class="select" value={order.value} onChange={(event) => (order.value = event.currentTarget.value as Order)}>
                {orders.map(({ order: one, name }) => (
                  <option key={one} value={one}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <a class="btn" href="#/import">
            导入文件
          </a>
          <button type="button" class={`btn${reports.length > 0 && !creating.value ? ' primary' : ''}`} aria-expanded={creating.value} onClick={() => (creating.value = true)}>
            新建报告
          </button>
        </div>
      </div>
      {failure && (
        <Notice level="error" role="alert">
          {failure}
        </Notice>
      )}
      {props.justFiled !== undefined && <BackupOffer report={props.justFiled} onBackup={props.onBackup} onDismiss={props.onDeclineBackup} />}
      {creating.value && (
        <NewReport
          units={units}
          year={today.getFullYear() - 1}
          hasReport={(unit, year) => reports.some((report) => report.unit === unit.trim() && report.year === year)}
          onCreate={props.onCreate}
          onCancel={() => (creating.value = false)}
        />
      )}
      {removed.map((report) => (
        <Removed key={report.id} report={report} onRestore={props.onRestore} onForget={props.onForget} />
      ))}
      {reports.length === 0 && !creating.value && <Empty onCreate={() => (creating.value = true)} />}
      {latestItem && query.value === '' && <ContinuePanel item={latestItem} today={today} />}
      {view.map((group) => (
        <UnitPanel key={group.unit} group={group} items={items} today={today} actions={{ remove: props.onRemove, confirmFiled: props.onConfirmFiled }} />
      ))}
      {groups.length > shown.value && (
        <button type="button" class="btn" onClick={() => (shown.value += firstUnits)}>
          再显示 {Math.min(firstUnits, groups.length - shown.value)} 个单位（还有 {groups.length - shown.value} 个）
        </button>
      )}
      <Trash items={props.trash} today={today} onRestore={props.onRestoreDeleted} />
      {reports.length > 0 && groups.length === 0 && <p class="muted">没有单位或年度含“{query.value.trim()}”的报告。</p>}
    </>
  );
}
