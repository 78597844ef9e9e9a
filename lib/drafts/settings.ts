import { database, type SettingRow } from './database';
import { kept } from './failure';
import type { Kept, Settings } from './types';
import { watch } from './watch';

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const densities: readonly Settings['density'][] = ['compact', 'standard', 'roomy'];

export function readSettings(): Promise<Kept<Settings>> {
  return kept(read);
}

/** Calls at once and after every change. Ends with the signal. */
export function watchSettings(listener: (answer: Kept<Settings>) => void, signal: AbortSignal): void {
  watch(read, listener, signal);
}

export function writeSetting<K extends keyof Settings>(key: K, value: NonNullable<Settings[K]>): Promise<Kept<undefined>> {
  return kept(async () => {
    await database().settings.put({ key, value });
    return undefined;
  });
}

async function read(): Promise<Settings> {
  const rows = await database().settings.toArray();
  return {
    theme: oneOf(themes, rows, 'theme') ?? 'system',
    density: oneOf(densities, rows, 'density') ?? 'standard',
    lastBackupAt: rows.find(({ key }) => key === 'lastBackupAt')?.value,
    backupDeclinedAt: rows.find(({ key }) => key === 'backupDeclinedAt')?.value,
  };
}

function oneOf<T extends string>(known: readonly T[], rows: readonly SettingRow[], key: string): T | undefined {
  const stored = rows.find((row) => row.key === key)?.value;
  return known.find((value) => value === stored);
}
