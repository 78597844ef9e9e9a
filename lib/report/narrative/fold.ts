const chineseDigits = '〇一二三四五六七八九';
const chineseYear = /二[〇○零Oo0][〇○零一二三四五六七八九]{2}(?=\s?年)/g;

/**
 * Full-width and compatibility forms folded character by character, so that positions stay those of the text: `１` → `1`, `，` → `,`,
 * `二〇二五年` → `2025年`, no-break space → space. `①` stays: it numbers and does not count.
 */
export function foldNarrative(text: string): string {
  const years = text.replace(chineseYear, (year) => Array.from(year, (char) => Math.max(0, chineseDigits.indexOf(char))).join(''));
  return years.replace(/[\u0080-\uFFFF]/g, (char) => {
    if (char >= '\u2460' && char <= '\u249B') return char;
    const folded = char.normalize('NFKC');
    return folded.length === 1 ? folded : char;
  });
}
