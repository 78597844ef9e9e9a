import { signal } from '@preact/signals';
import type { DraftItem } from '../../components/workspace/drafts/draft-item';

/** Deleted in this tab: the notice with 撤销删除 stays until dealt with, also when another screen was shown meanwhile. */
export const removedItems = signal<readonly DraftItem[]>([]);
