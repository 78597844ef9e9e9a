/** What 一键规范 may change. Each kind can be left out. */
export type TidyKind = 'width' | 'spaces' | 'marks' | 'quotes' | 'numbers';

export const tidyKinds: readonly { kind: TidyKind; name: string }[] = [
  { kind: 'width', name: '全角数字、字母改半角' },
  { kind: 'spaces', name: '去掉多余的空格、空行' },
  { kind: 'marks', name: '英文标点改中文标点' },
  { kind: 'quotes', name: '直引号改弯引号' },
  { kind: 'numbers', name: '文号年份用〔〕' },
];

/**
 * A narrative as GB/T 15834 and 9704 want it written. Figures keep every digit; addresses of websites and mail stay as they are.
 * Pure, and doing it twice does no more than doing it once.
 */
export function tidyText(text: string, kinds: ReadonlySet<TidyKind>): string {
  let tidy = text;
  // One mark that becomes wide can widen its neighbour: a few rounds settle it.
  for (let round = 0; round < 8; round += 1) {
    const next = once(tidy, kinds);
    if (next === tidy) break;
    tidy = next;
  }
  return tidy;
}

function once(text: string, kinds: ReadonlySet<TidyKind>): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => tidyLine(line, kinds))
    .join('\n')
    .replace(/\n{2,}/g, (breaks) => (kinds.has('spaces') ? '\n' : breaks))
    .replace(/^\n+|\n+$/g, (breaks) => (kinds.has('spaces') ? '' : breaks));
}

const address = /(?:https?:\/\/|www\.)[\w\-./?%&=:#~+]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:gov|com|cn|org|net)(?:\.cn)?\b(?:\/[\w\-./?%&=:#~+]*)?/gi;

function tidyLine(line: string, kinds: ReadonlySet<TidyKind>): string {
  const kept: string[] = [];
  // A private-use character stands for each address meanwhile.
  const masked = (kinds.has('width') ? halfWidth(line) : line).replace(address, (found) => {
    kept.push(found);
    return String.fromCharCode(0xe000 + kept.length - 1);
  });
  const steps: readonly [TidyKind, (part: string) => string][] = [
    ['spaces', spaces],
    ['numbers', numbers],
    ['quotes', quotes],
    ['marks', marks],
    ['spaces', spaces],
  ];
  const tidy = steps.reduce((part, [kind, step]) => (kinds.has(kind) ? step(part) : part), masked);
  return kept.reduce((part, found, at) => part.replace(String.fromCharCode(0xe000 + at), () => found), tidy);
}

/** Letters, digits, % and the signs inside figures; marks of punctuation stay wide. */
function halfWidth(line: string): string {
  return line
    .replace(/[０-９Ａ-Ｚａ-ｚ％＠／]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[．](?=\d)/g, '.');
}

const han = '\\p{Script=Han}';
const wide = `[${han}，。、；：？！（）《》“”‘’〔〕【】…]`;
const afterHan = new RegExp(`(?<=${wide}|[\\d%％])[ ]+(?=${wide})|(?<=${wide})[ ]+(?=[\\d])`, 'gu');

function spaces(line: string): string {
  return line
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\t\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .trim()
    .replace(/ {2,}/g, ' ')
    .replace(afterHan, '')
    .replace(afterHan, '');
}

function numbers(line: string): string {
  return line.replace(/(?<=[\p{Script=Han}])[[(（【［](19\d\d|20\d\d)[\])）】］](?=(?:第)?\d+号)/gu, '〔$1〕');
}

/** Straight quotes in pairs within a line; an odd one out leaves all of them as they are. */
function quotes(line: string): string {
  return paired(paired(line, '"', '“', '”'), "'", '‘', '’');
}

function paired(line: string, straight: string, open: string, close: string): string {
  const count = line.split(straight).length - 1;
  if (count === 0 || count % 2 === 1 || !new RegExp(han, 'u').test(line)) return line;
  let opened = false;
  return Array.from(line, (char) => {
    if (char !== straight) return char;
    opened = !opened;
    return opened ? open : close;
  }).join('');
}

const chineseMark: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

function marks(line: string): string {
  const before = `(?<=[${han}）》”’〕%％\\d])`;
  return line
    .replace(/\.{3,}|。{3,}/g, '……')
    .replace(new RegExp(`${before}[,;:?!](?=[${han}“‘（《〔]|$)|(?<=[${han}）》”’〕])[,;:?!](?=\\d|$)`, 'gu'), (mark) => chineseMark[mark]!)
    .replace(new RegExp(`(?<=[${han}）》”’〕])\\.(?=[${han}]|$)`, 'gu'), '。')
    .replace(new RegExp(`\\(([^()（）]*)\\)`, 'gu'), (found, inner: string, at: number, all: string) => {
      const neighbour = new RegExp(`${han}`, 'u');
      return neighbour.test(inner) || neighbour.test(all[at - 1] ?? '') ? `（${inner}）` : found;
    })
    .replace(/([，。、；：])\1+/g, '$1')
    .replace(/，。|、。/g, '。');
}
