/** What only some forms need, brought beside the engine when this one does. */
import { background, connected } from './page-wire';
import type { Session } from './portal/session';
import { textRules } from './portal/text-rules';
import { triage } from './portal/triage';

const texts = ['overview', 'problems', 'otherMatters'] as const;

/** The checks of the text, as soon as a text is bound: of a wizard perhaps later. */
export function bringTextRules({ live }: Session): void {
  let asked = false;
  const look = (): void => {
    if (asked || textRules() || !connected() || !texts.some((field) => live.binding()?.fields.has(field))) return;
    asked = true;
    void background['text-seen']();
  };
  live.subscribe(look);
  look();
}

/** What states findings, at the first of them. Returns whether it is there, or may yet come. */
export function bringTriage({ live }: Session): () => boolean {
  let state: 'asked' | 'failed' | undefined;
  const ready = (): boolean => {
    if (triage()) return true;
    if (state === 'failed' || !connected()) return false;
    const settle = (): void => {
      if (triage()) return;
      state = 'failed';
      live.tell();
    };
    if (!state) void background['finding-seen']().then(settle, settle);
    state = 'asked';
    return true;
  };
  const look = (): void => void (live.check().length > 0 && ready());
  live.subscribe(look);
  look();
  return ready;
}
