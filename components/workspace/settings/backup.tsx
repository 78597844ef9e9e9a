import { useSignal } from '@preact/signals';
import { Notice } from '../../notice';
import { momentWords } from '../moment';
import { FilePick } from './file-pick';

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

export interface BackupProps {
  reports: number;
  lastBackupAt?: string;
  today: Date;
  restore: RestoreState;
  /** Without a passphrase the file is plain. */
  onExport(passphrase?: string): void;
  onUnlock(passphrase: string): void;
  onFile(file: File): void;
  onConfirm(): void;
  onCancel(): void;
}

const kindWords = { new: '新增', different: '本机已有，内容不同，另存为第二份', same: '相同，跳过' } as const;
const reminderDays = 14;
const leastPassphrase = 8;

export function Backup(props: BackupProps) {
  const { reports, lastBackupAt, today, restore } = props;
  const wanted = useSignal(false);
  const typed = useSignal('');
  const stale = reports > 0 && (lastBackupAt === undefined || today.getTime() - Date.parse(lastBackupAt) > reminderDays * 86_400_000);
  return (
    <section class="panel" id="backup" aria-labelledby="backup-title">
      <div class="panel-head">
        <h2 id="backup-title">备份与恢复</h2>
        <span class="caption push">
          {reports} 份报告，{lastBackupAt === undefined ? '还没有备份过' : `上次备份 ${momentWords(lastBackupAt, today)}`}
        </span>
      </div>
      {stale && (
        <div class="panel-body">
          <Notice level="warning">
            {lastBackupAt === undefined ? '报告只存在本机，还没有备份。' : `上次备份已超过 ${reminderDays} 天。`}清除浏览器数据或卸载后无法找回，请导出备份并妥善保存。
          </Notice>
        </div>
      )}
      <div class="set">
        <div>
          <h3>导出备份</h3>
          <p>全部报告和说明存成一个文件。换电脑或重装前请先导出。</p>
        </div>
        <button type="button" class="btn primary" data-testid="backup-export" onClick={() => !(wanted.value && typed.value.length < leastPassphrase) && props.onExport(wanted.value ? typed.value : undefined)} aria-disabled={wanted.value && typed.value.length < leastPassphrase}>
          导出备份
        </button>
      </div>
      <div class="set">
        <div>
          <h3 id="seal-title">给备份加口令</h3>
          <p>至少 {leastPassphrase} 个字符。忘记口令无法找回，谁也打不开。</p>
        </div>
        <div class="row">
          {wanted.value && (
            <input
              class="input"
              type="password"
              aria-label="备份口令"
              autocomplete="new-password"
              value={typed.value}
              onInput={(event) => (typed.value = event.currentTarget.value)}
            />
          )}
          <input class="switch" type="checkbox" role="switch" aria-labelledby="seal-title" data-testid="backup-seal" checked={wanted.value} onChange={() => (wanted.value = !wanted.peek())} />
        </div>
      </div>
      <div class="set">
        <div>
          <h3>从备份恢复</h3>
          <p>先显示会发生什么，确认后才写入。本机的报告不会被覆盖。</p>
        </div>
        <div class="row">
          <FilePick id="backup-file" testId="backup-import" label="选择备份文件" onFile={props.onFile} />
        </div>
      </div>
      <div role="status">{restore.kind !== 'idle' && <RestoreResult {...props} />}</div>
    </section>
  );
}

function RestoreResult({ restore, onConfirm, onCancel, onUnlock }: BackupProps) {
  switch (restore.kind) {
    case 'locked':
      return <Locked file={restore.file} reason={restore.reason} onUnlock={onUnlock} onCancel={onCancel} />;
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

function Locked({ file, reason, onUnlock, onCancel }: { file: string; reason: string | undefined; onUnlock(passphrase: string): void; onCancel(): void }) {
  const typed = useSignal('');
  return (
    <div class="panel-body">
      <Notice level={reason === undefined ? undefined : 'error'} icon="lock">
        <h3>{file} 加了口令</h3>
        {reason !== undefined && <p>{reason}</p>}
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            onUnlock(typed.peek());
          }}
        >
          <input
            class="input"
            type="password"
            aria-label="文件口令"
            autocomplete="off"
            data-testid="backup-passphrase"
            value={typed.value}
            onInput={(event) => (typed.value = event.currentTarget.value)}
          />
          <button type="submit" class="btn primary">
            打开
          </button>
          <button type="button" class="btn" onClick={onCancel}>
            取消
          </button>
        </form>
      </Notice>
    </div>
  );
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
