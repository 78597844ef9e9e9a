/** @jsxRuntime classic */
/** @jsx h */
import type { MarksActions, MarksView, MarkView } from '../../lib/report/page-view';
import { h } from './element';
import { Bar } from './bar';
import { Note, noteId } from './note';
import { render } from './render';
import { levelWords, Sign } from './sign';
import { trusted } from './trusted';

/** Draws marks, the open note and the bar into a layer of the host; at once, so that positions can be measured after. */
export function drawMarks(layer: HTMLElement, view: MarksView, actions: MarksActions): void {
  if (layer.dataset.theme !== view.theme) layer.dataset.theme = view.theme;
  const marks = view.marks.map((mark) => {
    const note = view.note?.field === mark.field ? view.note : undefined;
    return [
      <Mark key={mark.field} mark={mark} isOpen={note !== undefined} actions={actions} />,
      note && <Note key="note" note={note} actions={actions} />,
    ];
  });
  const status = (
    <p class="vh" role="status">
      {view.said}
    </p>
  );
  render([marks, view.bar && <Bar view={view} actions={actions} />, status], layer);
}

function Mark({ mark, isOpen, actions }: { mark: MarkView; isOpen: boolean; actions: MarksActions }) {
  return (
    <button
      class={mark.small ? 'nb-mark small' : 'nb-mark'}
      type="button"
      data-testid="mark"
      data-cell={mark.field}
      data-level={mark.level}
      aria-label={`${levelWords[mark.level]}：${mark.label}`}
      aria-expanded={mark.level === 'ok' ? undefined : isOpen}
      aria-controls={isOpen ? noteId : undefined}
      style={{ left: `${mark.left}px`, top: `${mark.top}px` }}
      onClick={trusted(() => actions.toggle(mark.field))}
    >
      <Sign level={mark.level} />
    </button>
  );
}
