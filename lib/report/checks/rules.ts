import { cellBig } from './cells/big';
import { cellBlank } from './cells/blank';
import { negativeCells, negativeProactive } from './cells/negative';
import { cellPlaceholder } from './cells/placeholder';
import { cellText } from './cells/text';
import { cellUntidy } from './cells/untidy';
import { wholeCells, wholeProactive } from './cells/whole';
import { disputesSum } from './disputes/sum';
import { requestsBalance } from './requests/balance';
import { requestsRow } from './requests/row';
import { requestsSum } from './requests/sum';
import type { Rule } from './rule';

/** Every check that runs, in the order its findings are listed within a level. A new check is one file and one entry. */
export const rules: readonly Rule[] = [
  requestsRow,
  requestsSum,
  requestsBalance,
  disputesSum,
  negativeProactive,
  wholeProactive,
  negativeCells,
  wholeCells,
  cellText,
  cellBlank,
  cellPlaceholder,
  cellBig,
  cellUntidy,
];
