import { useSignal } from '@preact/signals';
import { readYear } from '../editor/identity-form';
import type { ReadFigures } from './entry';

interface NameFieldsProps {
  figures: ReadFigures;
  units: readonly string[];
  entryKey: number;
  onChange(figures: ReadFigures): void;
}

/** Asks for what the source does not say: whose report it is, and of which year. */
export function NameFields({ figures, units, entryKey, onChange }: NameFieldsProps) {
  const asksUnit = useSignal(figures.unit === undefined).value;
  const asksYear = useSignal(figures.year === undefined).value;
  const year = useSignal('');
  const id = `entry-${entryKey}`;
  return (
    <div class="row names" role="group" aria-label="原文没有写明的，请补上">
      {asksUnit && (
        <div class="field grow">
          <label for={`${id}-unit`}>单位名称</label>
          <input
            class="input"
            id={`${id}-unit`}
            list={`${id}-units`}
            value={figures.unit ?? ''}
            onChange={(event) => onChange({ ...figures, unit: event.currentTarget.value.trim() || undefined })}
          />
          <datalist id={`${id}-units`}>
            {units.map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
        </div>
      )}
      {asksYear && (
        <div class="field">
          <label for={`${id}-year`}>报告年度</label>
          <input
            class="input figure"
            id={`${id}-year`}
            inputMode="numeric"
            placeholder="如 2025"
            value={year.value}
            onInput={(event) => {
              year.value = event.currentTarget.value;
              onChange({ ...figures, year: readYear(year.value) });
            }}
          />
        </div>
      )}
      <p class="help">原文没有写明{[asksUnit && '单位', asksYear && '年度'].filter((one) => one !== false).join('和')}，补上后才能保存。</p>
    </div>
  );
}
