import type { Sign } from '../../level';
import type { ImportStatus } from './entry';

export const statusSigns: Readonly<Record<ImportStatus, Extract<Sign, 'ok' | 'unsure' | 'refused'>>> = { complete: 'ok', partial: 'unsure', refused: 'refused' };
export const importWords: Readonly<Record<ImportStatus, string>> = { complete: '完整', partial: '部分', refused: '未读取' };

/** The outcome beside a result's name. */
export function StatusWord({ status }: { status: ImportStatus }) {
  return (
    <span class="lvl" data-level={statusSigns[status]}>
      {importWords[status]}
    </span>
  );
}
