import { Notice } from '../../notice';

interface BackupOfferProps {
  /** `青川市水利局 2025 年`. */
  report: string;
  onBackup(): void;
  onDismiss(): void;
}

/** Once after a filing: what is kept here only, and the way to keep it elsewhere too. */
export function BackupOffer({ report, onBackup, onDismiss }: BackupOfferProps) {
  return (
    <div data-testid="backup-offer">
      <Notice icon="file" role="status">
        <div class="row">
          <span class="grow">
            “{report}”已报送，建议现在备份：报告只存在本机，移除扩展会连同草稿一起删除。
          </span>
          <button type="button" class="btn small" data-testid="backup-now" onClick={onBackup}>
            导出备份
          </button>
          <button type="button" class="btn small quiet" data-testid="backup-later" onClick={onDismiss}>
            这次不用
          </button>
        </div>
      </Notice>
    </div>
  );
}
