import { ActButton } from './act-button';

export interface AwaitingReport {
  id: string;
  unit: string;
  year: number;
  /** `今天 09:41`. */
  sent: string;
  host: string;
}

interface AwaitingProps {
  report: AwaitingReport;
  onFiled(): void;
  onReturned(): void;
}

/** What was sent, until the clerk says how it ended. */
export function Awaiting({ report, onFiled, onReturned }: AwaitingProps) {
  const title = `awaiting-${report.id}`;
  return (
    <section class="boxed inset" aria-labelledby={title} data-testid="awaiting" data-draft-id={report.id}>
      <h3 id={title}>
        {report.unit} {report.year} 年：已提交，等您确认结果
      </h3>
      <p class="muted small">
        {report.sent} 提交到 {report.host}，当时的内容已留存。
      </p>
      <div class="row">
        <ActButton small testId="confirm-filed" onAct={onFiled}>
          确认已报送
        </ActButton>
        <ActButton small testId="reopen" onAct={onReturned}>
          被退回，重新打开
        </ActButton>
      </div>
    </section>
  );
}
