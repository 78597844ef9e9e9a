import { readYear } from '../editor/identity-form';

export interface Setup {
  region: string;
  year: string;
  roster: string;
}

interface SetupFormProps {
  setup: Setup;
  onChange(setup: Setup): void;
}

/** The region, the year and the units that have to report. */
export function SetupForm({ setup, onChange }: SetupFormProps) {
  const { region, year, roster } = setup;
  const units = roster.split('\n').filter((line) => line.trim() !== '').length;
  const wrong = readYear(year) === undefined;
  return (
    <section class="panel" aria-labelledby="setup-title">
      <div class="panel-head">
        <h2 id="setup-title">汇总什么</h2>
      </div>
      <div class="panel-body stack">
        <div class="row names">
          <div class="field grow">
            <label for="rollup-region">本级名称</label>
            <input class="input" id="rollup-region" placeholder="如：青川市人民政府" value={region} onInput={(event) => onChange({ ...setup, region: event.currentTarget.value })} />
          </div>
          <div class="field">
            <label for="rollup-year">报告年度</label>
            <input
              class="input figure"
              id="rollup-year"
              inputMode="numeric"
              value={year}
              aria-invalid={wrong}
              aria-describedby="rollup-year-help"
              onInput={(event) => onChange({ ...setup, year: event.currentTarget.value })}
            />
          </div>
          <p class={`help${wrong ? ' bad' : ''}`} id="rollup-year-help">
            {wrong ? '年度是 4 位数字，2019 年或以后。' : '只汇总这一年度、这一版格式的报告。'}
          </p>
        </div>
        <details open={units === 0}>
          <summary>应报单位名单（{units === 0 ? '没有填，无法判断谁没有报' : `${units} 个`}）</summary>
          <label class="vh" for="rollup-roster">
            应报单位名单，一行一个
          </label>
          <textarea
            class="textarea"
            id="rollup-roster"
            rows={6}
            placeholder="一行一个单位，可以从 Excel 复制一列粘贴"
            value={roster}
            onInput={(event) => onChange({ ...setup, roster: event.currentTarget.value })}
          />
        </details>
      </div>
    </section>
  );
}
