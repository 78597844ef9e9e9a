import { withoutRadicals } from './radicals';

const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g;

/** One kind of line end, no zero-width characters, no radicals in place of ideographs. Narratives are cut from this text. */
export function cleanText(text: string): string {
  return withoutRadicals(text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').replace(invisible, ''));
}

/** Where compatibility forms live; the ideographs themselves, most of any report, are outside. */
const foldable = /[\u00A0-\u02FF\u2000-\u2BFF\u2E80-\u2FFF\u3000\u3036-\u303A\u3100-\u33FF\uF900-\uFAFF\uFE10-\uFE6F\uFF00-\uFFEF]/g;

/**
 * Full-width and compatibility forms folded character by character, so that positions stay those of the text:
 * `１` → `1`, `（` → `(`, no-break space → space. `①` stays: it is a numbering, not a figure.
 */
export function foldText(text: string): string {
  return text.replace(foldable, (char) => {
    if (char >= '\u2460' && char <= '\u249B') return char;
    const folded = char.normalize('NFKC');
    return folded.length === char.length ? folded : char;
  });
}

/** Folded and without white space and cell bars: what two wordings of one label have in common. */
export function compact(text: string): string {
  return foldText(text).replace(/[\s|]+/g, '');
}

/** A pattern that finds a label in folded text, white space and cell bars anywhere in it. */
export function spacedPattern(label: string): string {
  return [...compact(label)].map((char) => char.replace(/[()[\]{}.*+?^$\\|/]/g, '\\$&')).join('[\\s|]*');
}
