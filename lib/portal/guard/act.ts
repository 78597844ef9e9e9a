import { controlIn, kindOf, type PageControl } from './control';
import { kept, tellAgain } from './press';
import { standingOf, standingOfForm, type Scope, type Standing } from './standing';
import { isElement, matches } from '../dom';

/** Something done in the page that may send the report. */
export interface Act {
  standing: Standing;
  /** Absent where a form was submitted without one. */
  control?: PageControl;
  /** Does once more what was held. False when the page has taken the control away meanwhile. */
  repeat(): boolean;
  /** Its code runs only for a click in the page's own world: a `javascript:` address. */
  script?: boolean;
}

/** A press or a form's submission, and what it means; undefined for what is neither. `scope` is asked for only then. */
export function actOf(event: Event, scope: () => Scope): Act | undefined {
  if (event.type === 'submit') return submissionOf(event as SubmitEvent, scope);
  const isKey = event.type === 'keydown';
  if (isKey && !pressesPlainControl(event as KeyboardEvent)) return undefined;
  const control = controlIn(event.composedPath());
  if (!control || kindOf(control) === 'other') return undefined;
  const { element } = control;
  const key = kept(event);
  return {
    control,
    standing: standingOf(control, scope()),
    script: !isKey && matches(element, '[href^="javascript:" i]'),
    repeat: () => {
      if (!element.isConnected) return false;
      if (isKey) for (const type of ['keydown', 'keypress', 'keyup']) tellAgain(key, type);
      else HTMLElement.prototype.click.call(element);
      return true;
    },
  };
}

function submissionOf(event: SubmitEvent, scope: () => Scope): Act | undefined {
  const form = event.target;
  if (!form || !isElement(form) || !matches(form, 'form')) return undefined;
  const { submitter } = event;
  const control = submitter ? (controlIn([submitter]) ?? { element: submitter, label: '' }) : undefined;
  return {
    ...(control && { control }),
    standing: standingOfForm(form, control, scope()),
    repeat: () => {
      if (!form.isConnected) return false;
      HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
      return true;
    },
  };
}

/** Enter and space make no click on what is a button by its role only. */
function pressesPlainControl(event: KeyboardEvent): boolean {
  if ((event.key !== 'Enter' && event.key !== ' ') || event.isComposing) return false;
  const [target] = event.composedPath();
  return !!target && isElement(target) && !matches(target, 'button, a[href], area[href], input, textarea, select, [contenteditable]');
}
