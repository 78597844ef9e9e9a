import { chooseEdition, locate, type Located } from '../grid/locate';
import type { Grid, Slot } from '../grid/grid';
import { editionForYear, editionOf, editions, placeOf } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import type { CellId, EditionId, FieldId, Refusal } from '../report/types';
import { applicantGrids } from './applicant-blocks';
import type { BoundField, FormBinding } from './binding';
import { controlRowGrids } from './control-rows';
import { controlOf, stateOf } from './controls/control';
import { outputControl } from './controls/output';
import { tiedLabels } from './label-text';
import { isKnown } from './known-share';
import { labelledControls, labelledGrids } from './labelled';
import { narrativeEntries } from './narratives';
import { isEditorPage } from './page';
import { gridsOf, slotsOf, type PageCell } from './page-tables';
import { partsOf } from './parts';
import { taught } from './profile/taught';
import { isNarrative } from './same-text';
import { statedOn } from './stated';
import { streamOf } from './stream';
import { lookOnce, type Sight } from './visibility';

export type BindResult =
  | { ok: true; binding: FormBinding }
  /** `form`: there is an entry form, but its edition cannot be told, or it is not for a year. */
  | { ok: false; form: boolean; reason: string };

/** Fewer cells than this are no report-entry form, whatever their labels say. */
const fewest = 6;

export const noForm: BindResult = { ok: false, form: false, reason: '' };

/**
 * Finds the page's controls for an edition's cells by label and structure, and by what a clerk has shown of this very page.
 * `known`: the form's edition as another step of it told: then a step with texts only is a form too.
 */
export function bind(page: Document, known?: EditionId): BindResult {
  const labelled = bindByLabels(page, known);
  return taught()?.(page, labelled) ?? labelled;
}

/** What labels leave open is refused. */
export function bindByLabels(page: Document, known?: EditionId): BindResult {
  // What stands in an editor's frame is text, whatever tables and inputs were pasted there.
  if (isEditorPage(page)) return noForm;
  const items = streamOf(page);
  const tied = tiedLabels();
  const { year, unit, shorter } = statedOn(page, items, tied);
  const tables = gridsOf(page, items);
  const labelled = labelledControls(items, tied);
  const others = [labelledGrids(labelled), controlRowGrids(items), applicantGrids(labelled)].filter(({ length }) => length > 0);
  const readings = (others.length === 0 ? [[]] : others).map((other) => [...tables, ...other]);
  const hint = (year !== undefined && editionForYear(year)) || (known && editionOf(known));
  const [grids, chosen] = fullest(readings.map((reading) => [reading, chooseEdition(reading, hint)] as const));
  const edition = chosen?.edition ?? (known && hint);
  if (!edition) return none(grids);
  const sight = lookOnce();
  const located = preferVisible(grids, edition, chosen?.located ?? locate([], edition), sight);
  const fields = new Map<FieldId, BoundField>();
  const refusals: Refusal[] = [...located.refusals];
  for (const [cell, slot] of located.cells) {
    const made = fieldOf(edition, cell, slot.ref, sight);
    if ('code' in made) refusals.push(made);
    else fields.set(cell, made);
  }
  const holdsEntry = [...fields.values()].some(({ control }) => control.kind !== 'output');
  const holdsTable = fields.size >= fewest && holdsEntry && isKnown(grids, located);
  if (!holdsTable && !known) return noForm;
  bindNarratives(narrativeEntries(items, edition, tied, sight), edition, fields, refusals, sight);
  if (!holdsTable && ![...fields.keys()].some(isNarrative)) return noForm;
  if (shorter) return { ok: false, form: true, reason: `网页写的是“${shorter.slice(0, 40)}”，不是年度报告，没有填入。` };
  return { ok: true, binding: { edition: edition.id, fields, refusals, year, unit, parts: partsOf(fields) } };
}

type Reading = readonly [grids: readonly Grid<PageCell>[], chosen: ReturnType<typeof chooseEdition<PageCell>>];

/** What stands outside tables can be read control by control or row by row: the reading that explains more is meant. */
function fullest(readings: readonly Reading[]): Reading {
  const found = ([, chosen]: Reading): number => chosen?.located.cells.size ?? 0;
  return readings.reduce((best, next) => (found(next) > found(best) ? next : best));
}

/** Cells are found, yet they may be of either edition, such as those of table 四 alone; or there is no form at all. */
function none(grids: readonly Grid<PageCell>[]): BindResult {
  const form = editions.some((edition) => {
    const located = locate(grids, edition);
    return located.cells.size >= fewest && isKnown(grids, located);
  });
  return { ok: false, form, reason: '两版格式都对得上，网页又没有写明年度，不能填入。' };
}

/** Of two tables with the same labels the one a person sees is meant; two that are seen stay refused. */
function preferVisible(
  grids: readonly Grid<PageCell>[],
  edition: Edition,
  located: Located<PageCell>,
  sight: Sight,
): Located<PageCell> {
  if (located.duplicates.size === 0) return located;
  const same = [...located.duplicates].filter(([, slots]) => new Set(slots.map(({ ref }) => ref.entries[0] ?? ref.element)).size === 1);
  if (same.length > 0) return preferVisible(grids, edition, withSame(located, same), sight);
  const seen = grids.filter((grid) => !isUnseen(grid, sight));
  return seen.length === grids.length ? located : locate(seen, edition);
}

/** A control read both from its table and from the words beside it is one place, not two. */
function withSame(located: Located<PageCell>, same: readonly [CellId, readonly Slot<PageCell>[]][]): Located<PageCell> {
  const settled = new Map(same.map(([cell, slots]) => [cell, slots[0]!]));
  return {
    cells: new Map([...located.cells, ...settled]),
    duplicates: new Map([...located.duplicates].filter(([cell]) => !settled.has(cell))),
    refusals: located.refusals.filter(({ field, code }) => code !== 'duplicate' || !settled.has(field ?? '')),
  };
}

function isUnseen(grid: Grid<PageCell>, sight: Sight): boolean {
  const fields = slotsOf(grid).filter(({ role }) => role === 'field');
  return fields.length > 0 && fields.every(({ ref }) => sight(ref.entries[0] ?? ref.element));
}

function fieldOf(edition: Edition, cell: CellId, { element, entries, label }: PageCell, sight: Sight): BoundField | Refusal {
  const place = placeOf(edition, cell);
  const seen = entries.length > 1 ? entries.filter((entry) => !sight(entry)) : entries;
  if (entries.length > 0 && seen.length !== 1) {
    return { field: cell, place, code: 'ambiguous', reason: '这一格里有几个输入框，无法确定填哪一个。' };
  }
  const entry = seen[0];
  if (!entry) {
    const reason = '网页上这一格只显示，不能输入。';
    return { field: cell, place, label: label(), control: outputControl(element), writable: false, reason };
  }
  return boundField(cell, place, label(), entry);
}

export function boundField(field: FieldId, place: string, label: string, entry: Element): BoundField | Refusal {
  const control = controlOf(entry);
  if (!control) return { field, place, code: 'control', reason: '这种输入框还不会填。' };
  const state = stateOf(entry);
  const reason = state === 'writable' ? undefined : '网页上这一格是只读的，不能输入。';
  return { field, place, label, control, writable: state === 'writable', reason };
}

function bindNarratives(
  found: ReturnType<typeof narrativeEntries>,
  edition: Edition,
  fields: Map<FieldId, BoundField>,
  refusals: Refusal[],
  sight: Sight,
): void {
  for (const [id, all] of found) {
    const place = placeOf(edition, id);
    const seen = all.length > 1 ? all.filter(({ element }) => !sight(element)) : all;
    if (seen.length !== 1) {
      const hidden = seen.length === 0 ? sight(all[0]!.element) : undefined;
      refusals.push({ field: id, place, code: 'duplicate', reason: hidden ?? '这个标题下有几个文本框，无法确定填哪一个。' });
      continue;
    }
    const made = boundField(id, place, seen[0]!.label, seen[0]!.element);
    if ('code' in made) refusals.push(made);
    else fields.set(id, made);
  }
}
