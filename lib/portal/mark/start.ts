import { causesOf, type Cause } from '../../report/causes';
import { editionOf } from '../../report/editions/catalogue';
import type { MarksActions, MarksView, MarkView, Spot } from '../../report/page-view';
import type { FieldId } from '../../report/types';
import type { FormBinding, LiveForm } from '../binding';
import { chooseMarks, countCauses } from './choose';
import { barWidthBeside, freeCorner } from './corner';
import { focusMark, goToField, isFocusIn } from './focus';
import type { PageHost } from './host';
import { watchKeys, watchSteps } from './keys';
import { layMarks, offsetNote, originOf } from './layout';
import { measureForm } from './measure';
import { watchMoves } from './moves';
import { themeBehind } from './theme';

export interface Marks {
  /** Reads and checks anew; for what no event of the page tells, such as last year's report having been chosen. */
  refresh(): void;
  /** A submission was held: from now on blanks are marked too. */
  confirm(): void;
  /** Opens the next mark's note and goes to its input. */
  next(): void;
  /** Scrolls to a field and opens its note, if it has one. */
  show(field: FieldId): void;
  /** Ticks beside fields that read back as written; they fade after 5 s. */
  showVerified(fields: readonly FieldId[]): void;
  /** Says something in the bar until the next change; '' takes it back. */
  say(notice: string): void;
  /** Says in the bar what was done in the page, for a while. */
  note(done: string): void;
}

type Draw = (layer: HTMLElement, view: MarksView, actions: MarksActions) => void;

const tickLasts = 5_500;
const noteLasts = 20_000;
const announceAfter = 1_000;

/** Marks beside the inputs of the bound form, kept to what the page holds. */
export function startMarks(form: LiveForm, host: PageHost, draw: Draw): Marks {
  const window = host.element.ownerDocument.defaultView;
  if (!window) throw new Error('the page has no window');
  const verified = new Map<FieldId, string>();
  let causes: Cause[] = [];
  let view: MarksView = {
    theme: 'light', counts: countCauses([]), marks: [], hidden: false, bar: false, corner: 'bottom-right', notice: '', said: '',
  };
  let drawn = '';
  let open: FieldId | undefined;
  let offset: Spot | undefined;
  let bound: FormBinding | undefined;
  let announcing = 0;
  let confirming = false;

  const show = (next: MarksView): void => {
    view = next;
    const key = JSON.stringify(next);
    if (key === drawn) return;
    drawn = key;
    draw(host.marks, next, actions);
  };

  /** Positions only; the findings stay as they are. */
  const layout = (): void => {
    if (!bound) return show({ ...view, marks: [], note: undefined, counts: countCauses([]), bar: view.notice !== '' });
    const measure = measureForm(bound);
    const origin = originOf(host.marks);
    const chosen = view.hidden ? [] : chooseMarks(causes, measure.isSeen);
    const marks = layMarks(chosen, verified, measure, origin);
    const opened = marks.find((mark) => mark.field === open && mark.level !== 'ok');
    const counts = countCauses(causes);
    const bar = causes.length > 0 || view.notice !== '' || view.bar;
    const next = { ...view, counts, marks, bar, barWidth: barWidthBeside(measure.right(), window.document), note: undefined };
    const its = chosen.find(({ field }) => field === opened?.field)?.causes ?? [];
    if (!opened) offset = undefined;
    else if (!offset) {
      show({ ...next, note: noteAt(opened, its, { left: 0, top: 0 }) });
      const size = host.marks.querySelector('#nb-note')?.getBoundingClientRect() ?? { width: 336, height: 160 };
      offset = offsetNote(opened, its, bound, measure, origin, size);
    }
    show({ ...next, note: opened && offset && noteAt(opened, its, offset) });
    moveBar();
  };

  const moveBar = (): void => {
    const bar = host.marks.querySelector('.nb-bar');
    if (bar) show({ ...view, corner: freeCorner(host.element.ownerDocument, bar.getBoundingClientRect(), view.corner) });
  };

  // A note stays where it was put, except in a window of another size.
  window.addEventListener('resize', () => (offset = undefined), { signal: form.signal });
  const moves = watchMoves(window, layout, form.signal);

  const recheck = (): void => {
    const binding = form.binding();
    if (binding !== bound) {
      bound = binding;
      offset = undefined;
      if (binding) moves.watch(binding.root);
    }
    const next = binding ? causesOf(editionOf(binding.edition), form.read().values, form.check(confirming)) : [];
    if (JSON.stringify(next) !== JSON.stringify(causes)) {
      causes = next;
      offset = undefined;
      announce();
    }
    if (binding) view = { ...view, theme: themeBehind(binding.root), notice: '' };
    moves.soon();
  };

  const announce = (): void => {
    window.clearTimeout(announcing);
    announcing = window.setTimeout(() => {
      const { error, warning, hint } = countCauses(causes);
      if (!form.signal.aborted && view.bar) show({ ...view, said: `强制 ${error}，核实 ${warning}，提示 ${hint}` });
    }, announceAfter);
  };

  const openNote = (field: FieldId | undefined): void => {
    const inNote = isFocusIn(host);
    const before = open;
    open = field;
    offset = undefined;
    layout();
    if (field === undefined && before !== undefined && inNote) focusMark(host, before);
  };

  const goTo = (field: FieldId): void => goToField(bound?.fields.get(field));

  const step = (by: 1 | -1): void => {
    if (view.hidden) actions.hide(false);
    layout();
    const marks = view.marks.filter(({ level }) => level !== 'ok');
    const at = marks.findIndex(({ field }) => field === open);
    const mark = marks[at < 0 ? (by === 1 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length];
    if (!mark) return;
    goTo(mark.field);
    openNote(mark.field);
    show({ ...view, said: mark.label });
  };

  const actions: MarksActions = {
    toggle: (field) => openNote(open === field ? undefined : field),
    close: () => openNote(undefined),
    goTo,
    step,
    hide: (hidden) => {
      view = { ...view, hidden };
      openNote(undefined);
    },
  };

  const isOpen = (): boolean => view.note !== undefined && !host.dialog.hasChildNodes();
  watchKeys(window, { isOpen, close: actions.close, next: () => step(1) }, form.signal);
  watchSteps(window, recheck, form.signal);
  host.onRestored(moves.soon);
  form.subscribe(recheck);
  recheck();

  return {
    refresh: recheck,
    confirm: () => {
      confirming = true;
      recheck();
    },
    next: () => step(1),
    show: (field) => {
      goTo(field);
      openNote(field);
    },
    showVerified: (fields) => {
      for (const field of fields) verified.set(field, `写入 ${bound?.fields.get(field)?.control.read() ?? ''}，读回一致`);
      moves.soon();
      window.setTimeout(() => {
        for (const field of fields) verified.delete(field);
        moves.soon();
      }, tickLasts);
    },
    note: (done) => {
      view = { ...view, done, said: done, bar: true };
      moves.soon();
      window.setTimeout(() => {
        if (view.done === done) view = { ...view, done: undefined };
        moves.soon();
      }, noteLasts);
    },
    say: (notice) => {
      view = { ...view, notice, said: notice };
      moves.soon();
    },
  };
}

function noteAt(mark: MarkView, causes: readonly Cause[], offset: Spot): MarksView['note'] {
  return { field: mark.field, causes, left: mark.left + offset.left, top: mark.top + offset.top };
}
