/** Every message between the contexts, typed by direction. Nothing here runs. */
import type {
  CaptureReply,
  CheckReply,
  CheckRequest,
  FillReply,
  FillRequest,
  Going,
  Journal,
  PlanReply,
  PlanRequest,
  Submission,
  UndoReply,
  WidgetAnswer,
  WidgetRequest,
} from './page';
import type { Teaching } from './profile';
import type { FieldId } from './types';

/** Popup → engine, to the frame that holds the form. */
export interface ToEngine {
  plan(request: PlanRequest): Promise<PlanReply>;
  fill(request: FillRequest): Promise<FillReply>;
  undo(): Promise<UndoReply>;
  /** Ends a fill that goes on. */
  stop(): Promise<void>;
  check(request: CheckRequest): Promise<CheckReply>;
  capture(): Promise<CaptureReply>;
  /** Scrolls to a field and puts the caret there; false when the page no longer has it. */
  show(field: FieldId): Promise<boolean>;
  /** Goes to the next mark and opens its note; the keyboard command. */
  'next-mark'(): Promise<void>;
  /** Sites were switched off: where the page's is among them, what we drew in it goes. */
  leave(): Promise<void>;
}

/** Engine and lookout → background. */
export interface ToBackground {
  /** The lookout saw a report-entry form in its frame. */
  'form-seen'(): Promise<void>;
  /** The engine has bound a text: the checks of the text are wanted in its frame. */
  'text-seen'(): Promise<void>;
  /** The engine found something in its form: likely cells are wanted in its frame. */
  'finding-seen'(): Promise<void>;
  /** Brings the profiles of the sender's page into its frame; false where there are none. */
  'profiles-find'(): Promise<boolean>;
  /** Keeps what was shown of the sender's page. */
  'profile-keep'(profile: Teaching & { name: string }): Promise<{ ok: true } | { ok: false; reason: string }>;
  /** The page is no longer taught: the engine may come back. */
  'teaching-ended'(): Promise<void>;
  'journal-keep'(journal: Journal): Promise<boolean>;
  'journal-find'(): Promise<Journal | undefined>;
  'journal-drop'(): Promise<void>;
  /** Keeps the fill that goes on in the sender's frame. */
  'going-keep'(going: Going): Promise<void>;
  /** The fill that goes on in the sender's frame and at its address; undefined when there is none, or its time is over. */
  'going-find'(): Promise<Going | undefined>;
  'going-drop'(): Promise<void>;
  /** Writes to widgets of the sender's frame, in the page's own world. */
  widgets(request: WidgetRequest): Promise<WidgetAnswer[]>;
  /** Clicks the element of the sender's frame that bears the attribute, in the page's own world; false when there is none. */
  press(name: string): Promise<boolean>;
  /** Whether the extension may run at this origin; asked once a site was switched off. */
  permitted(origin: string): Promise<boolean>;
  /** A submission left the page. */
  submitted(submission: Submission): Promise<void>;
}

export interface Sender {
  tabId?: number;
  frameId?: number;
  /** Address of the frame, as the browser knows it. */
  url?: string;
}

export type Handler = (body: never, sender: Sender) => Promise<unknown> | undefined;
/** Handlers of one direction; one that answers undefined leaves the message to another frame. */
export type Handlers<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (body: A[0], sender: Sender) => R | undefined : never;
};
