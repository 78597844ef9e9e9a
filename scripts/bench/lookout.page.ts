/** Runs in a page of Chromium. */
import { seesForm, watchForForm } from '../../lib/portal/detect';
import { medians } from './median';

export interface Lookout {
  nodes: number;
  /** One look at the whole page, ms. */
  look: number;
  /** The lookout's work in one second of mutations, ms. */
  perSecond: number;
}

const seconds = 5;

/** Counts the time of every callback that is handed to the browser from now on. */
function meter(): { spent(): number } {
  let spent = 0;
  const metered = <A extends unknown[]>(run: (...given: A) => void) => {
    return (...given: A): void => {
      const began = performance.now();
      run(...given);
      spent += performance.now() - began;
    };
  };
  const { MutationObserver: Observer, setTimeout: later, requestIdleCallback: whenIdle } = globalThis;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(metered(callback));
    }
  };
  globalThis.setTimeout = ((run: () => void, ms: number) => later(metered(run), ms)) as typeof setTimeout;
  globalThis.requestIdleCallback = (run, options) => whenIdle(metered(run), options);
  return { spent: () => spent };
}

/** A page that never rests: in each frame fifty rows come, and as many go. */
async function flood(ms: number): Promise<void> {
  const box = document.body.appendChild(document.createElement('div'));
  let rows = 0;
  for (const end = performance.now() + ms; performance.now() < end; ) {
    await new Promise((next) => requestAnimationFrame(next));
    for (let at = 0; at < 50; at++) {
      box.append(Object.assign(document.createElement('p'), { textContent: `第${rows}条` }));
      if (box.childElementCount > 200) box.firstElementChild!.remove();
      rows += 1;
    }
  }
  box.remove();
}

async function measureLookout(html: string): Promise<Lookout> {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const nodes = document.querySelectorAll('*').length;
  if (seesForm(document)) throw new Error('the page was taken for a form');
  const { look } = await medians({ look: () => seesForm(document) });
  const { spent } = meter();
  const end = new AbortController();
  watchForForm(document, () => end.abort(), end.signal);
  const before = spent();
  await flood(seconds * 1000);
  const perSecond = (spent() - before) / seconds;
  if (end.signal.aborted || perSecond === 0) throw new Error('the lookout did not watch the page');
  end.abort();
  return { nodes, look, perSecond };
}

Object.assign(globalThis, { measureLookout });
