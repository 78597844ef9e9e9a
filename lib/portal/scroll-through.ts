/** Scrolls through lists that draw only the rows in sight, from one rest to the next. */
import type { BoundField, FormBinding } from './binding';
import { isConnected, scrollerOf, scrollOf } from './dom';
import { holdsIn } from './page';
import { frames } from './pause';
import { windowHeightOf } from './scroller';
import { boxOf } from './visibility';

/** More steps than any table of the report needs. */
const mostSteps = 120;
/** How long a look at the rows has to stay the same, ms (pages say a row's name and take its figures one after the other): where they fill the window; at the end, where more may come; where they do not fill it. */
const [filled, ended, unfilled] = [250, 300, 1_000];
/** Rows that do not come to rest are taken as they are, ms. */
const patience = 4_000;

interface Listed {
  bound: BoundField;
  /** Its place in the whole list, px. */
  top: number;
  height: number;
}

/** The fields a scroller holds. */
export function rowsIn({ fields }: FormBinding, scroller: Element): Listed[] {
  const origin = boxOf(scroller).top - (scroller === scrollerOf(scroller) ? 0 : scrollOf(scroller).top);
  return [...fields.values()].filter(({ control }) => holdsIn(scroller, control.element)).map((bound) => {
    const { top, bottom } = boxOf(bound.control.element);
    return { bound, top: top - origin, height: bottom - top };
  });
}

/**
 * Scrolls from the beginning to the end, shows each part as it stands to `visit`, which may end it with true, and goes back to where it was.
 * `share`: how much of what is shown is new with each step, 0 to 1. False: it could not be read to its end.
 */
export async function scrollThrough(refresh: () => FormBinding | undefined, scroller: Element, share: number, visit: (binding: FormBinding) => Promise<boolean> | boolean): Promise<boolean> {
  const before = scrollOf(scroller).top;
  try {
    let top = 0;
    for (let step = 0; step < mostSteps && isConnected(scroller); step++) {
      scrollTo(scroller, top);
      const binding = await atRest(refresh, scroller);
      if (!binding || (await visit(binding))) return binding !== undefined;
      // The list may have grown as its rows were measured, and have moved by as much.
      const { top: at, height } = scrollOf(scroller);
      if (Math.min(at, top) + windowHeightOf(scroller) >= height - 1) return true;
      top = Math.min(at, top) + Math.max(20, windowHeightOf(scroller) * share);
    }
    return false;
  } finally {
    scrollTo(scroller, before);
    await atRest(refresh, scroller);
  }
}

function scrollTo(scroller: Element, top: number): void {
  const scroll: (this: Element, options: ScrollToOptions) => void = Element.prototype.scrollTo;
  scroll.call(scroller, { top, behavior: 'instant' });
}

/** The form once its rows have come to rest. */
export async function atRest(refresh: () => FormBinding | undefined, scroller: Element): Promise<FormBinding | undefined> {
  const began = performance.now();
  let [before, since] = ['', began];
  for (;;) {
    await frames();
    const binding = refresh();
    const now = performance.now();
    if (now - began > patience) return binding;
    if (!binding) continue;
    const rows = rowsIn(binding, scroller);
    const look = JSON.stringify([scrollOf(scroller).top, ...rows.map(({ bound: { field, label, control }, top }) => [field, label, control.read(), Math.round(top)])]);
    if (look !== before) [before, since] = [look, now];
    else if (now - since >= (!fillsWindow(rows, scroller) ? unfilled : isAtEnd(scroller) ? ended : filled)) return binding;
  }
}

function isAtEnd(scroller: Element): boolean {
  const { top, height } = scrollOf(scroller);
  return top + windowHeightOf(scroller) >= height - 1;
}

function fillsWindow(rows: readonly Listed[], scroller: Element): boolean {
  if (rows.length === 0) return false;
  const { top, height } = scrollOf(scroller);
  const row = rows[0]!.height * 2;
  const tops = rows.map((one) => one.top);
  return Math.min(...tops) <= top + row && Math.max(...tops) >= Math.min(top + windowHeightOf(scroller), height) - row;
}
