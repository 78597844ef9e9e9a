import { signal } from '@preact/signals';
import type { ListedReport } from '../../components/workspace/drafts/list-order';

/** Deleted in this tab: the notice with 撤销删除 stays until dealt with, also when another screen was shown meanwhile. */
export const removedItems = signal<readonly ListedReport[]>([]);
