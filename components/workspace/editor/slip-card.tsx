import { placeOf } from '../../../lib/report/editions/catalogue';
import { textOf } from '../../../lib/report/values';
import { causeData } from '../../finding-data';
import { Icon } from '../../icon';
import { signWords } from '../../level';
import type { CardProps } from './finding-card';
import { Workings } from './working';

/** One slip that moved several figures explains all findings of the cause: they are changed together. */
export function SlipCard({ model, actions, cause, id }: CardProps) {
  const { level, claim, basis, changes = [], act, cells, findings } = cause;
  const { values } = model.store.report.value;
  return (
    <li class="finding suspect" data-tone={level} id={id} tabIndex={-1} {...causeData(cause)}>
      <Icon name={level} />
      <div>
        <p class="where">
          <span class="lvl" data-level={level}>
            {signWords[level]}
          </span>
          <button type="button" class="link" onClick={() => cells[0] !== undefined && actions.goTo(cells[0])}>
            定位到格
          </button>
        </p>
        <p class="claim">{claim}</p>
        <p>{basis}</p>
        {model.editable.value && (
          <div class="acts">
            <button type="button" class="btn primary" onClick={() => actions.change(changes.map(({ cell, to }) => ({ cell, value: to })))}>
              {act}（改 {changes.length} 格）
            </button>
            <button type="button" class="btn" onClick={() => actions.refuse(cause)}>
              不是这样
            </button>
          </div>
        )}
        <details>
          <summary>会改哪些格</summary>
          <ul class="sum-list">
            {changes.map(({ cell, to }) => (
              <li key={cell}>
                {placeOf(model.edition, cell)}：{textOf(values[cell]) || '空白'} → {to}
              </li>
            ))}
          </ul>
        </details>
        <Workings model={model} findings={findings} />
      </div>
    </li>
  );
}
