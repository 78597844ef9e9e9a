import { boxAt, inside, overlap, type Box } from './box';

export interface PlacedBox {
  box: Box;
  small: boolean;
}

export interface MarkRoom {
  /** The input. */
  input: Box;
  /** Which side of the input its digits are on. */
  digits: 'left' | 'right';
  /** Room the digits need. */
  digitsWidth: number;
  /** Boxes that must stay free: digits of other inputs, marks already placed. */
  taken: readonly Box[];
  /** What a mark may not leave: the page's width. */
  page: Box;
}

const large = 24;
const small = 16;
const gap = 2;

/**
 * Where a mark goes: right of the input; else in the input's own free half; else left of it; else small on its corner.
 * No digit is covered, neither the input's nor a neighbour's.
 */
export function placeMark(room: MarkRoom): PlacedBox {
  const { input, taken, page } = room;
  const own = digitsBox(room);
  const free = candidates(room).find(({ box }) => inside(box, page) && !overlap(box, own) && !taken.some((other) => overlap(box, other)));
  return free ?? { box: boxAt(input.right - small / 2, input.top - small / 2, small, small), small: true };
}

function candidates({ input, digits }: MarkRoom): PlacedBox[] {
  const middle = (input.top + input.bottom) / 2;
  // A mark beside a tall text box goes to its first line.
  const centre = input.bottom - input.top > 60 ? input.top + large / 2 : middle;
  // A small mark may touch the edge: in a narrow input there is no pixel to give away.
  const inset = (size: number): number => (size === small ? 0 : gap);
  const within = (size: number): number => (digits === 'right' ? input.left + inset(size) : input.right - size - inset(size));
  return [large, small].flatMap((size) =>
    [input.right + gap, within(size), input.left - size - gap].map((left) => ({
      box: boxAt(left, centre - size / 2, size, size),
      small: size === small,
    })),
  );
}

/** Where the input's figure stands. */
export function digitsBox({ input, digits, digitsWidth }: Pick<MarkRoom, 'input' | 'digits' | 'digitsWidth'>): Box {
  const width = Math.min(digitsWidth, input.right - input.left);
  return digits === 'right' ? { ...input, left: input.right - width } : { ...input, right: input.left + width };
}
