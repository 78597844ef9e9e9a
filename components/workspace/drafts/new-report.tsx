import { useSignal } from '@preact/signals';
import { editionForYear } from '../../../lib/report/editions/catalogue';
import { escTo, useFocus } from '../focus';
import { readYear } from '../editor/identity-form';

interface NewReportProps {
  units: readonly string[];
  /** The year that is reported on now. */
  year: number;
  hasReport(unit: string, year: number): boolean;
  onCreate(unit: string, year: number): void;
  onCancel(): void;
}

/** Unit and year of a new, empty report; the year decides the edition. */
export function NewReport({ units, year, hasReport, onCreate, onCancel }: NewReportProps) {
  const first = useFocus<HTMLInputElement>();
  const unit = useSignal(units.length === 1 ? units[0]! : '');
  const years = useSignal(String(year));
  const tried = useSignal(false);
  const read = readYear(years.value);
  const named = unit.value.trim() !== '';
  const submit = (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (named && read !== undefined) onCreate(unit.value.trim(), read);
  };
  return (
    <section class="panel" aria-labelledby="new-title">
      <div class="panel-head">
        <h2 id="new-title">新建报告</h2>
      </div>
      <form class="panel-body row names" onSubmit={submit} onKeyDown={escTo(onCancel)}>
        <div class="field grow">
          <label for="new-unit">单位名称</label>
          <input
            class="input"
            id="new-unit"
            list="new-units"
            ref={first}
            value={unit.value}
            aria-invalid={tried.value && !named}
            aria-describedby="new-help"
            onInput={(event) => (unit.value = event.currentTarget.value)}
          />
          <datalist id="new-units">
            {units.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </div>
        <div class="field">
          <label for="new-year">报告年度</label>
          <input
            class="input figure"
            id="new-year"
            inputMode="numeric"
            value={years.value}
            aria-invalid={tried.value && read === undefined}
            aria-describedby="new-help"
            onInput={(event) => (years.value = event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="btn primary">
          建立草稿
        </button>
        <button type="button" class="btn quiet" onClick={onCancel}>
          取消
        </button>
        <p class={`help${tried.value && (!named || read === undefined) ? ' bad' : ''}`} id="new-help" aria-live="polite">
          {helpWords(named || !tried.value, read, named && read !== undefined && hasReport(unit.value, read))}
        </p>
      </form>
    </section>
  );
}

function helpWords(named: boolean, year: number | undefined, exists: boolean): string {
  if (!named) return '请填单位全称，与公章一致。';
  if (year === undefined) return '年度是 4 位数字，如 2025；2019 年以前没有统一格式。';
  const edition = `${year} 年用 ${editionForYear(year)?.id} 版格式（${editionForYear(year)?.basis}）。`;
  return exists ? `${edition}这个单位已有 ${year} 年的报告，新建的是第二份，不会覆盖。` : edition;
}
