import type { Control } from '../binding';
import { editorBodyOf } from '../entries';
import { contenteditableHand, frameHand } from './contenteditable';
import { selectHand } from './select';
import { textHand } from './text';
import { textareaHand } from './textarea';

/**
 * One means of putting a text into a control: our own, or `widget`, the interface of the page's own widget. `markup` is
 * what an undo puts back into an editor in the text's stead.
 */
export type Rung = 'widget' | ((text: string, markup?: string) => void | Promise<void>);

/** How a text gets into one control. It belongs to the script that writes; the engine of a page only reads. */
export interface Hand {
  /** Why the control could never hold the text, in a clerk's words. */
  unfit?(text: string): string | undefined;
  /** What is tried in order, each once, until the text is read back. */
  rungs: readonly Rung[];
}

/** The way to write a control; undefined for what a page only shows. */
export function handOf({ kind, element }: Control): Hand | undefined {
  switch (kind) {
    case 'text':
      return textHand(element as HTMLInputElement);
    case 'textarea':
      return textareaHand(element as HTMLTextAreaElement);
    case 'select':
      return selectHand(element as HTMLSelectElement);
    case 'contenteditable':
      return contenteditableHand(element);
    case 'frame': {
      const body = editorBodyOf(element);
      return body && frameHand(body);
    }
    case 'output':
      return undefined;
  }
}
