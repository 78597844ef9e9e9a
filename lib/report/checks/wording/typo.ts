/** Slips in the form's own words: in the text, and in the labels of a table that was copied as text. */
import type { Edition } from '../../editions/types';
import { around, foundAt, shown, wordsAt } from '../../narrative/found';
import { passageOf, type Passage } from '../../narrative/passage';
import { isNarrativePart, passagesOf } from '../../narrative/read';
import type { TableId } from '../../types';
import type { Found, Rule } from '../rule';
import { confusions } from './confusions';

const tables: readonly TableId[] = ['proactive', 'requests', 'disputes'];

export const wordingTypo: Rule = {
  id: 'X-TYPO',
  level: 'hint',
  run: ({ context, edition }) => [
    ...passagesOf(context)
      .filter(({ part }) => isNarrativePart(part) || part === 'preface' || part === 'title')
      .flatMap((passage) => confused(passage)),
    ...tables.flatMap((table) => inTable(table, context.document?.between[table]?.whole, edition)),
  ],
};

function inTable(table: TableId, whole: string | undefined, edition: Edition): Found[] {
  if (whole === undefined) return [];
  const passage = passageOf(table, whole);
  const found = [...confused(passage), ...mislabelled(passage, table, edition)];
  return found.filter(({ quote }, index) => !found.slice(0, index).some((other) => other.quote?.includes(quote ?? '') || quote?.includes(other.quote ?? '')));
}

function confused(passage: Passage): Found[] {
  return confusions.flatMap(([wrong, right]) =>
    [...passage.folded.matchAll(wrong)].map(({ index, 0: words }) => {
      const [start, end] = around(passage, index, index + words.length, 4);
      return foundAt(passage, start, end, `疑似错别字：“${shown(wordsAt(passage, start, end))}”，应为“${right}”？`);
    }),
  );
}

const shortest = 6;

/** One character of a label exchanged for another. Figures, marks and white space of the copy do not count. */
function mislabelled(passage: Passage, table: TableId, edition: Edition): Found[] {
  const letters = [...passage.folded.matchAll(/\p{Script=Han}/gu)];
  const text = letters.map(([letter]) => letter).join('');
  return labelsOf(table, edition).flatMap((label) => {
    if (text.includes(label)) return [];
    const at = oneOff(text, label);
    if (at === undefined) return [];
    const start = letters[at]!.index;
    const end = letters[at + label.length - 1]!.index + 1;
    return [foundAt(passage, start, end, `疑似错别字：“${shown(wordsAt(passage, start, end))}”，格式中为“${label}”。`)];
  });
}

function labelsOf(table: TableId, { blocks }: Edition): string[] {
  const lines = blocks.filter((block) => block.table === table).flatMap(({ rows, columns }) => [...rows, ...columns]);
  const labels = lines.map(({ label }) => label.replace(/\([^)]*\)|（[^）]*）/g, '').replace(/\P{Script=Han}/gu, ''));
  return [...new Set(labels)].filter(({ length }) => length >= shortest && length <= 20);
}

/** Where the text has the label but for one character; both halves are sought, as one of them is whole. */
function oneOff(text: string, label: string): number | undefined {
  const half = Math.floor(label.length / 2);
  for (const [part, offset] of [[label.slice(0, half), 0], [label.slice(half), half]] as const) {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      const start = at - offset;
      const words = start < 0 ? '' : text.slice(start, start + label.length);
      if (words.length === label.length && [...words].filter((char, index) => char !== label[index]).length === 1) return start;
    }
  }
  return undefined;
}
