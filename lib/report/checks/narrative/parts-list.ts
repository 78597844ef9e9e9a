import type { Entry, Level } from './parts-level';

/** A total and what is listed as its parts. */
export interface PartList {
  total: Entry;
  /** Parts beyond doubt: one separator, one kind of item. */
  sure: readonly Entry[];
  /** And what may go on the list: past another separator, past a full stop, carried-over cases. */
  all: readonly Entry[];
  /** `其中`, `包括`…; '' where only the form of the items tells that they are parts. */
  intro: string;
  /** Says itself that it is not complete: 主要, 等. */
  partial: boolean;
  /** Counts before the total in its sentence; a list may be of one of them, or of all. */
  before: readonly Entry[];
}

const introWords = /^[,;:、]?\s?((?:其中|包括|包含|涵盖|主要(?:涉及|包括|为|有)|涉及|内含|含|具体(?:为|包括|是)|分别(?:为|是)|按[^,;:。]{2,10}分(?:类)?)(?:的有|包括|包含|含|有|为|,?主要(?:包括|有)?|:)*[,:]?\s?)/;
/** Begins another thing that is told. */
const another = /^[,;、]?\s?(?:另|此外|同时|并|还|均|共|全年|累计|总|同比|较|比|与|占|平均|回应|回复|开展|举办|召开)/;
const verb = /收到|受理|新收|办结|答复|办理|公开|发布|制发|印发|编发|推送|转载|解读|回复|回应|制作|刊登|更新|审核|浏览|阅读|点击|访问|关注|采纳|开展|举办|召开|培训/;
/** Ends the sure part of a list of results, yet completes their sum. */
const remainder = /结转|转入|顺延|延期|尚未|正在|剩余|其余|办理中/;

export function listsIn(level: Level, kind: 'open' | 'bracket', owner?: Entry): PartList[] {
  const own = owner && kind === 'bracket' ? bracketList(level, owner) : [];
  const lists = level.entries.flatMap((entry, index) => openList(level, entry, index));
  const nested = [...level.entries.flatMap((entry) => (entry.inside ? listsIn(entry.inside, 'bracket', entry) : [])), ...level.others.flatMap((other) => listsIn(other, 'open'))];
  return [...own, ...lists, ...nested];
}

/** What the bracket behind a number lists. */
function bracketList(level: Level, total: Entry): PartList[] {
  const [first] = level.entries;
  if (!first) return [];
  const intro = introWords.exec(first.label)?.[1] ?? '';
  const unitless = level.entries.some(({ count }) => count.unit === '');
  if (unitless && intro === '') return [];
  return [collect(level, total, 0, intro === '' ? '(' : intro, [])];
}

function openList(level: Level, total: Entry, index: number): PartList[] {
  const next = level.entries[index + 1];
  if (!next || total.count.unit === '') return [];
  const label = next.label.replace(/^。(?=\s?其中)/, '');
  const intro = introWords.exec(label)?.[1] ?? (/^[:]/.test(label) ? ':' : undefined);
  const before = sentenceBefore(level.entries, index);
  if (intro !== undefined) return [collect(level, total, index + 1, intro, before)];
  const unmarked = collect(level, total, index + 1, '', before);
  return looksComplete(unmarked) ? [unmarked] : [];
}

/** `共公开310条，甲类279条，乙类15条，其他13条`: without an introducing word only the form tells. */
function looksComplete({ total, sure, all }: PartList): boolean {
  const units = new Set([total, ...sure].map(({ count }) => count.unit));
  const classes = all.filter(({ label }) => /类(?:政府)?(?:信息)?$|^[,;、。]?其他/.test(label)).length;
  return sure.length >= 3 && units.size === 1 && classes >= 2 && /共|总|合计|累计|全年|年/.test(total.label) && sure.every(({ count }) => count.value <= total.count.value);
}

/** More counts than this before a total are no parts of one statement. */
const mostBefore = 12;

function sentenceBefore(entries: readonly Entry[], index: number): Entry[] {
  const found: Entry[] = [];
  for (let at = index; at > 0 && found.length < mostBefore && !/[。!?]/.test(entries[at]!.label); at--) found.unshift(entries[at - 1]!);
  return found;
}

function collect(level: Level, total: Entry, from: number, intro: string, before: readonly Entry[]): PartList {
  const sure: Entry[] = [];
  const all: Entry[] = [];
  let separator: string | undefined;
  let sureEnded = false;
  const first = level.entries[from]!;
  const firstWords = first.label.replace(/^。/, '').replace(introWords, '');
  const withVerb = verb.test(firstWords);
  let index = from;
  for (; index < level.entries.length && all.length < 60; index++) {
    const entry = level.entries[index]!;
    const words = index === from ? firstWords : entry.label;
    if (index > from) {
      if (/其中/.test(words)) {
        // A list within the list: its items are passed over until they make up the part they belong to.
        const past = passNested(level.entries, index, all.at(-1)!);
        if (past === undefined) break;
        index = past - 1;
        continue;
      }
      if (stops(words, withVerb)) break;
      if (/^[。]/.test(words)) sureEnded = !/^。\s?(?:其他|其余)/.test(words) || sureEnded;
      const own = /^[,;、]/.exec(words)?.[0];
      if (separator !== undefined && separator === '、' && own !== undefined && own !== '、' && !/^[,;](?:其他|其余|以及|及|和)/.test(words)) sureEnded = true;
      if (separator === ',' && own === ';') sureEnded = true;
      separator ??= own;
    } else if (hasNumber(words) || words.length > 40) break;
    if (remainder.test(words)) sureEnded = true;
    all.push(entry);
    if (!sureEnded) sure.push(entry);
  }
  const after = level.entries[index]?.label ?? level.rest;
  const partial = /主要|重点/.test(intro) || /^\s?(?:等|余)/.test(after) || sure.some(({ label }) => label.startsWith('等'));
  // What stopped the list may have been a part in other words.
  return { total, sure, all, intro, partial, before };
}

/** A new statement, or words too long to be an item. */
function stops(words: string, withVerb: boolean): boolean {
  const bare = words.replace(/^[,;:、。\s]+/, '');
  if (another.test(words) || hasNumber(bare) || /各|附件|第/.test(bare) || /[,;:。!?]/.test(bare.replace(/、/g, ''))) return true;
  if (bare.length > 40) return true;
  const started = /^[,;。]/.test(words) && verb.test(bare.replace(/(?:予以|部分|不予|主动|依申请|信息|应)公开|公开(?:类|指南|目录|制度|的)|办理类|信息公开/g, '')) && !withVerb;
  return started;
}

const hasNumber = (words: string) => /\d/.test(words);

function passNested(entries: readonly Entry[], from: number, part: Entry): number | undefined {
  let sum = 0;
  for (let index = from; index < entries.length; index++) {
    if (index > from && /^[;。]/.test(entries[index]!.label)) return index;
    sum += entries[index]!.count.value;
    if (sum === part.count.value) return index + 1;
    if (sum > part.count.value) return undefined;
  }
  return undefined;
}
