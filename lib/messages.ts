/**
 * The wire of popup, workspace and background. The only file that imports the polyfill; a page's end of the wire is
 * lib/page-wire.ts, what travels on it lib/report/wire.ts.
 */
import browser from 'webextension-polyfill';
import type {
  CaptureReply,
  CheckReply,
  CheckRequest,
  FillReply,
  FillRequest,
  FrameStatus,
  PageStatus,
  PlanReply,
  PlanRequest,
  UndoReply,
} from './report/page';
import type { FieldId } from './report/types';
import type { Handler, Handlers, ToBackground, ToEngine } from './report/wire';

interface Envelope {
  nianbao: string;
  body?: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).nianbao === 'string';
}

/** Answers what pages send. Messages of others than our own extension are not looked at. */
export function serveBackground(all: Handlers<ToBackground>): void {
  const handlers = all as unknown as Record<string, Handler>;
  const listener = (message: unknown, from: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    if (from.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = Object.hasOwn(handlers, message.nianbao) ? handlers[message.nianbao] : undefined;
    return handler?.(message.body as never, { tabId: from.tab?.id, frameId: from.frameId, url: from.url });
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

const frames = new Map<number, number>();

/** What a request needs beside the engine; injected again it changes nothing. */
const beside: Partial<Record<keyof ToEngine, '/engine-fill.js' | '/engine-triage.js'>> = {
  plan: '/engine-fill.js',
  undo: '/engine-fill.js',
  stop: '/engine-fill.js',
  check: '/engine-triage.js',
};

/** Asks the frame of the tab that holds the form; undefined when it is gone. */
async function askEngine<K extends keyof ToEngine>(
  tabId: number,
  name: K,
  body?: Parameters<ToEngine[K]>[0],
): Promise<Awaited<ReturnType<ToEngine[K]>> | undefined> {
  type Answer = Awaited<ReturnType<ToEngine[K]>> | undefined;
  const frameId = frames.get(tabId) ?? (await pageStatus(tabId)).frameId;
  const message: Envelope = { nianbao: name, body };
  const file = beside[name];
  if (file) await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] }).catch(() => []);
  return browser.tabs.sendMessage<Envelope, Answer>(tabId, message, { frameId }).catch(() => undefined);
}

const gone = { ok: false, reason: '网页上的填报表已关闭或跳转，请重新打开后再试。' } as const;

const blank: PageStatus = {
  state: 'none',
  cells: 0,
  narratives: 0,
  frames: 0,
  frameId: 0,
  origin: '',
  insecure: false,
  undoable: 0,
  problems: [],
};

/** What the tab's page is now. Starts the engine in every frame that has none, so that the answer is current. */
export async function pageStatus(tabId: number): Promise<PageStatus> {
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && !/^https?:/.test(url)) return blank;
  const origin = url === undefined ? '' : new URL(url).origin;
  const insecure = origin.startsWith('http:');
  if (origin === '' || !(await permitted(origin))) return { ...blank, state: 'off', origin, insecure };
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/engine.js'] })
    .catch(() => []);
  const seen = results
    .map(({ frameId, result }) => ({ frameId, status: result as FrameStatus | undefined }))
    .filter((frame): frame is { frameId: number; status: FrameStatus } => frame.status?.state !== undefined);
  const holding = seen.filter(({ status }) => status.state !== 'none');
  const best = holding.sort((a, b) => b.status.cells - a.status.cells)[0];
  if (!best) return { ...blank, origin, insecure };
  frames.set(tabId, best.frameId);
  return { ...best.status, frameId: best.frameId };
}

/** Begins to be shown the tab's form: in the page with the most inputs, those of its frames counted. False when the tab lets nobody in. */
export async function startTeaching(tabId: number): Promise<boolean> {
  const counted = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: countInputs })
    .catch(() => []);
  const [most] = counted.sort((a, b) => Number(b.result ?? 0) - Number(a.result ?? 0));
  if (!most) return false;
  const begun = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [most.frameId] }, files: ['/engine.js', '/engine-teach.js'] })
    .catch(() => []);
  return begun.length > 0;
}

/** Runs in each frame: the inputs of its page, of which only the outermost document speaks. */
function countInputs(): number {
  const isOurs = (other: Window): boolean => {
    try {
      return other.document !== undefined;
    } catch {
      return false;
    }
  };
  if (self.parent !== self && isOurs(self.parent)) return 0;
  const pages = [self as Window];
  for (const page of pages) for (let at = 0; at < page.length; at++) if (isOurs(page[at]!)) pages.push(page[at]!);
  return pages.reduce((sum, { document }) => sum + document.querySelectorAll('input,[contenteditable]').length, 0);
}

/** What filling this draft would do. Nothing is written. */
export async function planFill(tabId: number, request: PlanRequest): Promise<PlanReply> {
  return (await askEngine(tabId, 'plan', request)) ?? gone;
}

/** Writes the chosen items of the plan last shown; takes a little over a second. */
export async function runFill(tabId: number, request: FillRequest): Promise<FillReply> {
  return (await askEngine(tabId, 'fill', request)) ?? gone;
}

/** Puts back what the last fill changed, where the page still holds our value. */
export async function undoFill(tabId: number): Promise<UndoReply> {
  return (await askEngine(tabId, 'undo')) ?? gone;
}

/** Ends a fill that would go on in tabs and steps opened later. */
export async function stopFill(tabId: number): Promise<void> {
  await askEngine(tabId, 'stop');
}

/** Findings on what the page holds now. */
export async function checkPage(tabId: number, request: CheckRequest): Promise<CheckReply> {
  return (await askEngine(tabId, 'check', request)) ?? gone;
}

/** What the page holds now, as a report's figures. */
export async function capturePage(tabId: number): Promise<CaptureReply> {
  return (await askEngine(tabId, 'capture')) ?? gone;
}

/** Scrolls the page to a field; false when it is no longer there. */
export async function showField(tabId: number, field: FieldId): Promise<boolean> {
  return (await askEngine(tabId, 'show', field)) ?? false;
}

/** Goes to the next mark of the tab, in whichever frame has one. */
export const nextMark = (tabId: number): Promise<void> => tell(tabId, 'next-mark');

/** Tells all pages that sites were switched off: the address of such a tab is not ours to read any more. */
export async function leavePages(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await tell(id, 'leave');
}

async function tell(tabId: number, nianbao: keyof ToEngine): Promise<void> {
  await browser.tabs.sendMessage(tabId, { nianbao }).catch(() => undefined);
}

function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

export function permitted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Asks the browser to switch the site on. Call it straight from the click: the browser insists on the user's hand. */
export function enableSite(origin: string): Promise<boolean> {
  return enablePattern(patternOf(origin));
}

/** The same for a pattern such as `*://10.20.0.8/*`. */
export function enablePattern(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Origins patterns switched on by the user, such as `http://10.20.0.8/*`. */
export async function enabledSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(browser.runtime.getManifest()['host_permissions'] as string[] | undefined);
  return origins.filter((origin) => !own.has(origin));
}

/** Switches a site off; takes an entry of `enabledSites`. */
export function disableSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The tab the popup is about: `popup.html?tabId=<id>`, else the active one. */
export async function shownTab(address: string): Promise<number | undefined> {
  const stated = new URL(address).searchParams.get('tabId');
  if (stated !== null) return Number(stated);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
