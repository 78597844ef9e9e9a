import { normalizeText } from '../report/values';
import type { Line } from '../report/editions/types';

/** A label reduced to what identifies it: no white space, numbering, brackets' notes, quotes or punctuation. */
export function labelKey(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = makeKey(text);
    if (keys.size >= 4000) keys.clear();
    keys.set(text, key);
  }
  return key;
}

const keys = new Map<string, string>();

function makeKey(text: string): string {
  const folded = normalizeText(text).replaceAll(' ', '');
  return stripNumbering(folded)
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(/[“”"'‘’《》<>「」、,，.。:：;；·*＊/\\_\-—()（）[\]【】]/g, '');
}

/** `件` and the like, beside a figure or in a column of units; also 必填, 选填: says nothing of what a figure counts. */
export function isUnitWord(text: string): boolean {
  const key = labelKey(text);
  return key === '' || /^(?:件|条|个|项|次|份|人|元|万元)?(?:必填|选填)?$/.test(key);
}

/** The code of a row or column: `01`, `A12`, `B-3`, `2.1`. */
export function isCode(text: string): boolean {
  return /^[A-Za-z]{0,3}[-.]?\d[\d.-]*$/.test(labelKey(text));
}

/** Drops `一、`, `（三）`, `4.`, `4、`, `第1项` and the like from the front. */
export function stripNumbering(text: string): string {
  const rest = text.replace(
    /^(?:[(（](?:[一二三四五六七八九十]+|\d{1,2})[)）]|(?:[一二三四五六七八九十]+|\d{1,2})[、.．:：)）]|\d{1,2}(?=[\u4e00-\u9fff]))+/,
    '',
  );
  return rest === '' ? text : rest;
}

/** `三、本年度办理结果（六）其他处理 3.其他` in one cell is a group, a group in it and a line: cut before each ordinal; so is `其他处理：其他`, cut at the colon. */
export function splitLevels(text: string): string[] {
  const parts = text.split(/(?=[(（][一二三四五六七八九十][)）])|(?<=[^\d\s])\s*(?=\d{1,2}[.、．](?!\d))|[：:›>»](?=\s*[一-龥]{2})(?![^(（]*[)）])/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const lineKeys = new WeakMap<Line, readonly string[]>();

function keysOf(line: Line): readonly string[] {
  const known = lineKeys.get(line);
  if (known) return known;
  const keys = [line.label, ...(line.variants ?? [])].map(labelKey);
  lineKeys.set(line, keys);
  return keys;
}

/**
 * How well a text on a page names an edition's line, 0 to 1: 1 the official label, 0.96 a known variant, 0.9 to 0.5 an
 * abbreviation or a rewording, 0 another thing.
 */
export function similarity(text: string, line: Line): number {
  let known = scores.get(line);
  if (!known) scores.set(line, (known = new Map()));
  let score = known.get(text);
  if (score === undefined) {
    if (known.size >= 4000) known.clear();
    known.set(text, (score = compare(text, line)));
  }
  return score;
}

const scores = new WeakMap<Line, Map<string, number>>();

function compare(text: string, line: Line): number {
  const inner = /[(（]([^()（）、,，]{3,12})[)）]/.exec(text)?.[1];
  return Math.max(compareKey(labelKey(text), line), inner ? 0.95 * compareKey(labelKey(inner), line) : 0);
}

function compareKey(key: string, line: Line): number {
  if (key === '') return 0;
  let best = 0;
  keysOf(line).forEach((known, index) => {
    if (key === known) best = Math.max(best, index === 0 ? 1 : 0.96);
    else best = Math.max(best, partial(key, known));
  });
  return best;
}

/** The same for a group label such as `（三）不予公开`. */
export function namesGroup(text: string, group: string): boolean {
  const [key, known] = [labelKey(text), labelKey(group)];
  if (key === '' || known === '') return false;
  return key === known || (key.length >= 3 && known.includes(key)) || (known.length >= 3 && key.startsWith(known));
}

function partial(key: string, known: string): number {
  const [short, long] = key.length < known.length ? [key, known] : [known, key];
  if (short.length >= 3 && long.includes(short)) return 0.6 + 0.3 * (short.length / long.length);
  const dice = bigramDice(key, known);
  return dice >= least ? 0.5 + 0.4 * (dice - least) : 0;
}

/** Share of common pairs of letters from which two wordings are alike. */
const least = 0.6;

/** Share of the pairs of letters that two keys have in common; 0 where the shorter one's would not be enough. */
function bigramDice(a: string, b: string): number {
  const all = a.length + b.length - 2;
  const most = (2 * (Math.min(a.length, b.length) - 1)) / all;
  if (!(most >= least)) return 0;
  const used = new Uint8Array(b.length);
  let shared = 0;
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      if (used[j] !== 0 || a.charCodeAt(i) !== b.charCodeAt(j) || a.charCodeAt(i - 1) !== b.charCodeAt(j - 1)) continue;
      used[j] = 1;
      shared += 1;
      break;
    }
  }
  return (2 * shared) / all;
}
