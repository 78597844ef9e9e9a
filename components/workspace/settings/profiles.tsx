import { Notice } from '../../notice';
import { momentWords } from '../moment';
import { ColumnHeads } from '../column-heads';
import { FilePick } from './file-pick';

export interface ShownProfile {
  key: string;
  name: string;
  origin: string;
  path: string;
  edition: string;
  /** ISO 8601. */
  taughtAt: string;
  cells: readonly unknown[];
  quirks: { zeroAsBlank?: boolean };
}

export interface ProfilesProps {
  profiles: readonly ShownProfile[];
  /** Of a file, before it is taken. */
  waiting: readonly (ShownProfile & { replaces: boolean })[];
  /** What became of the last request. */
  said: string;
  onExport(key: string): void;
  onExportAll(): void;
  onRemove(key: string): void;
  onFile(file: File): void;
  onConfirm(): void;
  onCancel(): void;
}

/** What clerks have shown of portals whose labels do not decide. */
export function Profiles(props: ProfilesProps) {
  const { profiles, waiting, said, onExport, onExportAll, onRemove, onFile } = props;
  return (
    <section class="panel" id="profiles" aria-labelledby="profiles-title">
      <div class="panel-head">
        <h2 id="profiles-title">填报档案</h2>
        <span class="caption">教过的门户网页</span>
        <div class="bar push">
          <button type="button" class="btn small" data-testid="profiles-export" aria-disabled={profiles.length === 0} onClick={() => profiles.length > 0 && onExportAll()}>
            全部导出
          </button>
        </div>
      </div>
      {profiles.length === 0 ? (
        <div class="panel-body">
          <p class="muted small">还没有。填报页认不出或认不全时，在那一页打开年报助手，点“指给我看（教一次）”。</p>
        </div>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label="填报档案，可左右滚动">
          <table class="tbl" aria-labelledby="profiles-title">
            <ColumnHeads names={['名字', '网页', '内容', '教的时间']} />
            <tbody>
              {profiles.map((profile) => (
                <tr key={profile.key} data-testid="profile-row" data-origin={profile.origin} data-cells={profile.cells.length}>
                  <th scope="row">{profile.name}</th>
                  <td>{placeWords(profile)}</td>
                  <td class="nowrap">{contentWords(profile)}</td>
                  <td class="nowrap">{momentWords(profile.taughtAt, new Date())}</td>
                  <td class="num nowrap">
                    <button type="button" class="btn small" data-testid="profile-export" onClick={() => onExport(profile.key)}>
                      导出<span class="vh"> {profile.name}</span>
                    </button>{' '}
                    <button type="button" class="btn small" data-testid="profile-remove" onClick={() => onRemove(profile.key)}>
                      移除<span class="vh"> {profile.name}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div class="set">
        <div>
          <h3>收下同事的档案</h3>
          <p role="status">{said || '只在档案写明的网站和路径上使用；网页与档案不符时不填，并说明哪里变了。'}</p>
        </div>
        <div class="row">
          <FilePick id="profile-file" testId="profile-import" label="选择档案文件" onFile={onFile} />
        </div>
      </div>
      {waiting.length > 0 && <Waiting {...props} />}
    </section>
  );
}

function Waiting({ waiting, onConfirm, onCancel }: ProfilesProps) {
  return (
    <div class="panel-body">
      <Notice level="hint">
        <h3>文件里有 {waiting.length} 份档案，收下后会用在这些网页上</h3>
        <ul>
          {waiting.map((profile) => (
            <li key={profile.key}>
              {profile.name}：{placeWords(profile)}，{contentWords(profile)}
              {profile.replaces && '，替换本机的一份'}
            </li>
          ))}
        </ul>
        <div class="row">
          <button type="button" class="btn primary" data-testid="profile-import-confirm" onClick={onConfirm}>
            收下
          </button>
          <button type="button" class="btn" onClick={onCancel}>
            不收
          </button>
        </div>
      </Notice>
    </div>
  );
}

function placeWords({ origin, path }: ShownProfile): string {
  return `${origin.replace(/^https?:\/\//, '')}${path}`;
}

function contentWords({ edition, cells, quirks }: ShownProfile): string {
  return `${edition} 版，${cells.length} 格${quirks.zeroAsBlank ? '，0 写成空白' : ''}`;
}
