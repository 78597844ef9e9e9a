import type { RollupFrame, UnitRow } from '../../../lib/report/rollup/submission';
import type { Part, Sum } from '../../../lib/report/rollup/sum';
import type { CellId, Finding } from '../../../lib/report/types';
import { Notice } from '../../notice';
import { ClearUnits } from './clear-units';
import { PartsPanel } from './parts-panel';
import { RollupFindings } from './rollup-findings';
import { Empty, Ledger, RefusedFiles } from './rollup-news';
import { SendBack, type SendBackLine } from './send-back';
import { SetupForm, type Setup } from './setup-form';
import { SumTable } from './sum-table';
import { UnitList } from './unit-list';

export interface RollupResult {
  frame: RollupFrame;
  sum: Sum;
  findings: readonly Finding[];
  back: readonly SendBackLine[];
}

export interface RollupViewProps {
  setup: Setup;
  rows: readonly UnitRow[];
  progress?: { done: number; total: number; name: string };
  refused: readonly { source: string; reason: string }[];
  result?: RollupResult;
  /** Something changed since the sum was made. */
  stale: boolean;
  summing: boolean;
  failure?: string;
  chosen?: { cell: CellId; place: string; parts: readonly Part[] };
  onSetup(setup: Setup): void;
  onFiles(files: readonly File[]): void;
  onStop(): void;
  onRun(): void;
  onClear(): void;
  onInclude(row: UnitRow, included: boolean): void;
  onChoose(cell: CellId): void;
  onDraft(): void;
  onExportLong(): void;
  onExportBack(): void;
}

/** A supervising office's sum over its units' reports. */
export function RollupView(props: RollupViewProps) {
  const { setup, rows, progress, result, failure, chosen } = props;
  const counted = rows.filter(({ included }) => included).length;
  const open = rows.filter(({ included, state }) => !included && state !== 'copy').length;
  return (
    <>
      <div class="page-head">
        <div>
          <h1>
            汇总{setup.region.trim() !== '' && `：${setup.region.trim()} ${setup.year} 年`}
          </h1>
          <p class="sub">{rows.length === 0 ? '导入各单位的年报，得到本级的数。' : `已计入 ${counted} 份，待处理 ${open} 个。`}</p>
        </div>
        <div class="bar push">
          <label class="btn filelabel">
            导入单位文件
            <input class="vh" type="file" multiple accept=".json,.html,.htm,.mht,.txt,.md,.docx,.xlsx" data-testid="rollup-files" onChange={(event) => take(event, props.onFiles)} />
          </label>
          {rows.length > 0 && (
            <button type="button" class="btn" onClick={props.onExportLong}>
              导出明细 .csv
            </button>
          )}
          <button type="button" class="btn primary" data-testid="rollup-run" aria-disabled={counted === 0 || props.summing} onClick={() => counted > 0 && !props.summing && props.onRun()}>
            {result ? '重新汇总' : '汇总'}
          </button>
        </div>
      </div>
      {failure !== undefined && (
        <Notice level="error" role="alert">
          {failure}
        </Notice>
      )}
      {progress && (
        <section class="panel" aria-label="导入进度">
          <div class="panel-body row">
            <span class="grow" role="status">
              正在读取 {progress.done}/{progress.total}：{progress.name}
            </span>
            <button type="button" class="btn small" onClick={props.onStop}>
              停止
            </button>
          </div>
          <span class="progress" aria-hidden="true">
            <b style={`width:${(progress.done / Math.max(1, progress.total)) * 100}%`} />
          </span>
        </section>
      )}
      {props.refused.length > 0 && <RefusedFiles refused={props.refused} />}
      <SetupForm setup={setup} onChange={props.onSetup} />
      {rows.length === 0 ? <Empty /> : <Ledger rows={rows} />}
      {result && props.stale && <Notice level="warning">名单、文件或选择有变动，下面还是上一次的汇总。请点“重新汇总”。</Notice>}
      {result && open > 0 && (
        <Notice level="warning">
          汇总暂不完整：这是 {result.sum.units} 个单位之和，还有 {open} 个待处理。补齐之前，下面的数字不能作为本级年报。
        </Notice>
      )}
      {result && (
        <>
          <div class="cols wide-side">
            <SumTable edition={result.frame.edition} sum={result.sum} chosen={chosen?.cell} onChoose={props.onChoose} />
            {chosen ? (
              <PartsPanel key={chosen.cell} place={chosen.place} total={numberOf(result.sum.values[chosen.cell])} parts={chosen.parts} />
            ) : (
              <p class="panel panel-body muted">点任一个数，看它来自哪些单位。</p>
            )}
          </div>
          <RollupFindings findings={result.findings} />
          <SendBack lines={result.back} onExport={props.onExportBack} />
          <div class="panel">
            <div class="panel-foot">
              <span class="caption grow">存成草稿后，像其他报告一样校验、写正文、填入门户。文字部分不汇总。</span>
              <button type="button" class="btn" data-testid="rollup-draft" onClick={props.onDraft}>
                存为本级草稿
              </button>
            </div>
          </div>
        </>
      )}
      {rows.length > 0 && <UnitList rows={rows} onInclude={props.onInclude} />}
      {rows.length > 0 && (
        <ClearUnits count={rows.filter(({ submission }) => submission).length} onClear={props.onClear} />
      )}
    </>
  );
}

function take(event: Event & { currentTarget: HTMLInputElement }, onFiles: RollupViewProps['onFiles']): void {
  const { files } = event.currentTarget;
  if (files && files.length > 0) onFiles(Array.from(files));
  event.currentTarget.value = '';
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : undefined);
