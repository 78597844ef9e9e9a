import { placeOf } from '../../../lib/report/editions/catalogue';
import type { Suspect } from '../../../lib/report/types';
import { textOf } from '../../../lib/report/values';
import { causeData } from '../../finding-data';
import { Icon } from '../../icon';
import { signWords } from '../../level';
import { cellsBehind } from './causes';
import type { CardProps } from './finding-card';
import { Workings } from './working';

interface SuspectCardProps extends CardProps {
  suspect: Suspect;
}

/** One wrong cell explains all findings of the cause: the claim first, the sums behind it folded below. */
export function SuspectCard({ model, actions, cause, id, suspect }: SuspectCardProps) {
  const now = textOf(model.store.report.value.values[suspect.cell]);
  const [first] = cause.findings;
  if (!first) return null;
  return (
    <li
      class="finding suspect"
      data-tone={first.level}
      id={id}
      tabIndex={-1}
      {...causeData(cause)}
      onMouseEnter={() => (model.related.value = cellsBehind(model.edition, cause))}
      onFocusIn={() => (model.related.value = cellsBehind(model.edition, cause))}
      onMouseLeave={() => (model.related.value = new Set())}
      onFocusOut={() => (model.related.value = new Set())}
    >
      <Icon name={first.level} />
      <div>
        <p class="where">
          <span class="lvl" data-level={first.level}>
            {signWords[first.level]}
          </span>
          <button type="button" class="link" onClick={() => actions.goTo(suspect.cell)}>
            定位到格
          </button>
        </p>
        <p class="claim">
          {placeOf(model.edition, suspect.cell)}
          <br />
          {now === '' ? '空白' : <>填 <del>{now}</del></>}，应为 <ins>{suspect.expected}</ins>
        </p>
        <p>{suspect.reason}</p>
        {model.editable.value && (
          <div class="acts">
            <button type="button" class="btn primary" onClick={() => actions.correct(suspect.cell, suspect.expected)}>
              改为 {suspect.expected}
            </button>
            <button type="button" class="btn" onClick={() => actions.vouch(suspect.cell)}>
              不是这一格
            </button>
          </div>
        )}
        <Workings model={model} findings={cause.findings} />
      </div>
    </li>
  );
}
