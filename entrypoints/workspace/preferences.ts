import { signal } from '@preact/signals';
import { watchSettings } from '../../lib/drafts/settings';
import type { Settings } from '../../lib/drafts/types';

/** Theme, density and last backup, as chosen in whichever tab. */
export const settings = signal<Settings>({ theme: 'system', density: 'standard' });

/** Whether `settings` are what is stored, not the beginning's. */
export const settingsRead = signal(false);

export function followSettings(signalEnd: AbortSignal): void {
  watchSettings((answer) => {
    if (!answer.ok) return;
    settings.value = answer.value;
    settingsRead.value = true;
    const { dataset } = document.documentElement;
    if (answer.value.theme === 'system') delete dataset['theme'];
    else dataset['theme'] = answer.value.theme;
    dataset['density'] = answer.value.density;
  }, signalEnd);
}
