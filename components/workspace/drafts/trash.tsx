import { StatusChip } from '../../status-chip';
import { ColumnHeads } from '../column-heads';
import { momentWords } from '../moment';

export interface TrashItem {
  id: string;
  unit: string;
  year: number;
  status: 'draft' | 'sent' | 'filed';
  /** ISO 8601. */
  deletedAt: string;
  daysLeft: number;
}

/** Deleted reports, kept for 30 days. */
export function Trash({ items, today, onRestore }: { items: readonly TrashItem[]; today: Date; onRestore(id: string): void }) {
  if (items.length === 0) return null;
  return (
    <details class="panel trash" data-testid="trash">
      <summary class="panel-head">
        <h2>最近删除</h2>
        <span class="caption">{items.length} 份，删除 30 天后彻底清除</span>
      </summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="最近删除的报告，可左右滚动">
        <table class="tbl">
          <ColumnHeads names={['单位', '年度', '状态', '删除时间', '还能恢复']} />
          <tbody>
            {items.map(({ id, unit, year, status, deletedAt, daysLeft }) => (
              <tr key={id}>
                <th scope="row">{unit}</th>
                <td class="nowrap">{year} 年</td>
                <td>
                  <StatusChip status={status} />
                </td>
                <td class="nowrap">{momentWords(deletedAt, today)}</td>
                <td class="nowrap">{daysLeft} 天</td>
                <td class="num">
                  <button type="button" class="btn small" onClick={() => onRestore(id)}>
                    <span class="vh">
                      {unit} {year} 年，
                    </span>
                    恢复
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
