import type { WidgetAnswer, WidgetRequest } from '../report/page';

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
      // The page's world knows the elements by nothing but what stands in the document: a name drawn for this call, gone after it.
      const name = `data-${[...crypto.getRandomValues(new Uint8Array(12))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')}`;
      wanted.forEach(({ element }, index) => Element.prototype.setAttribute.call(element, name, String(index)));
      try {
        return await send({
          name,
          texts: wanted.map(({ text }) => text ?? null),
          figures: wanted.map(({ figure }) => figure),
          markups: wanted.map(({ markup = false }) => markup),
        });
      } catch {
        return [];
      } finally {
        for (const { element } of wanted) Element.prototype.removeAttribute.call(element, name);
      }
    },
  };
}
