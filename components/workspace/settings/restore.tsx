import { Notice } from '../../notice';
import { PassphraseForm } from '../passphrase-form';

/** What restoring would do, line by line. */
export interface RestorePlan {
  file: string;
  rows: readonly { kind: 'new' | 'different' | 'same'; reports: readonly string[] }[];
}

export type RestoreState =
  | { kind: 'idle' }
  | { kind: 'refused'; file: string; reason: string }
  /** The file asks for its passphrase; `reason`: what the last one came to. */
  | { kind: 'locked'; file: string; reason?: string }
  | { kind: 'plan'; plan: RestorePlan }
  | { kind: 'done'; count: number };

export interface RestoreProps {
  restore: RestoreState;
  onUnlock(passphrase: string): void;
  onConfirm(): void;
  onCancel(): void;
}

const kindWords = { new: '新增', different: '本机已有，内容不同，另存为第二份', same: '相同，跳过' } as const;

/** What a backup file came to, and the way on. */
export function RestoreResult({ restore, onConfirm, onCancel, onUnlock }: RestoreProps) {
  switch (restore.kind) {
    case 'locked':
      return (
        <div class="panel-body">
          <PassphraseForm file={restore.file} reason={restore.reason} testId="backup-passphrase" cancel="取消" onUnlock={onUnlock} onCancel={onCancel} />
        </div>
      );
    case 'refused':
      return (
        <div class="panel-body">
          <Notice level="error">
            <h3>{restore.file} 没有读取</h3>
            <p>{restore.reason}</p>
          </Notice>
        </div>
      );
    case 'done':
      return (
        <div class="panel-body">
          <Notice level="ok">
            <div class="row">
              <span>已恢复 {restore.count} 份。</span>
              <a class="btn small" href="#/drafts">
                看报告列表
              </a>
            </div>
          </Notice>
        </div>
      );
    case 'plan':
      return <Plan plan={restore.plan} onConfirm={onConfirm} onCancel={onCancel} />;
    default:
      return null;
  }
}

function Plan({ plan: { file, rows }, onConfirm, onCancel }: { plan: RestorePlan; onConfirm(): void; onCancel(): void }) {
  const count = rows.filter(({ kind }) => kind !== 'same').reduce((total, { reports }) => total + reports.length, 0);
  return (
    <div class="panel-body">
      <Notice icon="file">
        <h3>{file}，试运行结果</h3>
        <table class="tbl" aria-label="恢复试运行">
          <thead>
            <tr>
              <th scope="col">会怎样</th>
              <th scope="col" class="num">
                份
              </th>
              <th scope="col">哪些</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, reports }) => (
              <tr key={kind}>
                <th scope="row">{kindWords[kind]}</th>
                <td class="num">{reports.length}</td>
                <td>{reports.join('，')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="row restore">
          <button type="button" class="btn primary" data-testid="backup-import-confirm" onClick={onConfirm}>
            恢复 {count} 份
          </button>
          <button type="button" class="btn" onClick={onCancel}>
            取消
          </button>
        </div>
      </Notice>
    </div>
  );
}
