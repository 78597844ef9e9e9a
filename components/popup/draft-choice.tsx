import type { ReportStatus } from '../../lib/report/types';
import { Icon } from '../icon';
import { LevelCountList, LevelMark, type LevelCounts } from '../level';
import { statusWords } from '../status-chip';

export interface DraftOption {
  id: string;
  unit: string;
  year: number;
  status: ReportStatus;
  /** A second report of the same unit and year. */
  twin: boolean;
}

interface DraftSelectProps {
  options: readonly DraftOption[];
  chosen?: string;
  onChoose(id: string): void;
}

export function DraftSelect({ options, chosen, onChoose }: DraftSelectProps) {
  const none = options.length === 0 ? '还没有报告' : '请选择报告';
  return (
    <div class="field">
      <label for="draft">填入哪份报告</label>
      <span class="select-wrap">
        <select
          class="select"
          id="draft"
          data-testid="draft-select"
          value={chosen ?? ''}
          onChange={(event) => {
            const id = event.currentTarget.value;
            if (id !== '') onChoose(id);
          }}
        >
          {chosen === undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {draftName(option)}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </span>
    </div>
  );
}

/** `青川市水利局 2025 年（草稿）`. */
function draftName({ unit, year, status, twin }: DraftOption): string {
  return `${unit} ${year} 年（${statusWords[status]}${twin ? '，同年另一份' : ''}）`;
}

export interface DraftSummary {
  filled: number;
  cells: number;
  unsure: number;
  narratives: number;
  characters: number;
  /** Without those that a written reason stands for. */
  findings: LevelCounts;
  explained: number;
  /** `今天 09:41`. */
  changed: string;
}

export function SummaryList({ summary }: { summary: DraftSummary }) {
  const { filled, cells, unsure, narratives, characters, findings, explained, changed } = summary;
  return (
    <dl class="kv">
      <dt>数字</dt>
      <dd>{filled === cells ? `${cells} 格已填齐` : `已填 ${filled} 格，空白 ${cells - filled} 格`}</dd>
      {unsure > 0 && (
        <>
          <dt>待核对</dt>
          <dd>
            <LevelMark level="unsure" count={unsure} />
          </dd>
        </>
      )}
      <dt>文字</dt>
      <dd>{narratives === 0 ? '没有' : `${narratives} 段，共 ${characters.toLocaleString('en-US')} 字`}</dd>
      <dt>校验</dt>
      <dd>
        <LevelCountList counts={findings} />
        {explained > 0 && <span class="caption"> 已说明 {explained}</span>}
      </dd>
      <dt>最后修改</dt>
      <dd>{changed}</dd>
    </dl>
  );
}
