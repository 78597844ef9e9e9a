import type { Control } from '../binding';
import { attributeOf } from '../dom';
import { parseCell } from '../../report/values';
import type { Hand } from './hand';
import { valueHand } from './value';

/** `input` of type text, number, tel or none. */
export function textControl(element: HTMLInputElement): Control {
  return { kind: 'text', element, read: () => element.value };
}

export function textHand(element: HTMLInputElement): Hand {
  return valueHand(element, (text) => (element.type === 'number' ? notANumber(element, text) : againstPattern(element, text)));
}

function notANumber(element: HTMLInputElement, text: string): string | undefined {
  const reading = parseCell(text);
  if (reading.kind !== 'number') return '网页上这一格只收数字，报告里不是数字。请手填。';
  const bound = (name: string): number => Number.parseFloat(attributeOf(element, name) ?? '');
  if (reading.value < bound('min')) return `网页要求这一格不小于 ${bound('min')}，报告为 ${text}。请核对。`;
  if (reading.value > bound('max')) return `网页要求这一格不大于 ${bound('max')}，报告为 ${text}。请核对。`;
  return offStep(reading.value, bound('step'), bound('min')) ? `网页要求这一格是 ${bound('step')} 的整数倍，报告为 ${text}。请核对。` : undefined;
}

/** Only a step the page states: the implied step of 1 is on pages that never ask the browser to validate. */
function offStep(value: number, step: number, min: number): boolean {
  if (!(step > 0)) return false;
  const steps = (value - (Number.isNaN(min) ? 0 : min)) / step;
  return Math.abs(steps - Math.round(steps)) > 1e-6;
}

function againstPattern(element: HTMLInputElement, text: string): string | undefined {
  const pattern = attributeOf(element, 'pattern');
  if (!pattern || text === '') return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text) ? undefined : `网页规定了这一格的格式，“${text.slice(0, 20)}”不合格式。请在网页上手填。`;
  } catch {
    // A pattern that is no expression binds nobody: the browser leaves it alone too.
    return undefined;
  }
}
