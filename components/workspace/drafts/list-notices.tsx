import { Notice } from '../../notice';
import { statusWords } from '../../status-chip';
import type { ListedReport } from './list-order';

interface RemovedProps {
  report: ListedReport;
  onRestore(report: ListedReport): void;
  onForget(report: ListedReport): void;
}

/** A deletion that can still be taken back. */
export function Removed({ report, onRestore, onForget }: RemovedProps) {
  const { unit, year, status } = report;
  return (
    <Notice icon="undo" role="status">
      <div class="row">
        <span>
          已删除“{unit} {year} 年（{statusWords[status]}）”。
        </span>
        <button type="button" class="btn small" onClick={() => onRestore(report)}>
          撤销删除
        </button>
        <button type="button" class="btn small quiet push" onClick={() => onForget(report)}>
          知道了
        </button>
      </div>
    </Notice>
  );
}

/** Nothing is kept yet: how to begin. */
export function Empty({ onCreate }: { onCreate(): void }) {
  return (
    <section class="panel empty" aria-labelledby="empty-title">
      <h2 id="empty-title">还没有报告</h2>
      <p>先导入去年的年报：上年结转可以直接带入，各格旁显示上年数，今年只填变化的部分。</p>
      <div class="row center">
        <a class="btn primary" href="#/import">
          导入去年的年报
        </a>
        <button type="button" class="btn" onClick={onCreate}>
          从空白开始
        </button>
      </div>
    </section>
  );
}
