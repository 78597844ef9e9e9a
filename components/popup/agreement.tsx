import type { Agreement as Agrees, PlanReply } from '../../lib/report/page';
import type { EditionId } from '../../lib/report/types';
import { Icon } from '../icon';
import { Notice } from '../notice';

export interface NamedDraft {
  unit: string;
  year: number;
  edition: EditionId;
}

type Planned = Extract<PlanReply, { ok: true }>;

export interface Confirmed {
  year: boolean;
  unit: boolean;
}

interface AgreementProps {
  draft: NamedDraft;
  planned: Planned;
  confirmed: Confirmed;
  onConfirm(confirmed: Confirmed): void;
}

/** Site, unit, year and edition of draft and page, side by side; what differs wants a tick of its own. */
export function Agreement({ draft, planned, confirmed, onConfirm }: AgreementProps) {
  const { page, year, unit } = planned;
  return (
    <>
      <table class="changes agree">
        <caption class="vh">报告与网页</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">报告</th>
            <th scope="col">网页</th>
          </tr>
        </thead>
        <tbody>
          <Row name="单位" draft={draft.unit} page={page.unit} agrees={unit} />
          <Row name="年度" draft={`${draft.year} 年`} page={page.year === undefined ? undefined : `${page.year} 年`} agrees={year} />
          <Row name="版式" draft={`${draft.edition} 版`} page={`${page.edition} 版`} agrees="same" />
          <tr>
            <th scope="row">网站</th>
            <td colSpan={2}>{page.origin}</td>
          </tr>
        </tbody>
      </table>
      {page.insecure && <Notice level="warning">这个网站用的是 http，填入的内容在网络上不加密。</Notice>}
      {year === 'other' && (
        <label class="check" for="confirm-year">
          <input
            type="checkbox"
            id="confirm-year"
            data-testid="confirm-year"
            checked={confirmed.year}
            onChange={(event) => onConfirm({ ...confirmed, year: event.currentTarget.checked })}
          />
          年度不同：我确认把 {draft.year} 年的报告填入 {page.year} 年的表。
        </label>
      )}
      {unit === 'other' && (
        <label class="check" for="confirm-unit">
          <input
            type="checkbox"
            id="confirm-unit"
            data-testid="confirm-unit"
            checked={confirmed.unit}
            onChange={(event) => onConfirm({ ...confirmed, unit: event.currentTarget.checked })}
          />
          单位不同：我确认把“{draft.unit}”的报告填入“{page.unit}”的表。
        </label>
      )}
    </>
  );
}

interface RowProps {
  name: string;
  draft: string;
  page?: string;
  agrees: Agrees;
}

function Row({ name, draft, page, agrees }: RowProps) {
  return (
    <tr data-level={agrees === 'other' ? 'warning' : undefined}>
      <th scope="row">{name}</th>
      <td>{draft}</td>
      <td>
        {page ?? '网页没有写明'}
        {agrees === 'other' && (
          <span class="lvl" data-level="warning">
            <Icon name="warning" />
            不同
          </span>
        )}
      </td>
    </tr>
  );
}

/** Whether everything that differs has been confirmed. */
export function mayFill({ year, unit }: Planned, confirmed: Confirmed): boolean {
  return (year !== 'other' || confirmed.year) && (unit !== 'other' || confirmed.unit);
}
