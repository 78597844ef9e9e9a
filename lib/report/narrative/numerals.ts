const digits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** `十二` → 12, `二百零五` → 205, `三万二千` → 32000, `百` → 100; undefined for what is no number (`十十`, `一二三`). */
export function parseNumeral(text: string): number | undefined {
  const parts = text.split('万');
  if (parts.length > 2) return undefined;
  const [high, low] = parts.length === 2 ? parts : ['', parts[0]];
  const upper = parts.length === 2 ? belowTenThousand(high!) : 0;
  const lower = low === '' ? 0 : belowTenThousand(low!);
  return upper === undefined || lower === undefined ? undefined : upper * 10_000 + lower;
}

function belowTenThousand(text: string): number | undefined {
  if (text === '') return undefined;
  if (/^[〇零一二三四五六七八九]{2,4}$/.test(text) && /[〇零]/.test(text)) return undefined;
  let sum = 0;
  let digit: number | undefined;
  let last = 10_000;
  for (const char of text) {
    const unit = units[char];
    if (unit === undefined) {
      const value = digits[char]!;
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
      continue;
    }
    if (unit >= last) return undefined;
    // 十二 and 百余 leave the one out.
    if (digit === 0) return undefined;
    sum += (digit ?? 1) * unit;
    last = unit;
    digit = undefined;
  }
  return sum + (digit ?? 0);
}
