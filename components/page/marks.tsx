import { render } from 'preact';
import type { MarksActions, MarksView, MarkView } from '../../lib/report/page-view';
import { Bar } from './bar';
import { Note, noteId } from './note';
import { levelWords, Sign } from './sign';
import { trusted } from './trusted';

/** Draws marks, the open note and the bar into a layer of the host; at once, so that positions can be measured after. */
export function drawMarks(layer: HTMLElement, view: MarksView, actions: MarksActions): void {
  layer.dataset.theme = view.theme;
  render(<Marks view={view} actions={actions} />, layer);
}

function Marks({ view, actions }: { view: MarksView; actions: MarksActions }) {
  return (
    <>
      {view.marks.map((mark) => (
        <>
          <Mark key={mark.field} mark={mark} isOpen={view.note?.field === mark.field} actions={actions} />
          {view.note?.field === mark.field && <Note key="note" note={view.note} actions={actions} />}
        </>
      ))}
      {view.bar && <Bar view={view} actions={actions} />}
      <p class="vh" role="status">
        {view.said}
      </p>
    </>
  );
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
