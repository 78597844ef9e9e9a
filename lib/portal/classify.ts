import type { WidgetAnswer } from '../report/page';
import type { BoundField } from './binding';
import { isSent, partnerOf } from './partner';
import { sameText } from './same-text';
import { isSame, type Task, type Written } from './task';

/** What is known beside what the control shows. */
export interface Witnesses {
  /** The widget's own word. */
  widget?: WidgetAnswer;
  /** The place of a total of the page that lacks the figure. */
  total?: string;
  /** The page kept the events of the write from its own fields. */
  unheard?: boolean;
}

/** The control shows the text, and nothing that speaks for the page's model contradicts it. */
export function holdsText(task: Task, bound: BoundField, widget: WidgetAnswer | undefined): boolean {
  const says = (text: string): boolean => sameText(task.field, text, task.to);
  return says(bound.control.read()) && (widget?.now === undefined || says(widget.now)) && !lags(task, bound);
}

/** A hidden field that is sent in the control's stead agreed before, and does not any more. */
function lags({ field, from, to }: Task, { control }: BoundField): boolean {
  const partner = partnerOf(control.element);
  if (!partner || !isSent(partner) || sameText(field, partner.value, to)) return false;
  return sameText(field, partner.value, from);
}

/** What became of a write. */
export function classify(task: Task, bound: BoundField | undefined, { widget, total, unheard }: Witnesses): Written {
  if (!isSame(task, bound)) {
    return { task, attempted: true, result: 'detached', now: '', reason: '写入后网页变了，找不到这一格。请核对。' };
  }
  const now = bound.control.read();
  const end = (result: Written['result'], reason?: string): Written => ({ task, attempted: true, result, now, ...(reason && { reason }) });
  const says = (text: string): boolean => sameText(task.field, text, task.to);
  if (says(now)) {
    if (widget?.now !== undefined && !says(widget.now)) return end('blocked', '网页上显示了，但编辑器里没有存下。请在网页上手填。');
    if (lags(task, bound)) return end('blocked', '网页上显示了，但随表提交的值没有跟上。请在网页上重新输入这一格。');
    if (total !== undefined) return end('blocked', `网页上显示了，但网页自算的“${total}”没有算进去，可能没有存下。请在网页上重新输入这一格。`);
    if (unheard) return end('blocked', '网页上显示了，但网页拦下了输入，可能没有存下。请在网页上重新输入这一格。');
    return end(now === task.to ? 'kept' : 'reformatted');
  }
  const shown = now.trim() === '' ? '空白' : `“${now.slice(0, 20)}”`;
  if (sameText(task.field, now, task.from)) return end('reverted', `写入后网页退回为${shown}。请在网页上手填。`);
  return end('blocked', `写入后网页显示${shown}。请核对。`);
}
