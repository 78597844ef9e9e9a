import { cellsOf, editionOf, placeOf } from '../report/editions/catalogue';
import type { Agreement, Journal } from '../report/page';
import type { FieldId, FillPlan, NarrativeId, PlanItem, ReportFigures } from '../report/types';
import { normalizeText, textOf } from '../report/values';
import type { BoundField, FormBinding } from './binding';
import { handOf } from './controls/hand';
import { coveredAmong, coverReason } from './cover';
import type { Edits } from './edits';
import { closedPanes } from './panes';
import { decide, type FieldFacts } from './planner';
import { isNarrative, sameText } from './same-text';
import type { Sight } from './visibility';

export interface PlanContext {
  /** Last fill of this page, if any. */
  journal?: Journal;
  edits: Edits;
  sight: Sight;
}

export interface MadePlan {
  plan: FillPlan;
  /** Identity of each bound field on the page when the plan was made. */
  labels: ReadonlyMap<FieldId, string>;
  /** The document each was in. */
  homes: ReadonlyMap<FieldId, Document>;
  /** Fields of lists that draw only the rows in sight → the names of their rows, which alone stay the same while a list scrolls. */
  rows?: ReadonlyMap<FieldId, string>;
}

const narratives: readonly NarrativeId[] = ['overview', 'problems', 'otherMatters'];

/** What filling the draft would do, field by field in official order. The draft's edition is the page's. */
export function makePlan(binding: FormBinding, draft: ReportFigures, context: PlanContext): MadePlan {
  const edition = editionOf(binding.edition);
  const totals = new Map(cellsOf(edition).map(({ id, computed }) => [id, computed]));
  const paneOf = closedPanes(binding);
  const sight = withCovers(binding, context.sight);
  const items = [...totals.keys(), ...narratives].flatMap((field): PlanItem[] => {
    const to = isNarrative(field) ? (draft.narratives[field] ?? '') : textOf(draft.values[field]);
    const bound = binding.fields.get(field);
    const from = bound?.control.read() ?? '';
    const facts = pageFacts(field, binding, sight);
    const { action, reason } = decide({
      ...textFacts(field, from, to, bound),
      ...facts,
      total: totals.get(field) ?? false,
      edited: bound !== undefined && isEdited(bound, from, context),
    });
    if (action === 'absent' && to === '') return [];
    const item = { field, place: placeOf(edition, field), action, from, to };
    const pane = action === 'refuse' && bound && reason === facts.hidden ? paneOf(bound) : undefined;
    if (pane) return [{ ...item, tab: pane.name, reason: `“${pane.name}”${pane.tab ? '页签' : ''}没有打开，这一格看不见。打开后接着写。` }];
    return [{ ...item, ...(reason !== undefined && { reason }) }];
  });
  const labels = new Map([...binding.fields].map(([field, { label }]) => [field, label]));
  const homes = new Map([...binding.fields].map(([field, { control }]) => [field, control.element.ownerDocument]));
  return { plan: { id: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`, items }, labels, homes };
}

/** What is seen of the layout may still lie under something else. */
function withCovers({ fields }: FormBinding, sight: Sight): Sight {
  const seen = [...fields.values()].filter(({ writable, control }) => writable && sight(control.element) === undefined);
  const covered = coveredAmong(seen.map(({ control }) => control.element));
  return (element) => sight(element) ?? (covered.has(element) ? coverReason : undefined);
}

function textFacts(field: FieldId, from: string, to: string, bound: BoundField | undefined) {
  const blank = (text: string) => text.trim() === '';
  return {
    draftBlank: blank(to),
    pageBlank: blank(from),
    same: sameText(field, from, to),
    unfit: bound && to !== bound.control.blank ? handOf(bound.control)?.unfit?.(to) : undefined,
  };
}

function pageFacts(field: FieldId, binding: FormBinding, sight: Sight): Pick<FieldFacts, 'bound' | 'doubtful' | 'writable' | 'locked' | 'hidden'> {
  const bound = binding.fields.get(field);
  const doubtful = binding.refusals.find((refusal) => refusal.field === field);
  if (!bound) return { bound: false, writable: false, ...(doubtful && { doubtful }) };
  const hidden = bound.writable ? sight(bound.control.element) : undefined;
  return { bound: true, writable: bound.writable, locked: bound.reason, ...(hidden !== undefined && { hidden }) };
}

/** Typed by hand in this document, or, after a reload, neither what we wrote nor what stood there before. */
function isEdited({ field, control }: BoundField, from: string, { journal, edits }: PlanContext): boolean {
  const ours = journal?.ours[field];
  const isBlank = from.trim() === '';
  if (edits.has(control.element)) return !isBlank || ours !== undefined;
  if (ours === undefined || isBlank || sameText(field, from, ours)) return false;
  const before = journal?.items.find((item) => item.field === field)?.from;
  return before === undefined || !sameText(field, from, before);
}

export function agreementOfYear(draft: number | undefined, page: number | undefined): Agreement {
  if (draft === undefined || page === undefined) return 'unknown';
  return draft === page ? 'same' : 'other';
}

/** Names agree when one is the other's short form: 水利局 and 青川市水利局 do not contradict each other. */
export function agreementOfUnit(draft: string | undefined, page: string | undefined): Agreement {
  const [a, b] = [draft, page].map((name) => normalizeText(name ?? '').replace(/[\s()]/g, ''));
  if (!a || !b) return 'unknown';
  return a === b || a.endsWith(b) || b.endsWith(a) ? 'same' : 'other';
}
