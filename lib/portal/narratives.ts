import { similarity } from '../grid/labels';
import type { Edition, Line } from '../report/editions/types';
import type { NarrativeId } from '../report/types';
import { isFigureEntry } from './entries';
import type { TiedLabel } from './label-text';
import type { StreamItem } from './stream';
import type { Sight } from './visibility';

const narratives: readonly string[] = ['overview', 'problems', 'otherMatters'] satisfies NarrativeId[];
const sure = 0.8;
/** A toolbar, a hint and a word count may stand between a heading and its box. */
const farthest = 40;

/**
 * The boxes under or beside the headings of sections 一, 五 and 六. Several under one heading are all returned: the
 * caller refuses them.
 */
export function narrativeEntries(
  items: readonly StreamItem[],
  edition: Edition,
  tied: TiedLabel,
  sight: Sight,
): Map<NarrativeId, { element: Element; label: string }[]> {
  const found = new Map<NarrativeId, { element: Element; label: string }[]>();
  items.forEach((item, index) => {
    if (item.kind !== 'entry' || isFigureEntry(item.element)) return;
    for (const text of textsAt(items, index, tied, sight)) {
      const content = sectionNamed(text, edition);
      if (content === undefined) continue;
      if (!narratives.includes(content)) return;
      const id = content as NarrativeId;
      found.set(id, [...(found.get(id) ?? []), { element: item.element, label: text }]);
      return;
    }
  });
  return found;
}

/**
 * What is tied to a box, then the texts before it, nearest first, back to the control before it. An editor stands behind the hidden
 * field it was made of, and behind the lists of its toolbar. Whether a control is seen is asked only where nothing nearer names the
 * box: a browser lays out the whole page for the answer.
 */
function* textsAt(items: readonly StreamItem[], index: number, tied: TiedLabel, sight: Sight): Iterable<string> {
  yield tied(items[index]!.element);
  for (let [at, left] = [index - 1, farthest]; at >= 0 && left > 0; at--) {
    const item = items[at]!;
    if (item.kind === 'text') {
      left--;
      yield item.text;
    } else if (item.kind === 'entry' && sight(item.element) === undefined) return;
  }
}

/** What the section that a text heads holds; undefined when it heads none, or two alike. */
function sectionNamed(text: string, edition: Edition): string | undefined {
  if (text === '' || text.length > 60) return undefined;
  const scored = linesOf(edition)
    .map(({ line, content }) => ({ content, score: similarity(text, line) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < sure || first.score - (second?.score ?? 0) < 0.02) return undefined;
  return first.content;
}

const lines = new WeakMap<Edition, { line: Line; content: string }[]>();

function linesOf(edition: Edition): { line: Line; content: string }[] {
  const known = lines.get(edition);
  if (known) return known;
  const made = edition.sections.map(({ heading, variants, content }) => ({
    content,
    line: { id: content, label: heading, groups: [], variants },
  }));
  lines.set(edition, made);
  return made;
}
