/**
 * The page's end of the wire. It speaks to the browser itself, without the polyfill: the engine goes into every page
 * with a form, where three kilobytes count, and needs two calls that all browsers have alike.
 */
import type { Handlers, ToBackground, ToEngine } from './report/wire';

type Listener = (message: unknown, from: { id?: string }, answer: (value: unknown) => void) => true | undefined;

interface Runtime {
  id?: string;
  sendMessage(message: object): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}

function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime?: Runtime } | undefined>;
  return (browser ?? chrome)?.runtime;
}

/** The extension still stands behind this script: false after an update or removal. */
export function connected(): boolean {
  return Boolean(runtime()?.id);
}

async function send(nianbao: keyof ToBackground, body?: unknown): Promise<never> {
  return (await runtime()!.sendMessage({ nianbao, body })) as never;
}

/** From a page to the background; rejects when the extension was updated or removed under the page. */
export const background: Omit<ToBackground, 'form-seen'> = {
  'text-seen': () => send('text-seen'),
  'finding-seen': () => send('finding-seen'),
  'profiles-find': () => send('profiles-find'),
  'profile-keep': (profile) => send('profile-keep', profile),
  'teaching-ended': () => send('teaching-ended'),
  'journal-keep': (journal) => send('journal-keep', journal),
  'journal-find': async () => (await send('journal-find')) ?? undefined,
  'journal-drop': () => send('journal-drop'),
  'going-keep': (going) => send('going-keep', going),
  'going-find': async () => (await send('going-find')) ?? undefined,
  'going-drop': () => send('going-drop'),
  widgets: (request) => send('widgets', request),
  press: (name) => send('press', name),
  permitted: (origin) => send('permitted', origin),
  submitted: (submission) => send('submitted', submission),
};

/** Answers the popup's requests until the signal ends. Messages of others are not looked at. */
export function serveEngine(handlers: Handlers<ToEngine>, signal: AbortSignal): void {
  const own = runtime();
  const listener: Listener = (message, from, answer) => {
    const { nianbao, body } = (message ?? {}) as { nianbao?: unknown; body?: unknown };
    if (from.id !== own?.id || typeof nianbao !== 'string' || !Object.hasOwn(handlers, nianbao)) return undefined;
    void handlers[nianbao as keyof ToEngine](body as never, {})?.then(answer);
    return true;
  };
  own?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => own?.onMessage.removeListener(listener));
}
