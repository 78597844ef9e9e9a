export interface MarkKeys {
  /** Whether a note is open that Esc would close. */
  isOpen(): boolean;
  close(): void;
  next(): void;
}

/** Alt+M and Esc, by the user's hand only; both leave the page out of it. Keys of an input method are its own. */
export function watchKeys(window: Window, { isOpen, close, next }: MarkKeys, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    const isNext = event.code === 'KeyM' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isNext && !(event.key === 'Escape' && isOpen())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isNext) next();
    else close();
  };
  window.addEventListener('keydown', pressed, { capture: true, signal });
}

const afterStep = 300;

/** Calls back after the user's next step: pages put figures in by script, which no event tells. */
export function watchSteps(window: Window, callBack: () => void, signal: AbortSignal): void {
  let waiting = false;
  const stepped = (): void => {
    if (waiting) return;
    waiting = true;
    window.setTimeout(() => {
      waiting = false;
      if (!signal.aborted) callBack();
    }, afterStep);
  };
  for (const type of ['focusin', 'click']) window.addEventListener(type, stepped, { capture: true, passive: true, signal });
}
