/** What is drawn in a portal page: plain data between lib/portal, which knows where, and the views, which know how. */
import type { Cause } from './causes';
import type { FieldId, Level } from './types';

export type Corner = 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';

/** Left and top in pixels, from the layer's own corner. */
export interface Spot {
  left: number;
  top: number;
}

export interface MarkView extends Spot {
  field: FieldId;
  level: Level | 'ok';
  /** Accessible name. */
  label: string;
  /** 16 px instead of 24 where the page leaves no more room. */
  small: boolean;
}

export interface NoteView extends Spot {
  field: FieldId;
  causes: readonly Cause[];
}

export interface MarksView {
  /** By the page's background. */
  theme: 'light' | 'dark';
  /** How many causes there are of each level. */
  counts: Readonly<Record<Level, number>>;
  marks: readonly MarkView[];
  note?: NoteView;
  /** Whether the user put the marks away. */
  hidden: boolean;
  bar: boolean;
  /** Most pixels the bar may take; as many as it needs when absent. */
  barWidth?: number;
  corner: Corner;
  /** A sentence beside the counts, such as that the table cannot be checked now. */
  notice: string;
  /** What was just done without the popup. */
  done?: string;
  /** For the live region. */
  said: string;
}

export interface MarksActions {
  toggle(field: FieldId): void;
  goTo(field: FieldId): void;
  close(): void;
  step(by: 1 | -1): void;
  hide(hidden: boolean): void;
}

export interface GuardView {
  /** The control's label, '' when it has none. */
  control: string;
  causes: readonly Cause[];
  /** Causes of level error. */
  errors: number;
  /** What the clerk has written so far. */
  reason: string;
}

export interface GuardActions {
  goBack(): void;
  locate(cause: Cause): void;
  setReason(reason: string): void;
  /** Does nothing unless the reason is accepted. */
  submitAnyway(): void;
}
