/** The wrong figures a clerk could type for `meant`: digits swapped, dropped, doubled, ×10, a neighbouring key. Never `meant` itself. */
export function mistyped(meant: number): number[] {
  const digits = String(meant);
  const wrong = new Set<number>();
  [...digits].forEach((digit, at) => {
    const [before, after] = [digits.slice(0, at), digits.slice(at + 1)];
    if (digits.length > 1) wrong.add(Number(before + after));
    if (after !== '') wrong.add(Number(before + after[0] + digit + after.slice(1)));
    wrong.add(Number(before + digit + digit + after));
    for (const key of neighbours[Number(digit)]!) wrong.add(Number(before + key + after));
  });
  wrong.add(meant * 10);
  wrong.delete(meant);
  return [...wrong];
}

/** By digit: keys beside it in the row above the letters. */
const neighbours = ['9', '2', '13', '24', '35', '46', '57', '68', '79', '80'].map((keys) => [...keys]);
