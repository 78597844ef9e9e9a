/** Runs in a page of Chromium: other ways to put texts into its inputs, by their names. */
import { userEvent } from '@testing-library/user-event';

type Texts = Readonly<Record<string, string>>;

const inputOf = (name: string): HTMLInputElement => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;

/** Milliseconds. No proof that the page kept anything. */
function fillByLoop(texts: Texts): number {
  const began = performance.now();
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  for (const [name, text] of Object.entries(texts)) {
    const input = inputOf(name);
    set!.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.dispatchEvent(new FocusEvent('blur'));
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
  return performance.now() - began;
}

/** Milliseconds; typed key by key without delays. */
async function fillByUserEvent(texts: Texts): Promise<number> {
  const began = performance.now();
  const user = userEvent.setup({ delay: null });
  for (const [name, text] of Object.entries(texts)) {
    const input = inputOf(name);
    await user.clear(input);
    await user.type(input, text);
  }
  await user.tab();
  return performance.now() - began;
}

Object.assign(globalThis, { fillByLoop, fillByUserEvent });
