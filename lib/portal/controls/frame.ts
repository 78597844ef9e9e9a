import type { Control } from '../binding';
import { editorBodyOf } from '../entries';
import { typedIn } from './contenteditable';

/** An editor that keeps what one types in a frame of its own. */
export function frameControl(element: HTMLElement): Control {
  const body = (): HTMLElement | undefined => editorBodyOf(element);
  return {
    kind: 'frame',
    element,
    read: () => (body() ? typedIn(body()!) : ''),
    markup: () => body()?.innerHTML ?? '',
  };
}
