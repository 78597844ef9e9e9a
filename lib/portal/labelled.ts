import { isUnitWord, labelKey } from '../grid/labels';
import { namesColumn } from '../grid/names-column';
import { expand, type Grid, type SourceCell } from '../grid/grid';
import { attributeOf } from './dom';
import { isFigureEntry } from './entries';
import type { TiedLabel } from './label-text';
import { closestIn } from './page';
import { fieldCell, textCell } from './made-cells';
import type { PageCell } from './page-tables';
import { orderOf, splitLabel } from './split-label';
import type { StreamItem } from './stream';

export interface Labelled {
  entry: HTMLElement;
  label: string;
  /** Texts that stand between the control before and this one's own label: headings of a new block, outermost first. */
  headings: string[];
  apart: boolean;
}

const fewest = 6;

/**
 * Forms without tables: blocks under a heading, each control with a label of its own. Every block becomes a row of a
 * grid under a header of its labels, so that the one matcher reads them too.
 */
export function labelledGrids(controls: readonly Labelled[]): Grid<PageCell>[] {
  if (controls.length < fewest) return [];
  const blocks: Labelled[][] = [];
  for (const control of controls) {
    const repeats = blocks.at(-1)?.some(({ label }) => labelKey(label) === labelKey(control.label));
    const begins = control.apart || (control.headings.length > 0 && keyOf(control) !== keyOf(blocks.at(-1)?.[0]));
    if (blocks.length === 0 || begins || repeats) blocks.push([]);
    blocks.at(-1)!.push(control);
  }
  const rows: SourceCell<PageCell>[][] = [];
  let header = '';
  for (const block of blocks) {
    const labels = block.map(({ label }) => label);
    if (labels.join('|') !== header) {
      header = labels.join('|');
      rows.push([textCell('', 2), ...labels.map((label) => textCell(label))]);
    }
    const { headings } = block[0]!;
    rows.push([textCell(headings.at(-2) ?? ''), textCell(headings.at(-1) ?? ''), ...block.map(({ entry, label }) => fieldCell(entry, headings, label))]);
  }
  return [expand(rows)];
}

const keyOf = (control: Labelled | undefined): string => labelKey(control?.headings.at(-1) ?? '');

/** What a page says of a control: texts before it, outermost first, and its own label, tied to it or its placeholder. */
interface Said {
  entry: HTMLElement;
  before: string[];
  own: string;
  /** Controls before it were left out: it does not go on with the block before them. */
  apart: boolean;
}

/** Controls outside tables that say what they are for. */
export function labelledControls(items: readonly StreamItem[], tiedTo: TiedLabel): Labelled[] {
  const said = withoutRows(saidOf(items, tiedTo));
  const order = orderOf(said.map(labelOf));
  return said.flatMap((one) => {
    const parts = splitLabel(labelOf(one), order);
    const texts = one.own ? one.before : one.before.slice(0, -1);
    // `（六）其他处理：3.其他` names a group and a row of it.
    const above = texts.filter((text) => labelKey(text) !== labelKey(labelOf(one)));
    const headings = [...above, ...(parts?.headings ?? [])].flatMap((text) => text.split(/[：:›>»]/).filter(Boolean));
    return parts ? [{ entry: one.entry, label: parts.label, headings, apart: one.apart }] : [];
  });
}

/** `件，本年废止`: the unit of the figure before, then the next label. */
const unitBefore = /^(?:件|条|个|项|次|份|人|万元|元)\s*[，,；;、。]\s*(?=[一-龥])/;

const labelOf = ({ before, own }: Said): string => own || (before.at(-1) ?? '');

function saidOf(items: readonly StreamItem[], tiedTo: TiedLabel): Said[] {
  const said: Said[] = [];
  let before: string[] = [];
  let last: Element | undefined;
  for (const item of items) {
    if (item.kind === 'text') {
      if (isUnitWord(item.text)) continue;
      before.push(item.text.replace(unitBefore, ''));
      last = item.element;
      continue;
    }
    if (item.kind === 'entry' && isFigureEntry(item.element) && !isTableCell(item.element, before.length > 0 ? last : undefined)) {
      const hint = hintOf(item.element);
      const own = tiedTo(item.element) || (before.length === 0 || namesColumn(hint) ? hint : '');
      said.push({ entry: item.element as HTMLElement, before, own, apart: false });
    }
    before = [];
  }
  return said;
}

/** One label before several controls that say nothing of their own names their row, none of them; what follows is apart from what was before. */
function withoutRows(said: readonly Said[]): Said[] {
  const kept: Said[] = [];
  let apart = false;
  said.forEach((one, at) => {
    const next = said[at + 1];
    const shared = !one.own && next !== undefined && labelOf(next) === '';
    if (labelOf(one) === '' || shared) {
      apart = true;
      return;
    }
    kept.push({ ...one, apart });
    apart = false;
  });
  return kept;
}

/** A placeholder, or a title, without the request to type: `请输入自然人数量` says 自然人. */
function hintOf(entry: Element): string {
  const text = (attributeOf(entry, 'placeholder') || attributeOf(entry, 'title') || '').replace(/^\s*(?:请(?:输入|填写|填入|在此填写)?|填写|输入)|(?:的)?(?:数量|数字|件数|数)?\s*$/g, '');
  return /[一-龥]{2}/.test(text) ? text : '';
}
/** Labels of a control in a table stand in other cells; with one before it in its own cell, `last`, it is a form of its own. */
function isTableCell(entry: Element, last: Element | undefined): boolean {
  const cell = closestIn(entry, 'td,th');
  return cell !== null && (!last || closestIn(last, 'td,th') !== cell);
}
