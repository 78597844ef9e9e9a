import { slipKey } from '../../../lib/report/hypotheses/slip';
import { waiverFor, waiverOf } from '../../../lib/report/waived';
import { acceptReason } from '../../../lib/report/waiver';
import type { EditorViewProps } from './editor-view';
import type { FindingActions } from './findings-drawer';

/** What the cards of the findings can do. */
export function actionsFor({ model, onWaive, onUnwaive }: Pick<EditorViewProps, 'model' | 'onWaive' | 'onUnwaive'>, goTo: FindingActions['goTo']): FindingActions {
  return {
    goTo,
    correct(cell, value) {
      model.change([{ cell, value }]);
      goTo(cell);
    },
    change(changes) {
      model.change(changes);
      if (changes[0]) goTo(changes[0].cell);
    },
    vouch(cell) {
      const value = model.store.report.peek().values[cell];
      if (value !== undefined) model.store.vouch(cell, value);
    },
    refuse: ({ changes = [] }) => model.store.refuseSlip(slipKey(changes)),
    doubtAgain: () => model.store.doubtAgain(),
    fillZero: (cells) => void model.change(cells.map((cell) => ({ cell, value: 0 }))),
    waive(findings, reason) {
      const answer = acceptReason(reason);
      if (!answer.ok) return answer.reason;
      const at = new Date().toISOString();
      const { values } = model.store.report.peek();
      for (const finding of findings) onWaive(waiverFor(finding, values, reason.trim(), at));
      return undefined;
    },
    unwaive(findings) {
      for (const finding of findings) {
        const waiver = waiverOf(finding, model.store.report.peek());
        if (waiver) onUnwaive(waiver);
      }
    },
  };
}
