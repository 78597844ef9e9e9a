import { LevelMark } from '../../level';
import { Notice } from '../../notice';
import { statusOf, type Entry } from './entry';
import { importWords, statusSigns } from './import-status';

export interface Progress {
  done: number;
  total: number;
  name: string;
}

/** How many of each outcome. */
export function Tally({ entries }: { entries: readonly Entry[] }) {
  const statuses = entries.filter(({ kind }) => kind !== 'locked').map(statusOf);
  return (
    <span class="counts">
      {(['complete', 'partial', 'refused'] as const).map((status) => {
        const count = statuses.filter((one) => one === status).length;
        return count > 0 && <LevelMark key={status} level={statusSigns[status]} word={importWords[status]} count={count} />;
      })}
    </span>
  );
}

/** Which file is being read, and the way to stop. */
export function Reading({ progress, onStop }: { progress: Progress; onStop(): void }) {
  const { done, total, name } = progress;
  return (
    <div class="panel-body" role="status">
      <div class="row">
        <span>
          正在读第 {done + 1} 份，共 {total} 份：{name}
        </span>
        <button type="button" class="btn small push" onClick={onStop}>
          停止
        </button>
      </div>
      <div class="progress" role="progressbar" aria-label="读取进度" aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}>
        <b style={`width:${(done / total) * 100}%`} />
      </div>
    </div>
  );
}

/** What was left unread is said: it is not in the list. */
export function Stopped({ names }: { names: readonly string[] }) {
  return (
    <div class="panel-body">
      <Notice level="warning" role="status">
        已停止，还有 {names.length} 份没有读：{names.slice(0, 3).join('、')}
        {names.length > 3 && ' 等'}。要读的话请再选一次。
      </Notice>
    </div>
  );
}

/** What the last saving came to. `count`: reports kept, of which `here` were kept before. */
export function Saved({ count, here, failures }: { count: number; here: number; failures: readonly string[] }) {
  return (
    <div class="panel-body stack">
      {failures.map((reason) => (
        <Notice key={reason} level="error" role="alert">
          {reason}
        </Notice>
      ))}
      <div data-testid="import-saved" data-count={count}>
        <Notice level="ok" role="status">
          <div class="row">
            <span>
              已保存 {count - here} 份。{here > 0 && `${here} 份本来就在，内容完全相同，没有再存一份。`}
            </span>
            <a class="btn small" href="#/drafts">
              看报告列表
            </a>
          </div>
        </Notice>
      </div>
    </div>
  );
}
