import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Cause } from '../../../lib/report/causes';
import type { CellId, FieldId, Finding } from '../../../lib/report/types';
import { waiverOf } from '../../../lib/report/waived';
import { countLevels, LevelCountList, LevelMark } from '../../level';
import { keyOf, suspectOf } from './causes';
import { FindingCard } from './finding-card';
import type { EditorModel } from './model';
import { cardId } from './signs';
import { SlipCard } from './slip-card';
import { SuspectCard } from './suspect-card';
import type { Change } from './totals';
import { UnsureCells } from './unsure-cells';
import { Vouched } from './vouched';

export interface FindingActions {
  /** With `span`, to these words of a narrative. */
  goTo(field: FieldId, span?: readonly [number, number]): void;
  correct(cell: FieldId, value: number): void;
  fillZero(cells: readonly CellId[]): void;
  /** Several cells at once: one step of undo. */
  change(changes: readonly Change[]): void;
  /** The cell is right as it is: no suspect while it holds this figure. */
  vouch(cell: CellId): void;
  /** The slip did not happen. */
  refuse(cause: Cause): void;
  /** Every cell and every slip is open to doubt again. */
  doubtAgain(): void;
  /** Undefined when the reason was accepted; else why not. */
  waive(findings: readonly Finding[], reason: string): string | undefined;
  unwaive(findings: readonly Finding[]): void;
}

/** The live findings beside the sheet: one card for each cause, waived ones last. */
export function FindingsDrawer({ model, actions }: { model: EditorModel; actions: FindingActions }) {
  const report = model.store.report.value;
  const causes = model.causes.value.map((cause, index) => ({ cause, index }));
  const isWaived = ({ findings }: Cause) => findings.every((finding) => waiverOf(finding, report));
  const open = causes.filter(({ cause }) => !isWaived(cause));
  const waived = causes.filter(({ cause }) => isWaived(cause));
  const unsure = useComputed(() => model.store.report.value.unsure.length).value;
  return (
    <>
      <div class="panel-head">
        <h2 id="findings-title">校验</h2>
        <LevelCountList counts={countLevels(open.flatMap(({ cause }) => cause.findings))} />
        {unsure > 0 && <LevelMark level="unsure" count={unsure} />}
        <Announcement model={model} />
      </div>
      {open.length + waived.length + unsure === 0 && <p class="panel-body muted">勾稽关系和格式没有发现问题，随填随查。</p>}
      {unsure > 0 && <UnsureCells model={model} goTo={actions.goTo} />}
      <ul>
        {[...open, ...waived].map(({ cause, index }) => {
          const shared = { model, actions, cause, id: cardId(index) };
          const key = keyOf(cause);
          // A warning may be right as it is: its card offers the written reason too.
          const suspect = cause.level === 'error' ? suspectOf(cause) : undefined;
          if (cause.changes) return <SlipCard key={key} {...shared} />;
          return suspect ? <SuspectCard key={key} {...shared} suspect={suspect} /> : <FindingCard key={key} {...shared} />;
        })}
      </ul>
      <Vouched model={model} actions={actions} />
    </>
  );
}

/** Says how many findings there are once typing has paused for a second. */
function Announcement({ model }: { model: EditorModel }) {
  const said = useSignal('');
  const counts = countLevels(model.findings.value);
  const words = `强制 ${counts.error}，核实 ${counts.warning}，提示 ${counts.hint}`;
  useEffect(() => {
    const timer = setTimeout(() => (said.value = words), 1000);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <span class="vh" role="status">
      {said.value}
    </span>
  );
}
