import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The field that takes the focus when a form opens. When it closes, the focus goes back to what opened it, or to the card
 * around it if the opener is gone; unless the user has moved on meanwhile.
 */
export function useFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  // Before the browser paints: a key pressed as soon as the form is seen is the form's, not the opener's.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const form = ref.current?.closest('form');
    const card = ref.current?.closest<HTMLElement>('[tabindex="-1"]');
    ref.current?.focus();
    return () => {
      const { activeElement } = document;
      if (activeElement !== document.body && !form?.contains(activeElement)) return;
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else card?.focus();
    };
  }, []);
  return ref;
}

/** Esc closes a form, unless an input method is composing. */
export const escTo = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.stopPropagation();
  close();
};
