import { useSignal } from '@preact/signals';
import { Notice } from '../../notice';
import { statusWords } from '../../status-chip';
import { ContinuePanel } from './continue-panel';
import { groupsOf, latestDraft, matches, orders, type DraftItem, type Order } from './draft-item';
import { NewReport } from './new-report';
import { Trash, type TrashItem } from './trash';
import { UnitPanel } from './unit-panel';

export interface DraftsViewProps {
  items: readonly DraftItem[];
  /** Deleted since the page was opened and not dealt with yet. */
  removed: readonly DraftItem[];
  failure?: string;
  today: Date;
  onCreate(unit: string, year: number): void;
  onRemove(item: DraftItem): void;
  onRestore(item: DraftItem): void;
  onForget(item: DraftItem): void;
  onConfirmFiled(item: DraftItem): void;
  trash: readonly TrashItem[];
  onRestoreDeleted(id: string): void;
}

const firstUnits = 30;

/** All reports by unit and year. */
export function DraftsView(props: DraftsViewProps) {
  const { items, removed, failure, today } = props;
  const query = useSignal('');
  const creating = useSignal(false);
  const shown = useSignal(firstUnits);
  const order = useSignal<Order>('draft');
  const units = [...new Set(items.map(({ report }) => report.unit))];
  const groups = groupsOf(items.filter((item) => matches(item, query.value)), order.value);
  const latest = latestDraft(items);
  const drafts = items.filter(({ report }) => report.status === 'draft').length;
  return (
    <>
      <div class="page-head">
        <div>
          <h1>报告</h1>
          {items.length > 0 && (
            <p class="sub">
              {units.length} 个单位，{items.length} 份报告，其中草稿 {drafts} 份
            </p>
          )}
        </div>
        <div class="bar push">
          {items.length > 0 && (
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
          <button type="button" class={`btn${items.length > 0 && !creating.value ? ' primary' : ''}`} aria-expanded={creating.value} onClick={() => (creating.value = true)}>
            新建报告
          </button>
        </div>
      </div>
      {failure && (
        <Notice level="error" role="alert">
          {failure}
        </Notice>
      )}
      {creating.value && (
        <NewReport
          units={units}
          year={today.getFullYear() - 1}
          hasReport={(unit, year) => items.some(({ report }) => report.unit === unit.trim() && report.year === year)}
          onCreate={props.onCreate}
          onCancel={() => (creating.value = false)}
        />
      )}
      {removed.map((item) => (
        <Removed key={item.report.id} item={item} {...props} />
      ))}
      {items.length === 0 && !creating.value && <Empty onCreate={() => (creating.value = true)} />}
      {latest && query.value === '' && <ContinuePanel item={latest} today={today} />}
      {groups.slice(0, shown.value).map((group) => (
        <UnitPanel key={group.unit} group={group} today={today} actions={{ remove: props.onRemove, confirmFiled: props.onConfirmFiled }} />
      ))}
      {groups.length > shown.value && (
        <button type="button" class="btn" onClick={() => (shown.value += firstUnits)}>
          再显示 {Math.min(firstUnits, groups.length - shown.value)} 个单位（还有 {groups.length - shown.value} 个）
        </button>
      )}
      <Trash items={props.trash} today={today} onRestore={props.onRestoreDeleted} />
      {items.length > 0 && groups.length === 0 && <p class="muted">没有单位或年度含“{query.value.trim()}”的报告。</p>}
    </>
  );
}

function Removed({ item, onRestore, onForget }: DraftsViewProps & { item: DraftItem }) {
  const { unit, year, status } = item.report;
  return (
    <Notice icon="undo" role="status">
      <div class="row">
        <span>
          已删除“{unit} {year} 年（{statusWords[status]}）”。
        </span>
        <button type="button" class="btn small" onClick={() => onRestore(item)}>
          撤销删除
        </button>
        <button type="button" class="btn small quiet push" onClick={() => onForget(item)}>
          知道了
        </button>
      </div>
    </Notice>
  );
}

function Empty({ onCreate }: { onCreate(): void }) {
  return (
    <section class="panel empty" aria-labelledby="empty-title">
      <h2 id="empty-title">还没有报告</h2>
      <p>先导入去年的年报：上年结转可以直接带入，各格旁显示上年数，今年只填变化的部分。</p>
      <div class="row center">
        <a class="btn primary" href="#/import">
          导入去年的年报
        </a>
        <button type="button" class="btn" onClick={onCreate}>
          从空白开始
        </button>
      </div>
    </section>
  );
}
