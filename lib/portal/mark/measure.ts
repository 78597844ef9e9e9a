import type { FieldId } from '../../report/types';
import type { BoundField, FormPart } from '../binding';
import { lookOnce, type Sight } from '../visibility';
import type { Box } from './box';
import { digitsBox, type MarkRoom } from './place-mark';
import { boxOf, isCovered, seenBox, viewOf } from './seen';

/** The geometry of a part of a form at one moment. Reads only; each field is measured at most once, and only when asked for. */
export interface Measure {
  /** The part of a field's input that is seen now. */
  box(field: FieldId): Box | undefined;
  /** Whether the input is there to be seen, neither hidden nor under something. */
  isSeen(field: FieldId): boolean;
  /** Where the last input ends. */
  right(): number;
  room(field: FieldId, taken: readonly Box[]): MarkRoom | undefined;
}

export function measureForm(part: FormPart): Measure {
  const clips = new Map<Element, Box | undefined>();
  const sight = lookOnce();
  const boxes = new Map<FieldId, Box | undefined>();
  const box = (field: FieldId): Box | undefined => {
    const bound = part.fields.get(field);
    if (!boxes.has(field)) boxes.set(field, bound && visibleBox(bound, clips, sight));
    return boxes.get(field);
  };
  const rects = new Map<BoundField, Box>();
  const rectOf = (bound: BoundField): Box => {
    const rect = rects.get(bound) ?? boxOf(bound.control.element);
    rects.set(bound, rect);
    return rect;
  };
  const page = pageBox(part.root);
  return {
    box,
    right: () => Math.max(...[...part.fields.values()].map((bound) => rectOf(bound).right)),
    isSeen: (field) => box(field) !== undefined,
    room: (field, taken) => {
      const input = box(field);
      const bound = part.fields.get(field);
      if (!input || !bound) return undefined;
      const near = [...part.fields.values()].flatMap((other) => {
        const beside = rectOf(other);
        return other !== bound && isNear(beside, input) ? [digitsBox({ input: beside, ...digitsOf(other) })] : [];
      });
      return { input, ...digitsOf(bound), taken: [...near, ...taken], page };
    },
  };
}

function visibleBox({ control: { element } }: BoundField, clips: Map<Element, Box | undefined>, sight: Sight): Box | undefined {
  const box = sight(element) === undefined ? seenBox(element, clips) : undefined;
  return box && !isCovered(element, box) ? box : undefined;
}

const reach = 32;

function isNear(box: Box, input: Box): boolean {
  return box.left < input.right + reach && box.right > input.left - reach && box.top < input.bottom && box.bottom > input.top;
}

/** Where the figure stands in its input, by its alignment and an upper estimate of its width. */
function digitsOf({ control }: BoundField): Pick<MarkRoom, 'digits' | 'digitsWidth'> {
  const style = getComputedStyle(control.element);
  const text = control.read().length * parseFloat(style.fontSize) * 0.62 + 8;
  if (control.kind !== 'text') return { digits: 'left', digitsWidth: Number.POSITIVE_INFINITY };
  const align = style.textAlign;
  if (align === 'center') {
    return { digits: 'right', digitsWidth: (control.element.offsetWidth + text) / 2 };
  }
  return { digits: align === 'right' || align === 'end' ? 'right' : 'left', digitsWidth: text };
}

/** Marks stay inside it, so that the page never gets wider by one. */
function pageBox(root: Element): Box {
  const { documentElement } = root.ownerDocument;
  const page = boxOf(documentElement);
  const right = Math.max(viewOf(root.ownerDocument).right, page.right, boxOf(root).right);
  return { left: Math.min(0, page.left), top: Math.min(0, page.top), right, bottom: Number.POSITIVE_INFINITY };
}
