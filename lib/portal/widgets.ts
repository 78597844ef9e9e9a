import type { WidgetAnswer, WidgetRequest } from '../report/page';
import { named } from './named';

/** The page's own widgets, reached through the background for one call at a time. */
export interface Widgets {
  /**
   * Writes each text through the interface of the widget its element belongs to, or reads it where `text` is absent.
   * An answer without `by` means that no widget known to us holds the element.
   */
  ask(wanted: readonly { element: Element; text?: string; markup?: boolean; figure: boolean }[]): Promise<readonly WidgetAnswer[]>;
}

/** `send` runs the request in the page's own world. */
export function reachWidgets(send: (request: WidgetRequest) => Promise<WidgetAnswer[]>): Widgets {
  return {
    async ask(wanted) {
      if (wanted.length === 0) return [];
      const texts = wanted.map(({ text }) => text ?? null);
      const figures = wanted.map(({ figure }) => figure);
      const markups = wanted.map(({ markup = false }) => markup);
      return named(wanted.map(({ element }) => element), (name) => send({ name, texts, figures, markups })).catch(() => []);
    },
  };
}
