/**
 * Full-width and compatibility forms folded character by character, so that positions stay those of the text: `１` → `1`, `，` → `,`,
 * no-break space → space. `①` stays: it numbers and does not count.
 */
export function foldNarrative(text: string): string {
  return text.replace(/[\u0080-\uFFFF]/g, (char) => {
    if (char >= '\u2460' && char <= '\u249B') return char;
    const folded = char.normalize('NFKC');
    return folded.length === 1 ? folded : char;
  });
}
