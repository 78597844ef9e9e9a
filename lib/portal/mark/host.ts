import { windowOf } from '../dom';

/** The one element of ours in a document: an open shadow root, out of the page's layout and its style sheets. */
export interface PageHost {
  element: HTMLElement;
  /** Where the marks, the note and the bar are drawn; its corner is the origin of every position. */
  marks: HTMLElement;
  /** Where the dialog is drawn. */
  dialog: HTMLElement;
  /** Puts the host back if the page took it away; false when another engine's host has taken its place. */
  ensure(): boolean;
  /** Calls back when the page had removed the host and it was put back. */
  onRestored(listener: () => void): void;
}

const tag = 'nianbao-root';
/** A page that keeps removing the host wins: we do not fight it for ever. */
const mostRestorations = 20;

export function openHost(document: Document, css: string, signal: AbortSignal): PageHost {
  for (const stale of document.querySelectorAll(tag)) stale.remove();
  const element = document.createElement(tag);
  const shadow = element.attachShadow({ mode: 'open' });
  applyStyle(document, shadow, css);
  const marks = layer(document, 'nb nb-layer');
  const dialog = layer(document, 'nb');
  shadow.append(marks, dialog);
  keepEventsInside(shadow, signal);
  const listeners: (() => void)[] = [];
  const ensure = (): boolean => {
    if (element.isConnected) return true;
    if (document.querySelector(tag)) return false;
    document.documentElement.append(element);
    for (const listener of listeners) listener();
    return true;
  };
  ensure();
  keepInPage(document, element, ensure, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, marks, dialog, ensure, onRestored: (listener) => listeners.push(listener) };
}

function layer(document: Document, classes: string): HTMLElement {
  const element = document.createElement('div');
  element.className = classes;
  return element;
}

/** A constructed sheet is not subject to the page's CSP; where a browser keeps it from extensions, an element is. */
function applyStyle(document: Document, shadow: ShadowRoot, css: string): void {
  try {
    // Only a sheet of the document's own window is taken.
    const sheet = new (windowOf(shadow.host).CSSStyleSheet)();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox before 140 refuses the sheet of another world.
  }
  const style = document.createElement('style');
  style.textContent = css;
  shadow.append(style);
}

const keys = ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'copy', 'cut'];
const presses = ['focusin', 'focusout', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'];

/** What is typed or pressed in our host is no shortcut of the page, and no press beside its own menus. */
function keepEventsInside(shadow: ShadowRoot, signal: AbortSignal): void {
  for (const type of [...keys, ...presses]) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

function keepInPage(document: Document, element: HTMLElement, restore: () => void, signal: AbortSignal): void {
  let left = mostRestorations;
  const observer = new MutationObserver(() => {
    observeRoot();
    if (element.isConnected || left === 0 || !document.documentElement) return;
    left -= 1;
    restore();
  });
  const observeRoot = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  observeRoot();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
