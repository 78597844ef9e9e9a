import { attributeOf, childOf, childrenOf } from '../zip/elements';
import { ordinal } from './ordinal';

/** The number that Word puts before a paragraph (`（一）`), or ''. To be asked once for each paragraph, in order. */
export type Numbering = (paragraph: Element) => string;

interface Level {
  start: number;
  format: string;
  /** `（%1）`. */
  text: string;
  style?: string;
}

interface Place {
  list: string;
  level: number;
}

/** Reads `numbering.xml` and the paragraph styles that number. */
export function numberingOf(numbering: Element | undefined, styles: Element | undefined): Numbering {
  const lists = listsOf(numbering);
  const styleOf = new Map(childrenOf(styles, 'style').map((style) => [attributeOf(style, 'styleId'), style]));
  const counts = new Map<string, number[]>();

  const ofStyle = (id: string | undefined, depth = 0): Place | undefined => {
    const style = id === undefined || depth > 20 ? undefined : styleOf.get(id);
    if (!style) return undefined;
    const stated = childOf(style, 'pPr', 'numPr');
    if (!stated) return ofStyle(attributeOf(childOf(style, 'basedOn'), 'val'), depth + 1);
    const list = attributeOf(childOf(stated, 'numId'), 'val') ?? '';
    const level = attributeOf(childOf(stated, 'ilvl'), 'val');
    const byStyle = lists.get(list)?.levels.findIndex((one) => one?.style === id) ?? -1;
    return { list, level: level === undefined ? Math.max(0, byStyle) : Number(level) };
  };

  return (paragraph) => {
    const own = childOf(paragraph, 'pPr', 'numPr');
    const inherited = ofStyle(attributeOf(childOf(paragraph, 'pPr', 'pStyle'), 'val'));
    const list = attributeOf(childOf(own, 'numId'), 'val') ?? inherited?.list;
    const level = Number(attributeOf(childOf(own, 'ilvl'), 'val') ?? inherited?.level ?? 0);
    const found = list === undefined ? undefined : lists.get(list);
    const shape = found?.levels[level];
    if (!found || !shape) return '';
    const count = counts.get(found.key) ?? [];
    counts.set(found.key, count);
    count[level] = (count[level] ?? shape.start - 1) + 1;
    count.length = level + 1;
    const number = shape.text.replace(/%([1-9])/g, (_, digit: string) => {
      const other = found.levels[Number(digit) - 1];
      return other ? ordinal(count[Number(digit) - 1] ?? other.start, other.format) : '';
    });
    return shape.format === 'bullet' || shape.format === 'none' || number === '' ? '' : number;
  };
}

interface List {
  /** Lists with one key count on together. */
  key: string;
  levels: readonly (Level | undefined)[];
}

function listsOf(numbering: Element | undefined): ReadonlyMap<string, List> {
  const shapes = new Map(childrenOf(numbering, 'abstractNum').map((shape) => [attributeOf(shape, 'abstractNumId'), levelsOf(shape)]));
  return new Map(
    childrenOf(numbering, 'num').map((list): [string, List] => {
      const id = attributeOf(list, 'numId') ?? '';
      const shape = attributeOf(childOf(list, 'abstractNumId'), 'val') ?? '';
      const levels = [...(shapes.get(shape) ?? [])];
      const overrides = childrenOf(list, 'lvlOverride');
      for (const override of overrides) {
        const at = Number(attributeOf(override, 'ilvl'));
        const whole = childOf(override, 'lvl');
        const start = attributeOf(childOf(override, 'startOverride'), 'val');
        if (whole) levels[at] = levelOf(whole);
        else if (levels[at] && start !== undefined) levels[at] = { ...levels[at], start: Number(start) };
      }
      return [id, { key: overrides.length > 0 ? `list ${id}` : `shape ${shape}`, levels }];
    }),
  );
}

function levelsOf(shape: Element): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const level of childrenOf(shape, 'lvl')) {
    const at = Number(attributeOf(level, 'ilvl'));
    if (at >= 0 && at < 9) levels[at] = levelOf(level);
  }
  return levels;
}

function levelOf(level: Element): Level {
  const style = attributeOf(childOf(level, 'pStyle'), 'val');
  return {
    start: Number(attributeOf(childOf(level, 'start'), 'val') ?? 1),
    format: attributeOf(childOf(level, 'numFmt'), 'val') ?? 'decimal',
    text: attributeOf(childOf(level, 'lvlText'), 'val') ?? '',
    ...(style === undefined ? {} : { style }),
  };
}
