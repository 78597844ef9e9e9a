import { controlSelector, kindOf, labelOf, type PageControl } from './control';
import { leadsOn } from './label';
import { matches } from '../dom';
import { holdsIn, queryIn } from '../page';
import { formAround, isShown } from './tree';

/** What pressing a control means for the report: it sends it, it keeps it, or it has nothing to do with it. */
export type Standing = 'submission' | 'draft' | 'none';

export interface Scope {
  /** The bound inputs. */
  fields: readonly Element[];
  /** The outermost document a control may lie in. */
  page: Document;
}

/** Only labels that say so submit; 保存 and 确定 do where the page has nothing else that does, and no further step. */
export function standingOf(control: PageControl, scope: Scope): Standing {
  const kind = kindOf(control);
  if (kind === 'other') return 'none';
  if (relationOf(control.element, scope.fields) === 'foreign') return 'none';
  if (kind === 'never') return 'draft';
  if (kind === 'submit') return 'submission';
  return hasFurther(scope) ? 'draft' : 'submission';
}

/**
 * The standing of a form's `submit` event. A submitter with an unknown name, or none, sends the report unless another
 * control of the page is there to do so.
 */
export function standingOfForm(form: Element, submitter: PageControl | undefined, scope: Scope): Standing {
  if (!scope.fields.some((field) => formAround(field) === form || holdsIn(form, field))) {
    return submitter ? standingOf(submitter, scope) : 'none';
  }
  const kind = submitter ? kindOf(submitter) : 'other';
  if (kind === 'never') return 'draft';
  if (kind === 'submit' || !submitter) return 'submission';
  return hasFurther(scope) ? 'draft' : 'submission';
}

/** `own`: in the form of the bound inputs; `loose`: in none; `foreign`: in a form that asks for something else. */
export function relationOf(control: Element, fields: readonly Element[]): 'own' | 'loose' | 'foreign' {
  const form = formAround(control);
  if (!form) return 'loose';
  if (fields.some((field) => formAround(field) === form || holdsIn(form, field))) return 'own';
  return asksForSomething(form) ? 'foreign' : 'loose';
}

const asked =
  'select, textarea, input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=image]):not([type=reset])';

/** A form that only carries buttons and hidden values is where old pages gather what they send. */
function asksForSomething(form: Element): boolean {
  return queryIn(form, asked).some(isShown);
}

/** The page shows another control that submits, or one that leads to the next step. */
function hasFurther({ page, fields }: Scope): boolean {
  const isFurther = (element: Element): boolean => {
    const label = labelOf(element as HTMLElement);
    return kindOf({ element: element as HTMLElement, label }) === 'submit' || leadsOn(label);
  };
  return queryIn(page, controlSelector).some(
    (element) => !matches(element, '[type=reset]') && isFurther(element) && isShown(element) && relationOf(element, fields) !== 'foreign',
  );
}
