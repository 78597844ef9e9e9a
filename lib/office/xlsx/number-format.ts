/** How a number is shown in its cell. */
export type Shown =
  /** As a figure, perhaps with words around it: `12`, `12件`. */
  | { kind: 'figure'; text: string }
  /** What a person sees is not what the file holds. */
  | { kind: 'altered'; text: string; reason: string }
  /** It is shown as no figure at all. */
  | { kind: 'other'; text: string; reason: string };

/** Numbers of formats that files name without describing them. Dates: 14 to 22, 45 to 47, and East Asian ones 27 to 36, 50 to 58. */
const builtIn: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 41: '#,##0;-#,##0;"-"', 42: '"¥"#,##0;-"¥"#,##0;"-"', 43: '#,##0.00;-#,##0.00;"-"', 44: '"¥"#,##0.00;-"¥"#,##0.00;"-"', 48: '##0.0E+0' };

export function builtInFormat(id: number): string {
  const date = (id >= 14 && id <= 36 && id !== 23 && id !== 24 && id !== 25 && id !== 26) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  return date ? 'yyyy-m-d' : (builtIn[id] ?? 'General');
}

const piece = /"(?<quoted>[^"]*)"?|[\\!](?<single>[^])|_[^]|\*[^]|\[(?<bracket>[^\]]*)\]|(?<digits>[0#?][0#?,.]*|\.[0#?]+)|(?<percent>%)|(?<unusual>E[+-]|\/)|General|G\/通用格式|(?<date>[ymdhsbg]+|a{3,4}|AM\/PM|上午\/下午)|(?<text>@)|(?<other>[^])/giu;

/** What a cell with the format `code` shows of a number. Excel keeps 15 digits of it. */
export function shownNumber(stored: number, code: string): Shown {
  const value = Number(stored.toPrecision(15));
  const plain = plainNumber(value);
  const section = sectionFor(value, code);
  if (section === undefined) return altered(plain);
  let [before, after, digits, percent] = ['', '', undefined as string | undefined, false];
  for (const { groups, 0: whole } of section.code.matchAll(piece)) {
    const { quoted, single, bracket, digits: run, unusual, date, text, other } = groups!;
    if (date !== undefined || (bracket !== undefined && /^[hms]+$/i.test(bracket))) return { kind: 'other', text: plain, reason: '这一格是日期或时间，不是数字' };
    if (unusual !== undefined || (bracket !== undefined && /^(?:DBNum|[<>=])/i.test(bracket)) || (run !== undefined && digits !== undefined)) return altered(plain);
    const general = /^G(?:eneral$|\/)/i.test(whole);
    if (groups!.percent !== undefined) percent = true;
    else if (general || text !== undefined) digits = 'General';
    else if (run !== undefined) digits = run;
    else {
      const words = quoted ?? single ?? other ?? /^\$([^-]*)/.exec(bracket ?? '')?.[1] ?? '';
      if (digits === undefined) before += words;
      else after += words;
    }
  }
  const words = (figure: string) => `${before}${figure}${after}`.trim();
  if (percent) return { kind: 'other', text: `${plainNumber(Number((value * 100).toPrecision(15)))}%`, reason: '这一格是百分数' };
  if (digits === undefined || (value === 0 && /^#[#,]*$/.test(digits))) return { kind: 'altered', text: words(''), reason: `这一格存的是${plain}，显示的是${words('') === '' ? '空白' : `“${words('')}”`}` };
  if (digits === 'General') return { kind: 'figure', text: words(plain) };
  if (digits.endsWith(',')) return altered(plain);
  const places = /\.([0#?]*)/.exec(digits)?.[1]?.length ?? 0;
  const rounded = Number(value.toFixed(Math.min(places, 20)));
  const figure = section.negative ? plainNumber(-rounded).replace(/^-/, '') : plainNumber(rounded);
  if (rounded !== value) return { kind: 'altered', text: words(figure), reason: `这一格存的是${plain}，显示的是${words(figure)}` };
  return { kind: 'figure', text: section.negative && !/[-−(（]/.test(before) ? words(`-${figure}`) : section.negative ? plain : words(figure) };
}

function altered(plain: string): Shown {
  return { kind: 'altered', text: plain, reason: `这一格存的是${plain}，数字格式显示成别的样子` };
}

/** The section of the format for a number; `negative`: it words the sign itself. Undefined where a condition chooses. */
function sectionFor(value: number, code: string): { code: string; negative: boolean } | undefined {
  const sections = code.match(/(?:"[^"]*"?|[\\!_*][^]|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)|^(?=;)/g) ?? ['General'];
  if (/\[[<>=]/.test(code)) return undefined;
  if (value < 0 && sections.length > 1) return { code: sections[1]!, negative: true };
  return { code: (value === 0 && sections.length > 2 ? sections[2] : sections[0])!, negative: false };
}

/** Digits without an exponent. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/\.?0+$/, '') : text;
}
