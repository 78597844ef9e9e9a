import type { MarksActions, MarksView, MarkView, Spot } from '../../report/page-view';
import type { EditionId, FieldId } from '../../report/types';
import type { FormPart } from '../binding';
import { windowOf } from '../dom';
import { countCauses, type Chosen } from './choose';
import { barWidthBeside, freeCorner } from './corner';
import type { PageHost } from './host';
import { layMarks, offsetNote, originOf } from './layout';
import { measureForm, type Measure } from './measure';
import { watchMoves } from './moves';
import { themeBehind } from './theme';

/** What is drawn in one document of the form. */
export interface Sheet {
  host: PageHost;
  part: FormPart;
  /** Marks of findings as drawn, in reading order. */
  marks(): readonly MarkView[];
  /** The form was bound anew. */
  bind(part: FormPart): void;
  /** Asks for a layout in the next frame. */
  soon(): void;
  measure(): Measure;
  /** Draws what was chosen; other parts' fields are passed over. */
  lay(chosen: readonly Chosen[], measure: Measure, drawing: Drawing): void;
  /** Takes all marks away. */
  clear(drawing: Drawing): void;
  /** The open note is placed anew, not where it was put. */
  replace(): void;
}

/** What is drawn alike in all documents of the form; the bar and what is said in one of them only. */
export interface Drawing extends Pick<MarksView, 'counts' | 'hidden' | 'bar' | 'notice' | 'done' | 'said'> {
  edition: EditionId;
  open: FieldId | undefined;
  verified: ReadonlyMap<FieldId, string>;
}

export type Draw = (layer: HTMLElement, view: MarksView, actions: MarksActions) => void;

/** `layout` is called after anything that may have moved an input of the document. */
export function openSheet(first: FormPart, host: PageHost, draw: (view: MarksView) => void, layout: () => void, signal: AbortSignal): Sheet {
  const window = windowOf(host.element);
  const moves = watchMoves(window, layout, signal);
  let view: MarksView = {
    theme: 'light', counts: countCauses([]), marks: [], hidden: false, bar: false, corner: 'bottom-right', notice: '', said: '',
  };
  let drawn = '';
  let offset: Spot | undefined;
  let watched: FormPart | undefined;

  const show = (next: MarksView): void => {
    view = next;
    const key = JSON.stringify(next);
    if (key === drawn) return;
    drawn = key;
    draw(next);
  };

  const moveBar = (): void => {
    const bar = host.marks.querySelector('.nb-bar');
    if (bar) show({ ...view, corner: freeCorner(window.document, bar.getBoundingClientRect(), view.corner) });
  };

  // A note stays where it was put, except in a window of another size.
  window.addEventListener('resize', () => (offset = undefined), { signal });

  const sheet: Sheet = {
    host,
    part: first,
    marks: () => view.marks.filter(({ level }) => level !== 'ok'),
    bind(part) {
      if (part !== watched) {
        watched = part;
        offset = undefined;
        moves.watch(part.root);
      }
      sheet.part = part;
      view = { ...view, theme: themeBehind(part.root) };
    },
    soon: moves.soon,
    measure: () => measureForm(sheet.part),
    replace: () => (offset = undefined),
    clear: ({ open: _open, verified: _verified, edition: _edition, ...shared }) => show({ ...view, ...shared, marks: [], note: undefined }),
    lay(chosen, measure, { edition, open, verified, ...shared }) {
      const origin = originOf(host.marks);
      const marks = layMarks(chosen, verified, measure, origin);
      const opened = marks.find((mark) => mark.field === open && mark.level !== 'ok');
      const next = { ...view, ...shared, marks, barWidth: barWidthBeside(measure.right(), window.document), note: undefined };
      const causes = chosen.find(({ field }) => field === opened?.field)?.causes ?? [];
      const noteAt = ({ left, top }: Spot): MarksView['note'] =>
        opened && { field: opened.field, causes, left: opened.left + left, top: opened.top + top };
      if (!opened) offset = undefined;
      else if (!offset) {
        show({ ...next, note: noteAt({ left: 0, top: 0 }) });
        const size = host.marks.querySelector('#nb-note')?.getBoundingClientRect() ?? { width: 336, height: 160 };
        offset = offsetNote(opened, causes, sheet.part, edition, measure, origin, size);
      }
      show({ ...next, note: offset && noteAt(offset) });
      moveBar();
    },
  };
  return sheet;
}
