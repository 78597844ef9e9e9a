import type { FormPart } from '../binding';
import { windowOf } from '../dom';
import { openHost, type PageHost } from './host';

/** Our elements in the page, one in every document that holds a part of the form. */
export interface Hosts {
  /** The document's, put there when it is first asked for. */
  in(document: Document): PageHost;
  /** Whether an event comes from one of them. */
  has(event: Event): boolean;
  /** Calls back when the page had removed one and it was put back. */
  onRestored(listener: () => void): void;
}

export function openHosts(css: string, signal: AbortSignal): Hosts {
  const open = new Map<Document, PageHost>();
  const listeners: (() => void)[] = [];
  const restored = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    in(document) {
      for (const known of open.keys()) if (!known.defaultView) open.delete(known);
      const host = open.get(document) ?? openHost(document, css, signal);
      if (!open.has(document)) host.onRestored(restored);
      open.set(document, host);
      return host;
    },
    has: (event) => event.composedPath().some((target) => [...open.values()].some(({ element }) => element === target)),
    onRestored: (listener) => listeners.push(listener),
  };
}

/** The part a person has most of before them: there the bar stands, and a dialog is shown. */
export function mainPart(parts: readonly FormPart[]): FormPart {
  const area = ({ root }: FormPart): number => windowOf(root).innerWidth * windowOf(root).innerHeight;
  return parts.reduce((best, part) => (area(part) - area(best) || part.fields.size - best.fields.size) > 0 ? part : best);
}
