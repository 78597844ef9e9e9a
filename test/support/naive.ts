/**
 * The equalities of tables 三 and 四 once more, written from the notices' wording and the form alone: no import of the equations or of
 * the edition data. Slow and plain on purpose.
 */
export type NaiveEdition = '2019' | '2021';

/** A broken equality: left side minus right side. `cell`: the total it is about, or 新收 of the column. */
export interface NaiveBreach {
  check: 'T3-ROW' | 'T3-SUM' | 'T3-BAL' | 'T4-SUM';
  cell: string;
  difference: number;
}

const applicants = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];
const refused = ['stateSecret', 'otherLaws', 'securityAndStability', 'thirdParty', 'internalAffairs', 'deliberative', 'enforcementFile', 'administrativeQuery'];
const unavailable = ['notHeld', 'mustBeCreated', 'stillUnclear'];
const notProcessed = ['petition', 'repeated', 'publication', 'excessive', 'reconfirmation'];
const otherwiseClosed = ['notCorrected', 'feeUnpaid', 'other'];

export function naiveBreaches(edition: NaiveEdition, values: Readonly<Record<string, number>>): NaiveBreach[] {
  const v = (row: string, column: string): number => values[`requests.${row}.${column}`]!;
  const results = [
    'granted',
    'partlyGranted',
    ...refused.map((item) => `refused.${item}`),
    ...unavailable.map((item) => `unavailable.${item}`),
    ...notProcessed.map((item) => `notProcessed.${item}`),
    ...(edition === '2019' ? ['otherwiseClosed'] : otherwiseClosed.map((item) => `otherwiseClosed.${item}`)),
  ];
  const breaches: NaiveBreach[] = [];
  const say = (check: NaiveBreach['check'], cell: string, difference: number): void => {
    if (difference !== 0) breaches.push({ check, cell, difference });
  };

  // 总计 of a row: 自然人 and the five kinds of 法人或其他组织.
  for (const row of ['received', 'carriedIn', ...results, 'concluded', 'carriedOut']) {
    let sum = 0;
    for (const column of applicants) sum += v(row, column);
    say('T3-ROW', `requests.${row}.total`, sum - v(row, 'total'));
  }
  for (const column of [...applicants, 'total']) {
    // （七）总计: everything under 三、本年度办理结果.
    let sum = 0;
    for (const row of results) sum += v(row, column);
    say('T3-SUM', `requests.concluded.${column}`, sum - v('concluded', column));
    // 第一项加第二项之和，等于第三项加第四项之和.
    say('T3-BAL', `requests.received.${column}`, v('received', column) + v('carriedIn', column) - (v('concluded', column) + v('carriedOut', column)));
  }
  for (const group of ['review', 'litigationDirect', 'litigationAfterReview']) {
    const at = (column: string): number => values[`disputes.${group}.${column}`]!;
    say('T4-SUM', `disputes.${group}.total`, at('upheld') + at('corrected') + at('other') + at('pending') - at('total'));
  }
  return breaches;
}
