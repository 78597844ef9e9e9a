import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';

let root: HTMLElement;

/** A place in the document for each test. */
export function useScreen(): void {
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
  });
}

export const screen = (): HTMLElement => root;

export async function show(view: ComponentChild): Promise<void> {
  await act(() => render(view, root));
}

export function byId(testId: string): HTMLElement {
  return root.querySelector<HTMLElement>(`[data-testid="${testId}"]`)!;
}

export async function press(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}
