import { useSignal } from '@preact/signals';
import { escTo, useFocus } from '../focus';
import { editionForYear } from '../../../lib/report/editions/catalogue';

interface IdentityFormProps {
  unit: string;
  year: number;
  onSave(unit: string, year: number): void;
  onCancel(): void;
}

/** Four digits of a year that an edition covers; else undefined. */
export function readYear(text: string): number | undefined {
  const year = /^\s*\d{4}\s*$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : undefined;
  return year !== undefined && editionForYear(year) ? year : undefined;
}

export function IdentityForm({ unit, year, onSave, onCancel }: IdentityFormProps) {
  const first = useFocus<HTMLInputElement>();
  const name = useSignal(unit);
  const years = useSignal(String(year));
  const read = readYear(years.value);
  const tried = useSignal(false);
  const save = (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (name.value.trim() !== '' && read !== undefined) onSave(name.value.trim(), read);
  };
  return (
    <form class="row identity" onSubmit={save} onKeyDown={escTo(onCancel)}>
      <div class="field">
        <label for="identity-unit">单位名称</label>
        <input ref={first} class="input" id="identity-unit" value={name.value} required onInput={(event) => (name.value = event.currentTarget.value)} />
      </div>
      <div class="field">
        <label for="identity-year">报告年度</label>
        <input
          class="input"
          id="identity-year"
          value={years.value}
          inputMode="numeric"
          aria-invalid={tried.value && read === undefined}
          aria-describedby="identity-help"
          onInput={(event) => (years.value = event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="btn">
        保存
      </button>
      <button type="button" class="btn quiet" onClick={onCancel}>
        取消
      </button>
      <p class={`help${tried.value && read === undefined ? ' bad' : ''}`} id="identity-help">
        {read === undefined ? '年度是 4 位数字，2019 年或以后。' : '格式版本不变；年度不同时请核对格式。'}
      </p>
    </form>
  );
}
