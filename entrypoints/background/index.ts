import { browser, defineBackground } from '#imports';
import { confirmFiled, recordSent } from '../../lib/drafts/sent';
import { leavePages, nextMark, permitted, serveBackground } from '../../lib/messages';
import { saysFiled } from '../../lib/report/filed';
import type { Journal, Submission } from '../../lib/report/page';
import type { Sender } from '../../lib/report/wire';
import { askWidgets } from '../../lib/widgets/ask';
import { pressMarked } from '../../lib/widgets/press';
import { announceGoing, dropForbidden, dropGoing, findGoing, keepGoing } from './going';
import { keepTaught, offerProfiles, startWhereTaught } from './profiles';
import { lookInOpenTabs, registerLookouts } from './sites';

/** No state in globals: the worker may end at any moment, and starts anew for every event. */
export default defineBackground({ type: 'module', main });

function main(): void {
  serveBackground({
    'form-seen': async (_body, sender) => {
      if (sender.tabId !== undefined) await announceGoing(sender.tabId, sender.frameId);
      await inject('/engine.js', sender);
    },
    'text-seen': (_body, sender) => inject('/engine-narrative.js', sender),
    'finding-seen': (_body, sender) => inject('/engine-triage.js', sender),
    'profiles-find': (_body, sender) => offerProfiles(sender),
    'profile-keep': (profile, sender) => keepTaught(profile, sender),
    'teaching-ended': (_body, sender) => inject('/engine.js', sender),
    'journal-keep': (journal, sender) => keepJournal(journal, sender),
    'journal-find': (_body, sender) => findJournal(sender),
    'journal-drop': (_body, sender) => browser.storage.local.remove(journalKey(sender)),
    'going-keep': (going, sender) => keepGoing(going, sender),
    'going-find': (_body, sender) => findGoing(sender),
    'going-drop': (_body, { tabId }) => dropGoing(tabId),
    permitted: (origin) => permitted(origin),
    widgets: async (request, sender) => (await inPage(sender, askWidgets, request)) ?? [],
    press: async (name, sender) => (await inPage(sender, pressMarked, name)) ?? false,
    submitted: async (submission, { tabId }) => {
      await dropGoing(tabId);
      await keepSubmission(submission, tabId);
    },
  });
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.status !== 'complete') return;
    void askWhetherFiled(tabId);
    void startWhereTaught(tabId, url);
    void takeUpGoing(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void Promise.all([browser.storage.local.remove(sentKey(tabId)), dropGoing(tabId)]));
  browser.commands.onCommand.addListener((_command, tab) => {
    if (tab?.id !== undefined) void nextMark(tab.id);
  });
  browser.permissions.onAdded.addListener(({ origins }) => void registerLookouts().then(() => lookInOpenTabs(origins)));
  browser.permissions.onRemoved.addListener(() => void Promise.all([registerLookouts().then(leavePages), dropForbidden()]));
  browser.runtime.onInstalled.addListener(() => void registerLookouts());
  browser.runtime.onStartup.addListener(() => {
    void forgetTabs();
    void registerLookouts();
  });
}

async function inject(file: '/engine.js' | `/engine${'' | '-narrative' | '-triage' | '-fill'}.js`, { tabId, frameId }: Sender): Promise<void> {
  if (tabId === undefined || frameId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/** A step of a form may hold texts only: the lookout does not see it. */
async function takeUpGoing(tabId: number): Promise<void> {
  const frameId = await announceGoing(tabId);
  if (frameId !== undefined) await inject('/engine.js', { tabId, frameId });
}

/** For one call and nothing more: no script of ours stays in the page's own world. */
async function inPage<Given, T>({ tabId, frameId }: Sender, func: (given: Given) => T, given: Given): Promise<Awaited<T> | undefined> {
  if (tabId === undefined || frameId === undefined) return undefined;
  const target = { tabId, frameIds: [frameId] };
  const [answer] = await browser.scripting.executeScript({ target, world: 'MAIN', injectImmediately: true, func, args: [given] });
  return answer?.result as Awaited<T> | undefined;
}

/** By the address the browser itself reports: a page cannot ask for another page's record. */
function journalKey({ url = '' }: Sender): string {
  const { origin, pathname } = new URL(url);
  return `journal:${origin}${pathname}`;
}

const mostJournals = 20;

async function keepJournal(journal: Journal, sender: Sender): Promise<boolean> {
  await browser.storage.local.set({ [journalKey(sender)]: journal });
  // The page waits for its own record, not for what becomes of old ones.
  void dropOldJournals();
  return true;
}

async function dropOldJournals(): Promise<void> {
  const all = Object.entries(await browser.storage.local.get()).filter(([key]) => key.startsWith('journal:'));
  const byAge = all.sort(([, a], [, b]) => ((a as Journal).at < (b as Journal).at ? 1 : -1));
  await browser.storage.local.remove(byAge.slice(mostJournals).map(([key]) => key));
}

/** Asked by an engine that starts: where a fill goes on, what writes is wanted beside it. */
async function findJournal(sender: Sender): Promise<Journal | undefined> {
  if (await findGoing(sender)) await inject('/engine-fill.js', sender);
  const key = journalKey(sender);
  return (await browser.storage.local.get(key))[key] as Journal | undefined;
}

const sentKey = (tabId: number): string => `sent:${tabId}`;

/** When a page that answers without loading anew may show that it took a submission; ms after it. */
const glances = [500, 1500, 3000, 6000, 12_000];

async function keepSubmission(submission: Submission, tabId: number | undefined): Promise<void> {
  const answer = await recordSent(submission);
  if (!answer.ok || tabId === undefined) return;
  await browser.storage.local.set({ [sentKey(tabId)]: answer.value.id });
  for (const after of glances) setTimeout(() => void askWhetherFiled(tabId), after);
}

/** After a submission the tab may say that it arrived: on its next page, or beside the form. */
async function askWhetherFiled(tabId: number): Promise<void> {
  const key = sentKey(tabId);
  const id = (await browser.storage.local.get(key))[key];
  if (typeof id !== 'string') return;
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: messagesOfPage })
    .catch(() => []);
  if (!results.some(({ result }) => Array.isArray(result) && result.some(saysFiled))) return;
  await browser.storage.local.remove(key);
  await confirmFiled(id);
}

/** Runs in the page: its short paragraphs and headings, as a person sees them. */
function messagesOfPage(): string[] {
  const shown = (document.body?.innerText ?? '').split('\n').map((line) => line.trim());
  return shown.filter((line) => line !== '' && line.length <= 80).slice(0, 80);
}

async function forgetTabs(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get()).filter((key) => key.startsWith('sent:'));
  await browser.storage.local.remove(keys);
}
