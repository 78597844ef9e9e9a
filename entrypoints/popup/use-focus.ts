import { useEffect, useRef } from 'preact/hooks';
import type { View } from './view';

const openers: Readonly<Record<View['kind'], string | undefined>> = {
  home: undefined,
  preview: 'fill',
  outcome: 'fill',
  findings: 'check',
  undone: 'undo',
  capture: 'capture',
};

/** Back at the first view, the focus is on the button that led away from it. */
export function useReturnOfFocus(kind: View['kind']): void {
  const before = useRef(kind);
  useEffect(() => {
    const opener = kind === 'home' ? openers[before.current] : undefined;
    before.current = kind;
    if (opener) document.querySelector<HTMLElement>(`[data-testid="${opener}"]`)?.focus();
  }, [kind]);
}
