import { saysFiled } from '../report/filed';
import { bodyOf, parentOf, textContentOf } from './dom';

const patience = 30_000;

/** Calls back once if, within half a minute, the page adds a message that it took the submission. */
export function watchForFiled(page: Document, filed: () => void, signal: AbortSignal): void {
  const body = bodyOf(page);
  if (!body) return;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const observer = new MutationObserver((records) => {
    const said = records.some(({ addedNodes }) => [...addedNodes].some(saysSo));
    if (!said) return;
    stop();
    filed();
  });
  const timer = setTimeout(stop, patience);
  observer.observe(body, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
}

function saysSo(node: Node): boolean {
  const box = node instanceof Element ? node : parentOf(node);
  return box !== null && saysFiled(textContentOf(box).slice(0, 200));
}
