import type { CheckContext } from '../checks/context';
import type { NarrativeId, TableId } from '../types';
import { passageOf, type Part, type Passage } from './passage';

const narratives: readonly NarrativeId[] = ['overview', 'problems', 'otherMatters'];
const tables: readonly TableId[] = ['proactive', 'requests', 'disputes'];
const sections: readonly Part[] = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'otherMatters'];
const known = new WeakMap<CheckContext, readonly Passage[]>();

/** Every text of the report that is at hand, in order of the report; empty ones left out. Read once per check. */
export function passagesOf(context: CheckContext): readonly Passage[] {
  const before = known.get(context);
  if (before) return before;
  const { narratives: texts = {}, document } = context;
  const parts: readonly (readonly [Part, string | undefined])[] = [
    ['title', document?.title],
    ['preface', document?.preface],
    ['overview', texts.overview],
    ...tables.map((table) => [table, document?.between[table]?.sentences] as const),
    ['problems', texts.problems],
    ['otherMatters', texts.otherMatters],
    ['signature', document?.signature],
  ];
  const passages = parts.flatMap(([part, text]) => (text === undefined || text.trim() === '' ? [] : [passageOf(part, text)]));
  known.set(context, passages);
  return passages;
}

/** Sections 一, 五, 六. */
export function narrativesOf(context: CheckContext): readonly Passage[] {
  return passagesOf(context).filter(({ part }) => isNarrativePart(part));
}

/** Where figures are told: the narratives, and the sentences before a table. */
export function tellingOf(context: CheckContext): readonly Passage[] {
  return passagesOf(context).filter(({ part }) => sections.includes(part));
}

export function passageIn(context: CheckContext, part: Part): Passage | undefined {
  return passagesOf(context).find((passage) => passage.part === part);
}

export function isNarrativePart(part: Part): part is NarrativeId {
  return narratives.some((id) => id === part);
}

/** `第一部分`, or the words for what is no section. */
export function partName(part: Part): string {
  if (part === 'title') return '标题';
  if (part === 'preface') return '前言';
  if (part === 'signature') return '落款';
  return `第${'一二三四五六'[sections.indexOf(part)]}部分`;
}
