import { momentWords } from '../moment';

export interface ActivityLine {
  n: number;
  /** ISO 8601. */
  at: string;
  kind: 'fill' | 'undo' | 'sent' | 'filed' | 'reopened';
  report?: string;
  origin?: string;
  count?: number;
}

export interface ActivityLogProps {
  /** Newest first. */
  lines: readonly ActivityLine[];
  today: Date;
  onClear(): void;
}

/** What was done with reports on portals. */
export function ActivityLog({ lines, today, onClear }: ActivityLogProps) {
  return (
    <section class="panel" id="log" aria-labelledby="log-title">
      <div class="panel-head">
        <h2 id="log-title">操作记录</h2>
        <span class="caption">只存在本机，不含报告数字</span>
        <div class="bar push">
          <button type="button" class="btn small" aria-disabled={lines.length === 0} onClick={() => lines.length > 0 && onClear()}>
            清空
          </button>
        </div>
      </div>
      {lines.length === 0 ? (
        <div class="panel-body">
          <p class="muted small">还没有记录。填入、撤销、提交和报送会记在这里。</p>
        </div>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label="操作记录，可左右滚动">
          <table class="tbl" aria-labelledby="log-title">
            <thead>
              <tr>
                <th scope="col">时间</th>
                <th scope="col">操作</th>
                <th scope="col">报告</th>
                <th scope="col">网站</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.n}>
                  <td class="nowrap">{momentWords(line.at, today)}</td>
                  <th scope="row">{actionWords(line)}</th>
                  <td>{line.report ?? '–'}</td>
                  <td>{line.origin?.replace(/^[a-z]+:\/\//, '') ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function actionWords({ kind, count = 0 }: ActivityLine): string {
  switch (kind) {
    case 'fill':
      return `填入 ${count} 项`;
    case 'undo':
      return `撤销填入，恢复 ${count} 项`;
    case 'sent':
      return '提交，内容已留存';
    case 'filed':
      return '记为已报送';
    case 'reopened':
      return '被退回，另建草稿';
  }
}
