import { useMemo } from 'preact/hooks';
import { LevelCountList, LevelMark } from '../../level';
import { StatusChip } from '../../status-chip';
import { momentWords } from '../moment';
import { judge, type DraftItem, type Judgement } from './draft-item';

export interface RowActions {
  remove(item: DraftItem): void;
  confirmFiled(item: DraftItem): void;
}

/** One report of the list. */
export function DraftRow({ item, today, actions }: { item: DraftItem; today: Date; actions: RowActions }) {
  const { id, unit, year, edition, status, source, updatedAt, twinOf, unsure, ready } = item.report;
  const judgement = useMemo(() => judge(item), [id, item.revision]);
  const address = `#/drafts/${encodeURIComponent(id)}`;
  const name = `${unit} ${year} 年，`;
  return (
    <tr data-testid="draft-row" data-draft-id={id} data-year={year} data-unit={unit} data-status={status}>
      <th scope="row" class="nowrap">
        <a href={address}>{year} 年</a>
        {twinOf !== undefined && <span class="chip">第二份</span>}
      </th>
      <td>
        <StatusChip status={status} />
      </td>
      <td class="nowrap">{edition} 版</td>
      <td>
        <Meter {...judgement} />
      </td>
      <td>
        <Verdict judgement={judgement} unsure={unsure.length} ready={ready} />
      </td>
      <td class="source">{source.name}</td>
      <td class="nowrap">{momentWords(updatedAt, today)}</td>
      <td class="num">
        {status === 'sent' && (
          <button type="button" class="btn small" onClick={() => actions.confirmFiled(item)}>
            <span class="vh">{name}</span>确认已报送
          </button>
        )}{' '}
        <a class="btn small" href={address}>
          <span class="vh">{name}</span>
          {openWord(item, judgement)}
        </a>{' '}
        <button type="button" class="btn small quiet" onClick={() => actions.remove(item)}>
          <span class="vh">{name}</span>删除
        </button>
      </td>
    </tr>
  );
}

function openWord({ report }: DraftItem, { filled, total }: Judgement): string {
  if (report.status !== 'draft') return '查看';
  if (report.unsure.length > 0) return '核对';
  return filled < total ? '继续填写' : '打开';
}

function Meter({ filled, total }: Judgement) {
  return (
    <span class="meter">
      <i aria-hidden="true">
        <b style={`width:${(filled / total) * 100}%`} />
      </i>
      {filled}/{total}
    </span>
  );
}

function Verdict({ judgement: { counts }, unsure, ready }: { judgement: Judgement; unsure: number; ready: boolean }) {
  return (
    <span class="counts">
      {ready && <LevelMark level="ok" word="已定稿" />}
      {!ready && counts && <LevelCountList counts={counts} />}
      {!counts && unsure === 0 && <span class="muted">未填完，暂不校验</span>}
      {unsure > 0 && <LevelMark level="unsure" count={unsure} />}
    </span>
  );
}
