import type { Cause } from '../../report/causes';
import type { MarksActions } from '../../report/page-view';
import type { FieldId } from '../../report/types';
import type { FormBinding, FormPart, LiveForm } from '../binding';
import { windowOf } from '../dom';
import { chooseMarks, countCauses } from './choose';
import { focusMark, goToField, isFocusIn } from './focus';
import { mainPart, type Hosts } from './hosts';
import { watchKeys, watchSteps } from './keys';
import { openSheet, type Draw, type Drawing, type Sheet } from './sheet';

export interface Marks {
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

const tickLasts = 5_500;
const noteLasts = 20_000;
const announceAfter = 1_000;

/** Marks beside the inputs of the bound form, kept to what the page holds; every document of it has a sheet of its own. */
export function startMarks(form: LiveForm, hosts: Hosts, draw: Draw): Marks {
  const sheets = new Map<Document, Sheet>();
  const verified = new Map<FieldId, string>();
  let causes: Cause[] = [];
  let [hidden, bar, confirming] = [false, false, false];
  let [notice, said] = ['', ''];
  let done: string | undefined;
  let open: FieldId | undefined;
  let bound: FormBinding | undefined;
  /** Where the bar stands. */
  let main: Sheet | undefined;
  let announcing: ReturnType<typeof setTimeout>;

  /** Positions only; the findings stay as they are. */
  const layout = (): void => {
    bar = notice !== '' || (bound !== undefined && (bar || done !== undefined || causes.length > 0));
    const drawing = (sheet: Sheet): Drawing => ({
      edition: bound?.edition ?? '2021',
      open,
      verified,
      hidden,
      counts: countCauses(bound ? causes : []),
      ...(sheet === main ? { bar, notice, done, said } : { bar: false, notice: '', done: undefined, said: '' }),
    });
    const measured = boundSheets().map((sheet) => ({ sheet, measure: sheet.measure() }));
    const chosen = hidden ? [] : chooseMarks(causes, (field) => measured.some(({ measure }) => measure.isSeen(field)));
    for (const { sheet, measure } of measured) sheet.lay(chosen, measure, drawing(sheet));
    for (const sheet of sheets.values()) if (!measured.some((one) => one.sheet === sheet)) sheet.clear(drawing(sheet));
  };

  const boundSheets = (): Sheet[] => bound?.parts.flatMap(({ document }) => sheets.get(document) ?? []) ?? [];

  const sheetOf = (part: FormPart): Sheet => {
    const known = sheets.get(part.document);
    if (known) return known;
    const host = hosts.in(part.document);
    const window = windowOf(host.element);
    const sheet = openSheet(part, host, (view) => draw(host.marks, view, actions), layout, form.signal);
    const isOpen = (): boolean => open !== undefined && !host.dialog.hasChildNodes();
    watchKeys(window, { isOpen, close: actions.close, next: () => step(1) }, form.signal);
    watchSteps(window, recheck, form.signal);
    sheets.set(part.document, sheet);
    return sheet;
  };

  const recheck = (): void => {
    const binding = form.binding();
    if (binding !== bound) {
      bound = binding;
      for (const document of sheets.keys()) if (!document.defaultView) sheets.delete(document);
    }
    for (const part of bound?.parts ?? []) sheetOf(part).bind(part);
    const part = bound && mainPart(bound.parts);
    main = (part && sheets.get(part.document)) ?? [...sheets.values()][0];
    const next = bound ? form.causes(form.read().values, form.check(confirming)) : [];
    if (JSON.stringify(next) !== JSON.stringify(causes)) {
      causes = next;
      for (const sheet of sheets.values()) sheet.replace();
      announce();
    }
    if (bound) notice = '';
    main?.soon();
  };

  const announce = (): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      const { error, warning, hint } = countCauses(causes);
      if (form.signal.aborted || !bar) return;
      said = `强制 ${error}，核实 ${warning}，提示 ${hint}`;
      layout();
    }, announceAfter);
  };

  const openNote = (field: FieldId | undefined): void => {
    const focused = [...sheets.values()].find(({ host }) => isFocusIn(host));
    const before = open;
    open = field;
    for (const sheet of sheets.values()) sheet.replace();
    layout();
    if (field === undefined && before !== undefined && focused) focusMark(focused.host, before);
  };

  const goTo = (field: FieldId): void => goToField(bound?.fields.get(field));

  const step = (by: 1 | -1): void => {
    if (hidden) actions.hide(false);
    layout();
    const marks = boundSheets().flatMap((sheet) => sheet.marks());
    const at = marks.findIndex(({ field }) => field === open);
    const mark = marks[at < 0 ? (by === 1 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length];
    if (!mark) return;
    goTo(mark.field);
    said = mark.label;
    openNote(mark.field);
  };

  const actions: MarksActions = {
    toggle: (field) => openNote(open === field ? undefined : field),
    close: () => openNote(undefined),
    goTo,
    step,
    hide: (away) => {
      hidden = away;
      openNote(undefined);
    },
  };

  hosts.onRestored(() => main?.soon());
  form.subscribe(recheck);
  recheck();

  return {
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
      main?.soon();
      setTimeout(() => {
        for (const field of fields) verified.delete(field);
        main?.soon();
      }, tickLasts);
    },
    note: (text) => {
      [done, said] = [text, text];
      main?.soon();
      setTimeout(() => {
        if (done === text) done = undefined;
        main?.soon();
      }, noteLasts);
    },
    say: (text) => {
      [notice, said] = [text, text];
      main?.soon();
    },
  };
}
