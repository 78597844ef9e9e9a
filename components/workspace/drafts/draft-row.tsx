import { LevelCountList, LevelMark } from '../../level';
import { StatusChip } from '../../status-chip';
import { momentWords } from '../moment';
import type { ReportStatus } from '../../../lib/report/types';
import type { DraftItem, Judgement } from './draft-item';
import type { ListedReport } from './list-order';
import { useJudgement } from './use-judgement';

export interface RowActions {
  remove(report: ListedReport): void;
  confirmFiled(report: ListedReport): void;
}

interface DraftRowProps {
  report: ListedReport;
  /** The report itself, once it is read. */
  item: DraftItem | undefined;
  today: Date;
  actions: RowActions;
}

/** One report of the list. */
export function DraftRow({ report, item, today, actions }: DraftRowProps) {
  const { id, unit, year, status, updatedAt } = report;
  const judgement = useJudgement(item);
  const address = `#/drafts/${encodeURIComponent(id)}`;
  const name = `${unit} ${year} 年，`;
  return (
    <tr data-testid="draft-row" data-draft-id={id} data-year={year} data-unit={unit} data-status={status}>
      <th scope="row" class="nowrap">
        <a href={address}>{year} 年</a>
        {item?.report.twinOf !== undefined && <span class="chip">第二份</span>}
      </th>
      <td>
        <StatusChip status={status} />
      </td>
      <td class="nowrap">{item && `${item.report.edition} 版`}</td>
      <td>{judgement ? <Meter {...judgement} /> : <span class="bone" />}</td>
      <td>{item && judgement ? <Verdict judgement={judgement} unsure={item.report.unsure.length} ready={item.report.ready} /> : <span class="bone" />}</td>
      <td class="source">{item?.report.source.name}</td>
      <td class="nowrap">{momentWords(updatedAt, today)}</td>
      <td class="num">
        {status === 'sent' && (
          <button type="button" class="btn small" onClick={() => actions.confirmFiled(report)}>
            <span class="vh">{name}</span>确认已报送
          </button>
        )}{' '}
        <a class="btn small" href={address}>
          <span class="vh">{name}</span>
          {openWord(status, item, judgement)}
        </a>{' '}
        <button type="button" class="btn small quiet" onClick={() => actions.remove(report)}>
          <span class="vh">{name}</span>删除
        </button>
      </td>
    </tr>
  );
}

function openWord(status: ReportStatus, item: DraftItem | undefined, judgement: Judgement | undefined): string {
  if (status !== 'draft') return '查看';
  if (item && item.report.unsure.length > 0) return '核对';
  return judgement && judgement.filled < judgement.total ? '继续填写' : '打开';
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
