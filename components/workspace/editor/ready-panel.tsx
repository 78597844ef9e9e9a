import { useComputed } from '@preact/signals';
import type { Finding } from '../../../lib/report/types';
import { waiverOf } from '../../../lib/report/waived';
import { Icon } from '../../icon';
import { findingsOf } from './findings';
import type { EditorModel } from './model';

/** What still stands against 定稿. */
export interface Blockers {
  errors: readonly Finding[];
  /** Warnings without a written reason. */
  unexplained: readonly Finding[];
  unsure: number;
}

function blockersOf(model: EditorModel): Blockers {
  const report = model.store.report.value;
  const findings = findingsOf(report, model.store.previous.value, { confirming: true });
  return {
    errors: findings.filter(({ level }) => level === 'error'),
    unexplained: findings.filter((finding) => finding.level === 'warning' && !waiverOf(finding, report)),
    unsure: report.unsure.length,
  };
}

interface ReadyPanelProps {
  model: EditorModel;
  onReady(): void;
  onReopen(): void;
}

/** 定稿 with the reason beside it while it is not possible; 重新打开 for what was sent. */
export function ReadyPanel({ model, onReady, onReopen }: ReadyPanelProps) {
  const words = useComputed(() => blockerWords(blockersOf(model))).value;
  const { status, ready } = model.store.report.value;
  if (status !== 'draft') {
    return (
      <div class="panel-foot">
        <p class="small muted grow">{status === 'sent' ? '已提交' : '已报送'}的报告不再改动。被退回或要更正时，另开一份草稿，这份留存。</p>
        <button type="button" class="btn" onClick={onReopen}>
          重新打开
        </button>
      </div>
    );
  }
  if (ready) {
    return (
      <div class="panel-foot">
        <p class="small grow">
          <Icon name="ok" /> 已定稿。打开门户的填报页，点浏览器工具栏上的年报助手填入；再改任何一格，定稿自动取消。
        </p>
      </div>
    );
  }
  const blocked = words !== '';
  return (
    <div class="panel-foot">
      <p class="small muted grow" id="ready-why">
        {blocked ? words : '没有强制问题，核实项都有说明，可以定稿。'}
      </p>
      <button type="button" class={`btn${blocked ? '' : ' primary'}`} aria-disabled={blocked} aria-describedby="ready-why" onClick={() => !blocked && onReady()}>
        定稿
      </button>
    </div>
  );
}

function blockerWords({ errors, unexplained, unsure }: Blockers): string {
  const blanks = errors.filter(({ check }) => check === 'C-BLANK').flatMap(({ cells }) => cells).length;
  const others = errors.filter(({ check }) => check !== 'C-BLANK').length;
  const parts = [
    others > 0 && `强制 ${others} 处`,
    blanks > 0 && `空白 ${blanks} 格（没有就填 0）`,
    unexplained.length > 0 && `核实 ${unexplained.length} 处没有说明`,
    unsure > 0 && `存疑 ${unsure} 格没有确认`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `还不能定稿：${parts.join('，')}。`;
}
