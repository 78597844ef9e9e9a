import { closest, isElement, listen, tagOf } from '../dom';
import { entriesIn, isEntry } from '../entries';

export interface Pointing {
  /** Whether the clerk is to point now; else the page gets its own clicks. */
  isOn(): boolean;
  /** Our own panel. */
  host: Element;
  /** The input under the pointer changed. */
  hover(entry: Element | undefined): void;
  /** An input was pointed at: pressed, or Enter with the caret in it. */
  take(entry: Element): void;
  /** A picture was pressed: nothing can be typed there. */
  picture(): void;
}

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];

/** The clerk's own hand alone; what is pointed at gets none of the press. All else stays the page's: tabs open, links work. */
export function watchPointing(window: Window, { isOn, host, hover, take, picture }: Pointing, signal: AbortSignal): void {
  let over: Element | undefined;
  const options = { capture: true, signal };
  const press = (event: Event): void => {
    const path = elementsOf(event);
    if (!event.isTrusted || !isOn() || path.includes(host)) return;
    const entry = entryIn(path);
    const isPicture = path[0] !== undefined && tagOf(path[0]) === 'canvas';
    if (!entry && !isPicture) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    if (entry) take(entry);
    else picture();
  };
  for (const type of presses) listen(window, type, press, options);
  listen(
    window,
    'pointermove',
    (event) => {
      const path = elementsOf(event);
      const now = isOn() && !path.includes(host) ? entryIn(path) : undefined;
      if (now === over) return;
      over = now;
      hover(now);
    },
    options,
  );
  listen(
    window,
    'keydown',
    (event) => {
      const path = elementsOf(event);
      const entry = path[0];
      if (!event.isTrusted || (event as KeyboardEvent).key !== 'Enter' || !isOn() || !entry || path.includes(host) || !isEntry(entry)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      take(entry);
    },
    options,
  );
}

function elementsOf(event: Event): Element[] {
  return event.composedPath().filter(isElement);
}

/** The input itself, or the only one of the table cell that was pressed. */
function entryIn(path: readonly Element[]): Element | undefined {
  const own = path.find((element) => isEntry(element) || tagOf(element) === 'select');
  if (own || !path[0]) return own;
  const cell = closest(path[0], 'td,th');
  const held = cell ? entriesIn(cell) : [];
  return held.length === 1 ? held[0] : undefined;
}
