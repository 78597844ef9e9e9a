import { outerOf } from '../page';

/** Calls `layout` in the next frame after anything that may have moved an input, at most once a frame. */
export interface Moves {
  /** Asks for a layout in the next frame. */
  soon(): void;
  /** Watches the sizes of an element and all around it, instead of those watched before. */
  watch(element: Element): void;
}

/** A hidden tab has no frames: a timer stands in. */
const latest = 120;
/** Pages slide panes open and shut after a press. */
const afterPress = 350;

export function watchMoves(window: Window & typeof globalThis, layout: () => void, signal: AbortSignal): Moves {
  let waiting = false;
  const soon = (): void => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const run = (): void => {
      if (!waiting) return;
      waiting = false;
      window.clearTimeout(timer);
      if (!signal.aborted) layout();
    };
    const timer = window.setTimeout(run, latest);
    window.requestAnimationFrame(run);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'load']) window.addEventListener(type, soon, options);
  const pressed = (): void => {
    soon();
    window.setTimeout(soon, afterPress);
  };
  for (const type of ['click', 'keyup']) window.addEventListener(type, pressed, options);
  const sizes = new window.ResizeObserver(soon);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  return {
    soon,
    watch(element) {
      sizes.disconnect();
      for (let node: Element | null = element; node; node = outerOf(node)) sizes.observe(node);
    },
  };
}
