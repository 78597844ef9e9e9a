/** Runs in pages of Chromium before their own scripts: when what happened, and the clerk's clicks in the popup. */

/** Moments of a portal's page, ms. */
export interface Moments {
  /** Its form stands. */
  form: number;
  /** The extension has bound it. */
  bound: number;
  /** First and last event of a write. */
  first: number;
  last: number;
}

const moments: Moments = { form: 0, bound: 0, first: 0, last: 0 };

function lookForForm(): void {
  if (!moments.form && document.readyState !== 'loading' && document.querySelectorAll('input').length >= 200) moments.form = performance.now();
  if (!moments.form || !document.querySelector('nianbao-root')) return;
  moments.bound = performance.now();
  observer.disconnect();
}

const observer = new MutationObserver(lookForForm);
observer.observe(document, { childList: true, subtree: true });
document.addEventListener('DOMContentLoaded', lookForForm);
for (const type of ['focusin', 'input', 'change', 'focusout']) {
  addEventListener(
    type,
    () => {
      moments.last = performance.now();
      moments.first ||= moments.last;
    },
    { capture: true },
  );
}

function shown(id: string): Promise<HTMLElement> {
  return new Promise((done) => {
    const look = (): void => {
      const element = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
      if (!element) return;
      waiting.disconnect();
      done(element);
    };
    const waiting = new MutationObserver(look);
    waiting.observe(document, { childList: true, subtree: true });
    look();
  });
}

/** In the popup: preview, confirmation, outcome. */
async function fillByPopup(): Promise<{ took: number; verified: number }> {
  const began = performance.now();
  (await shown('fill')).click();
  (await shown('fill-confirm')).click();
  const outcome = await shown('fill-outcome');
  return { took: performance.now() - began, verified: Number(outcome.dataset['verified']) };
}

Object.assign(globalThis, { moments, fillByPopup });
