/**
 * Is there a report-entry form here? Text and structure only: no layout, no styles, no edition data, so that a page
 * without a form pays next to nothing.
 */
import { bodyOf, isHidden, listen, queryAll, tagOf, textContentOf, type Root } from './dom';
import { closestIn, leads, outerOf, rootsOf } from './page';

/** Words of the rows of table 三: no page has many of them beside many inputs but an entry form. */
const requestRows =
  '新收|结转|予以公开|部分公开|国家秘密|禁止公开|三安全一稳定|第三方合法|内部事务|过程性|执法案卷|行政查询|不掌握|另行制作|补正|信访举报|重复申请|公开出版物|反复申请|重新出具';
const disputes = '结果维持|结果纠正|其他结果|尚未审结|直接起诉|复议后';
const proactive = '规章|规范性文件|行政许可|行政处罚|行政强制|事业性收费|集中采购';
const proactiveColumns = '件数|处理决定|收费金额|新制作|新公开|对外公开总|增/减|采购总?金额';

const entries = 'input:not([type]),input[type=text],input[type=number],input[type=tel],input[type=""],[contenteditable]';
const tables = 'table,[role=grid],[role=table],fieldset';
const fewest = 6;

function count(text: string, words: string): number {
  return words.split('|').filter((word) => text.search(word) >= 0).length;
}

/** What is typed, such as a report pasted into an article, says nothing of the form around it. */
function wordsOf(region: Root | Element): string {
  const typed = queryAll(region, '[contenteditable]:not([contenteditable=false])');
  return typed.reduce((text, box) => text.replace(textContentOf(box), ''), textContentOf(region)).replace(/\s/g, '');
}

/** Inputs by the region they stand in: `steps` regions outward from the input. */
function regionsOf(inputs: readonly Element[], selector: string, steps: number): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const input of inputs) {
    let region: Element | null = input;
    for (let step = 0; region && step < steps; step++) {
      const outer: Element | null = outerOf(region);
      region = outer && closestIn(outer, selector);
      if (region) sizes.set(region, (sizes.get(region) ?? 0) + 1);
    }
  }
  return sizes;
}

/** Tables 二 or 四 alone, on a page of a wizard: inputs in tables that hold the words themselves. */
function seesSmallTable(inputs: readonly Element[]): boolean {
  let [n, text] = [0, ''];
  for (const [table, size] of regionsOf(inputs, tables, 1)) {
    const own = wordsOf(table);
    if (count(own, `${disputes}|${proactive}`) === 0) continue;
    n += size;
    text += own;
  }
  if (n < fewest || n > 60) return false;
  return count(text, disputes) >= 4 || (count(text, proactive) >= 4 && count(text, proactiveColumns) >= 2);
}

/** True when the page holds a form in which a report's figures are entered. `roots`: the page's, where they are known. */
export function seesForm(page: Document, roots = rootsOf(page)): boolean {
  const inputs = roots.flatMap((root) => queryAll(root, entries));
  if (inputs.length < fewest) return false;
  // A published report, a guide to applying and a form for applicants have the words, but not several inputs for each.
  const isForm = (n: number, ...regions: (Root | Element)[]): boolean => {
    const found = n < 20 ? 0 : count(regions.map(wordsOf).join(), requestRows);
    return found >= 4 && n >= found * 4;
  };
  if (isForm(inputs.length, ...roots.map((root) => bodyOf(root) ?? root))) return true;
  // Tables nest, and headers float in a table beside their body: each step outward is a candidate of its own.
  for (const [region, n] of regionsOf(inputs, `${tables},form`, 4)) if (isForm(n, region)) return true;
  return seesSmallTable(inputs);
}

const pause = 150;
const longest = 1000;

/**
 * Calls back once, when the page shows a form; watches for it at little cost until then or until the signal ends. In a
 * frame whose page is looked through from outside it does nothing.
 */
export function watchForForm(page: Document, found: () => void, signal: AbortSignal): void {
  if (!leads()) return;
  let done = false;
  let waiting = false;
  let [ran, began, last] = [0, 0, 0];
  let watched = new WeakSet<Root>();
  const run = (): void => {
    waiting = false;
    ran = performance.now();
    if (done || signal.aborted || isHidden(page)) return;
    const roots = rootsOf(page);
    if (seesForm(page, roots)) {
      done = true;
      observer.disconnect();
      found();
    } else roots.forEach(watch);
  };
  const due = (): void => {
    const now = performance.now();
    if (now - last < pause && now - began < longest) setTimeout(due, pause);
    else requestIdleCallback(run, { timeout: longest });
  };
  const moved = (): void => {
    last = performance.now();
    if (waiting) return;
    waiting = true;
    began = last;
    setTimeout(due, Math.max(pause, ran + longest - last));
  };
  const observer = new MutationObserver(moved);
  const watch = (root: Root): void => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { childList: true, subtree: true });
    // A frame that is loaded anew, and a root that an element has got since, move nothing in the document.
    listen(root, 'load', ({ target }) => tagOf(target as Element).endsWith('frame') && moved(), { capture: true, signal });
    listen(root, 'focusin', moved, { signal });
  };
  listen(page, 'visibilitychange', () => (isHidden(page) ? observer.disconnect() : ((watched = new WeakSet()), run())), { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  run();
}
