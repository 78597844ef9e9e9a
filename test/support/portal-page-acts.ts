/** What a test does on any portal's page, whatever its markup: press, look for marks, have it drawn anew. */
import type { Frame, JSHandle, Page } from 'playwright';
import { until } from './until';

/** Waits until a frame of the page holds an element. */
export function frameWith(page: Page, selector: string): Promise<Frame> {
  return until(`${page.url()} holds ${selector}`, async () => {
    for (const frame of page.frames()) {
      if ((await frame.locator(selector).count().catch(() => 0)) > 0) return frame;
    }
    return undefined;
  });
}

/** Presses the control that says so, in whichever frame it stands. */
export async function press(page: Page, label: string): Promise<void> {
  for (const frame of page.frames()) {
    const control = frame.getByText(label, { exact: true }).last();
    if ((await control.count()) > 0) return control.click();
  }
  throw new Error(`${page.url()} has nothing that says ${label}`);
}

/**
 * The element of the page that a mark of an error stands at: it shows the figure of the mark's cell and lies beside or
 * under the mark. Null while there is none.
 */
export function markedElement(frame: Frame, figures: Readonly<Record<string, string>>): Promise<JSHandle<Element | null>> {
  return frame.evaluateHandle((wanted) => {
    const near = 44;
    const host = document.querySelector('nianbao-root');
    const elementsIn = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => (element === host ? [] : [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]));
    const textOf = (element: Element): string => {
      if (element instanceof HTMLInputElement) return element.type === 'hidden' ? '' : element.value;
      return element.childElementCount === 0 ? (element.textContent ?? '') : '';
    };
    for (const mark of host?.shadowRoot?.querySelectorAll<HTMLElement>('[data-testid=mark][data-level=error]') ?? []) {
      const at = mark.getBoundingClientRect();
      const figure = Number(wanted[mark.dataset['cell'] ?? '']);
      if (at.width === 0) continue;
      for (const element of elementsIn(document)) {
        const text = textOf(element).replaceAll(',', '').trim();
        if (text === '' || Number(text) !== figure) continue;
        const box = element.getBoundingClientRect();
        const across = Math.max(at.left - box.right, box.left - at.right, 0);
        const down = Math.max(at.top - box.bottom, box.top - at.bottom, 0);
        if (box.width > 0 && across <= near && down <= near / 2) return element;
      }
    }
    return null;
  }, figures);
}

/** Has the page draw its form anew: by its own `window.redraw`, else by putting copies in the place of its tables. */
export async function redraw(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const { redraw: own } = window as unknown as { redraw?: () => void };
    if (own) return own();
    const tables = [...document.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));
    for (const part of tables.length > 0 ? tables : document.querySelectorAll('fieldset, section')) part.replaceWith(part.cloneNode(true));
  });
}
