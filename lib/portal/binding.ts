/** The form as it stands in the page: the only data of the project that holds DOM nodes. */
import type { Cause } from '../report/causes';
import type { EditionId, FieldId, Finding, Narratives, Refusal, Values } from '../report/types';
import type { Root } from './dom';

export type ControlKind = 'text' | 'textarea' | 'select' | 'contenteditable' | 'frame' | 'output';

/** One place of the page that shows a field's text. How it is changed: controls/hand.ts. */
export interface Control {
  kind: ControlKind;
  /** What a mark is put beside and a jump scrolls to. */
  element: HTMLElement;
  read(): string;
  /** The text that this page writes as a blank. */
  blank?: string;
  /** What an editor holds, with its formatting. */
  markup?(): string;
}

export interface BoundField {
  field: FieldId;
  /** Official place: `三（七）总计·自然人`. */
  place: string;
  /** Identity of the cell on the page: its row path ‖ its column path. Never an index. */
  label: string;
  control: Control;
  /** False for what the page only shows: read-only, disabled or plain text. Visibility is another matter. */
  writable: boolean;
  /** Why it is not writable, in a clerk's words. */
  reason?: string;
}

export interface FormBinding {
  edition: EditionId;
  fields: ReadonlyMap<FieldId, BoundField>;
  refusals: readonly Refusal[];
  year?: number;
  unit?: string;
  /** How a portal profile was used, or why it was not; for the clerk. */
  notices?: readonly string[];
  /** The documents that hold bound controls, one for every frame, in the order of their first one. */
  parts: readonly FormPart[];
}

export interface FormPart {
  document: Document;
  fields: ReadonlyMap<FieldId, BoundField>;
  /** Smallest element of the document that holds every bound control in it. */
  root: Element;
}

export interface Reading {
  values: Values;
  narratives: Narratives;
}

/** The form kept up to date through redraws; what marks and guard work on. */
export interface LiveForm {
  /** Ends every effect in the page. */
  signal: AbortSignal;
  /** The form as bound now; undefined while the page shows none. */
  binding(): FormBinding | undefined;
  /** Binds anew at once and returns the result: for moments that must not rely on a debounced state. */
  refresh(): FormBinding | undefined;
  read(): Reading;
  /** Findings on what the page holds now. `confirming`: a submission is under way, blanks count. */
  check(confirming?: boolean): Finding[];
  /** What one would say of findings of `check`; with likely cells and slips once what tells them has arrived. */
  causes(values: Values, findings: readonly Finding[]): Cause[];
  /** Calls back for every document and shadow root of the page, those that come later too. */
  eachRoot(listener: (root: Root) => void): void;
  /** Calls back after the form was bound anew and after a value may have changed; debounced. */
  subscribe(listener: () => void): void;
}
