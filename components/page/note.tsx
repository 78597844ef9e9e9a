/** @jsxRuntime classic */
/** @jsx h */
import type { Cause } from '../../lib/report/causes';
import type { MarksActions, NoteView } from '../../lib/report/page-view';
import { causeData } from '../finding-data';
import { h } from './element';
import { Quote, Sums } from './finding';
import { LevelSign } from './sign';
import { trusted } from './trusted';

export const noteId = 'nb-note';

/** What is wrong beside one input. It never writes into the page. */
export function Note({ note, actions }: { note: NoteView; actions: MarksActions }) {
  return (
    <div
      class="nb-note"
      id={noteId}
      role="group"
      aria-label="校验结果"
      data-level={note.causes[0]?.level}
      style={{ left: `${note.left}px`, top: `${note.top}px` }}
    >
      {note.causes.map((cause) => (
        <Card key={cause.claim} cause={cause} />
      ))}
      <div class="row">
        <button class="btn small" type="button" onClick={trusted(() => actions.goTo(note.field))}>
          到这一格
        </button>
        <button class="btn small quiet push" type="button" onClick={trusted(actions.close)}>
          收起
        </button>
      </div>
    </div>
  );
}

function Card({ cause }: { cause: Cause }) {
  return (
    <div class="card" {...causeData(cause)}>
      <p>
        <LevelSign level={cause.level} />
      </p>
      <p class="claim">{cause.claim}</p>
      {cause.basis && <p>{cause.basis}</p>}
      <Quote cause={cause} />
      <Sums cause={cause} />
      {cause.expected !== undefined && <p class="caption">请在网页的格里改成 {cause.expected}。年报助手在网页上不代您写数。</p>}
    </div>
  );
}
