import { exportAll } from '../../lib/drafts/intake';
import { writeSetting } from '../../lib/drafts/settings';
import type { Kept } from '../../lib/drafts/types';
import { writeExchange } from '../../lib/office/exchange';
import { seal } from '../../lib/office/sealed';
import { downloadText } from './download';

/** All reports as one file, locked with the passphrase if there is one; remembers when. */
export async function backUp(passphrase?: string): Promise<Kept<undefined>> {
  const all = await exportAll();
  if (!all.ok) return all;
  const plain = writeExchange(all.value);
  const text = passphrase === undefined ? plain : await seal(plain, passphrase);
  downloadText(`nianbao-backup-${dayDigits(new Date())}.json`, text, 'application/json');
  return writeSetting('lastBackupAt', new Date().toISOString());
}

/** `20260113` */
function dayDigits(at: Date): string {
  return `${at.getFullYear()}${String(at.getMonth() + 1).padStart(2, '0')}${String(at.getDate()).padStart(2, '0')}`;
}
