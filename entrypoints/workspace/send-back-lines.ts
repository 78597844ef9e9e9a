import type { SendBackLine } from '../../components/workspace/rollup/send-back';
import { situationOf } from '../../components/workspace/rollup/state-words';
import { causesOf } from '../../lib/report/causes';
import { check } from '../../lib/report/checks/check';
import { editionOf, placeOf } from '../../lib/report/editions/catalogue';
import type { UnitRow } from '../../lib/report/rollup/submission';

/** What a unit has to put right: a line for every cause of level error, or why its report could not be taken. */
export function sendBackLines(row: UnitRow): SendBackLine[] {
  const { unit, state, submission } = row;
  if (state === 'counted' || state === 'copy' || state === 'missing' || !submission) return [];
  if (state === 'year') return [{ unit, place: '全文', problem: situationOf(row), advice: '请报送汇总年度的年报' }];
  if (state === 'duplicate') return [{ unit, place: '全文', problem: situationOf(row), advice: '请确认以哪一份为准' }];
  const edition = editionOf(submission.edition);
  const unsure = submission.unsure.map((cell) => ({ unit, place: placeOf(edition, cell), problem: '读不准，可能有误', advice: '请核对原文后重新导出' }));
  if (submission.errors === 0) return unsure;
  const findings = check(edition, submission.values, { scope: 'document', year: submission.year, unit, confirming: true }).filter(({ level }) => level === 'error');
  const causes = causesOf(edition, submission.values, findings).map(({ findings: same, claim, basis }) => ({
    unit,
    place: same[0]!.cells.slice(0, 1).map((cell) => placeOf(edition, cell)).join('') || '全文',
    problem: same.map(({ message }) => message).join(' '),
    advice: [claim, basis].filter((words) => words !== '' && words !== same[0]!.message).join('，'),
  }));
  return [...causes, ...unsure];
}
