import { listen, own, scrollerOf, scrollOf } from './dom';
import type { Writer } from './task';

/** What makes the places of rows uncertain while they are written. */
export interface ListWatch {
  lists: NonNullable<Writer['lists']>;
  /** The lists are at rest now. */
  rest(): void;
  end(): void;
}

const attributeFilter = ['aria-label', 'aria-labelledby', 'for', 'id', 'name', 'placeholder', 'title'];

/** Watches lists whose elements may come to stand for other rows: when they are scrolled, or when anything in them changes. */
export function watchLists(lists: readonly Element[]): ListWatch {
  const ended = new AbortController();
  let [moved, gone] = [false, false];
  let tops = new Map<Element, number>();
  const observer = new MutationObserver(() => (moved = true));
  const look = (): void => {
    gone ||= lists.some((list) => Math.abs(scrollOf(list).top - (tops.get(list) ?? 0)) > 2);
  };
  for (const list of lists) {
    observer.observe(list, { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter });
    const target = list === scrollerOf(list) ? own<Document>(list, 'ownerDocument') : list;
    listen(target, 'scroll', look, { capture: true, passive: true, signal: ended.signal });
  }
  return {
    lists: {
      changed: () => {
        const changed = observer.takeRecords().length > 0 || moved;
        moved = false;
        return changed;
      },
      scrolled: () => {
        look();
        return gone;
      },
    },
    rest: () => {
      gone = false;
      tops = new Map(lists.map((list) => [list, scrollOf(list).top]));
    },
    end: () => {
      observer.disconnect();
      ended.abort();
    },
  };
}
