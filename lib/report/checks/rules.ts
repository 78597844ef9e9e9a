import { cellBig } from './cells/big';
import { cellBlank } from './cells/blank';
import { negativeCells, negativeProactive } from './cells/negative';
import { cellPlaceholder } from './cells/placeholder';
import { cellText } from './cells/text';
import { cellUntidy } from './cells/untidy';
import { wholeCells, wholeProactive } from './cells/whole';
import { disputesAfterReview } from './disputes/after-review';
import { disputesSum } from './disputes/sum';
import { disputesWithoutRequests } from './disputes/without-requests';
import { proactiveDisclosed } from './proactive/disclosed';
import { proactiveFeeCollected } from './proactive/fee-collected';
import { proactiveFeeUnit } from './proactive/fee-unit';
import { proactiveInForce } from './proactive/in-force';
import { proactiveProcurementUnit } from './proactive/procurement-unit';
import { proactiveRulesPower } from './proactive/rules-power';
import { proactiveVanished } from './proactive/vanished';
import { requestsBalance } from './requests/balance';
import { requestsForward } from './requests/forward';
import { requestsMiscellaneous } from './requests/miscellaneous';
import { requestsPartly } from './requests/partly';
import { requestsRow } from './requests/row';
import { requestsSecret } from './requests/secret';
import { requestsSum } from './requests/sum';
import { yearsCarry } from './years/carry';
import { yearsInForce } from './years/in-force';
import { yearsJump } from './years/jump';
import { yearsPending } from './years/pending';
import { yearsPreviousItems } from './years/previous-items';
import { yearsRepealed } from './years/repealed';
import { yearsSameFigures } from './years/same-figures';
import type { Rule } from './rule';

/** Every check that runs, in the order its findings are listed within a level. A new check is one file and one entry. */
export const rules: readonly Rule[] = [
  requestsRow,
  requestsSum,
  requestsBalance,
  disputesSum,
  yearsCarry,
  yearsRepealed,
  negativeProactive,
  wholeProactive,
  negativeCells,
  wholeCells,
  cellText,
  cellBlank,
  cellPlaceholder,
  requestsForward,
  proactiveRulesPower,
  proactiveInForce,
  proactiveFeeUnit,
  proactiveFeeCollected,
  proactiveDisclosed,
  proactiveProcurementUnit,
  yearsInForce,
  yearsPreviousItems,
  yearsSameFigures,
  requestsPartly,
  requestsMiscellaneous,
  requestsSecret,
  disputesAfterReview,
  disputesWithoutRequests,
  proactiveVanished,
  yearsPending,
  yearsJump,
  cellBig,
  cellUntidy,
];
