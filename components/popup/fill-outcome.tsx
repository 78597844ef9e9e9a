import type { ComponentChildren } from 'preact';
import type { FieldId, FillOutcome } from '../../lib/report/types';
import { Icon } from '../icon';
import type { Sign } from '../level';
import { Notice } from '../notice';
import { ActButton } from './act-button';
import { Frame } from './frame';
import { OutcomeItems } from './outcome-items';
import { WaitingRows } from './waiting-rows';

interface FillOutcomeProps {
  outcome: FillOutcome;
  /** `今天 09:58`. */
  at: string;
  onShow(field: FieldId): void;
  onUndo(): void;
  onCheck(): void;
  onBack(): void;
  /** How the fill goes on. */
  children?: ComponentChildren;
}

/** What a fill did, item by item where something is left to do. */
export function FillOutcomeView({ outcome, at, onShow, onUndo, onCheck, onBack, children }: FillOutcomeProps) {
  const { written, verified, refused, failed, absent, items, stopped } = outcome;
  const left = items.filter(({ result }) => result === 'reverted' || result === 'detached' || result === 'blocked');
  const waiting = items.filter(({ tab }) => tab !== undefined);
  const refusals = items.filter(({ result, tab }) => result === 'refused' && tab === undefined);
  const mismatches = items.filter(({ result }) => result === 'mismatch');
  const reformatted = items.filter(({ result }) => result === 'reformatted');
  const open = left.length + refusals.length;
  const foot = (
    <>
      <ActButton testId="undo" onAct={onUndo}>
        <Icon name="undo" />
        撤销填入
      </ActButton>
      <ActButton onAct={onBack}>返回</ActButton>
      <ActButton testId="check" kind="primary" push onAct={onCheck}>
        校验本页
      </ActButton>
    </>
  );
  return (
    <Frame note={at} region={{ label: '写入的结果' }} foot={foot}>
      <div
        class="stack"
        data-testid="fill-outcome"
        data-written={written}
        data-verified={verified}
        data-refused={refused}
        data-failed={failed}
        data-absent={absent}
      >
        <div class="portal" role="status" data-level={open > 0 ? 'warning' : 'ok'}>
          <Icon name={open > 0 ? 'warning' : 'ok'} />
          <div>
            <h2>
              写入 {written} 项{open > 0 ? `，还有 ${open} 项要您处理` : ''}
            </h2>
            <p class="muted small">{written > 0 ? '每一项都在写入后读回核对过。' : '网页上的内容没有改动。'}</p>
          </div>
        </div>
        <div class="ledger">
          <Count count={verified} level="ok" word="核对一致" />
          <Count count={failed} level="error" word="写后不符" />
          <Count count={refused - waiting.length} level="refused" word="不能写" />
          {waiting.length > 0 && <Count count={waiting.length} level="hint" word="待打开" />}
          {absent > 0 && <Count count={absent} level="hint" word="本页没有" />}
        </div>
        {stopped !== undefined && <Notice level="error">{stopped}</Notice>}
        {children}
        {!children && waiting.length > 0 && (
          <table class="changes">
            <caption class="vh">没有打开的页签</caption>
            <WaitingRows items={waiting} />
          </table>
        )}
        <OutcomeItems title="写后不符" level="error" items={left} onShow={onShow} />
        <OutcomeItems title="不能写" level="refused" items={refusals} onShow={onShow} />
        <OutcomeItems title="网页自算的合计与报告不同" level="warning" items={mismatches} onShow={onShow} />
        {reformatted.length > 0 && (
          <Notice level="hint">网页改了 {reformatted.length} 项的写法（如加了分隔符），数值一致。</Notice>
        )}
      </div>
    </Frame>
  );
}

function Count({ count, level, word }: { count: number; level: Sign; word: string }) {
  return (
    <div>
      <b>{count}</b>
      <span data-level={level}>
        <Icon name={level} />
        {word}
      </span>
    </div>
  );
}
