import { placeOf } from '../../../lib/report/editions/catalogue';
import type { FieldId } from '../../../lib/report/types';
import { textOf } from '../../../lib/report/values';
import { LevelMark } from '../../level';
import type { EditorModel } from './model';

/** Cells that the import was not sure of, each to be looked at and confirmed. */
export function UnsureCells({ model, goTo }: { model: EditorModel; goTo(field: FieldId): void }) {
  const { unsure, values } = model.store.report.value;
  const editable = model.editable.value;
  return (
    <div class="unsure-cells" role="group" aria-label="存疑的格">
      <p>
        <LevelMark level="unsure" count={unsure.length} /> 请对照原文，改正或确认。
      </p>
      <ul>
        {unsure.map((cell) => (
          <li key={cell}>
            <button type="button" class="link" onClick={() => goTo(cell)}>
              {placeOf(model.edition, cell)}
            </button>
            <span>读作 {values[cell] === undefined ? '空白' : textOf(values[cell])}</span>
            {editable && (
              <button type="button" class="btn small" onClick={() => model.confirm([cell])}>
                确认<span class="vh">，{placeOf(model.edition, cell)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {editable && unsure.length > 1 && (
        <button type="button" class="btn small" onClick={() => model.confirm(unsure)}>
          {unsure.length} 格都读对了
        </button>
      )}
    </div>
  );
}
