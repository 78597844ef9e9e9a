import { useSignal } from '@preact/signals';
import { Notice } from '../../notice';
import { momentWords } from '../moment';
import { FilePick } from './file-pick';
import { leastPassphrase } from '../passphrase';
import { RestoreResult, type RestoreProps } from './restore';

export interface BackupProps extends RestoreProps {
  reports: number;
  lastBackupAt?: string;
  today: Date;
  /** Without a passphrase the file is plain. */
  onExport(passphrase?: string): void;
  onFile(file: File): void;
}

const reminderDays = 14;

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
        <div class="row beside">
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
