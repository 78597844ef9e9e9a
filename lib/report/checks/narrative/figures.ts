import { cellsOf, type CellSpec } from '../../editions/catalogue';
import type { Edition } from '../../editions/types';
import type { Facts } from '../facts';
import type { CellId } from '../../types';
import { total } from '../total';

type Reader = (cell: CellId) => number | undefined;

/** What a row's total may be said to be: as stated, and as its columns add up. Empty where neither is known. */
export function totalsOf(facts: Facts, row: string, read: Reader = facts.number): number[] {
  const [stated, summed] = [read(`${row}.total`), summedOf(facts, row, read)];
  return [...new Set([stated, summed].filter((value) => value !== undefined))];
}

const lists = new WeakMap<Edition, Map<string, readonly CellId[]>>();

/** Asked for once per number of a text, so the 200 cells are gone through once. */
function listed(edition: Edition, name: string, wanted: (cell: CellSpec) => boolean): readonly CellId[] {
  const known = lists.get(edition) ?? new Map<string, readonly CellId[]>();
  lists.set(edition, known);
  const list = known.get(name) ?? cellsOf(edition).filter(wanted).map(({ id }) => id);
  known.set(name, list);
  return list;
}

/** The cells a row's total is the sum of. */
function partsOf(edition: Edition, row: string): readonly CellId[] {
  return listed(edition, `parts ${row}`, ({ id, computed }) => !computed && id.slice(0, id.lastIndexOf('.')) === row);
}

const flow = /^requests\.(?:received|carriedIn|concluded|carriedOut)\./;

function summedOf(facts: Facts, row: string, read: Reader): number | undefined {
  if (row === 'requests.concluded') {
    return total(listed(facts.edition, row, ({ id }) => id.startsWith('requests.') && id.endsWith('.total') && !flow.test(id)).map(read));
  }
  const parts = partsOf(facts.edition, row);
  return parts.length === 0 ? undefined : total(parts.map(read));
}

/** What a row's total comes to at least: its stated cells; blanks could only add. */
export function leastOf(facts: Facts, row: string): number {
  const stated = partsOf(facts.edition, row).reduce((sum, id) => sum + Math.max(0, facts.number(id) ?? 0), 0);
  return Math.max(stated, facts.number(`${row}.total`) ?? 0);
}

/** Every sum of one reading from each of several rows. */
export function sumsOf(facts: Facts, rows: readonly string[], read: Reader = facts.number): number[] {
  return rows.reduce<number[]>((sums, row) => {
    const options = totalsOf(facts, row, read);
    return [...new Set(sums.flatMap((sum) => options.map((option) => sum + option)))];
  }, [0]);
}

/** The rows of a group in table 三: `refused` → refused.stateSecret … */
export function rowsUnder(facts: Facts, group: string): string[] {
  const cells = listed(facts.edition, `group ${group}`, ({ id }) => id.startsWith(`requests.${group}.`) && id.endsWith('.total'));
  return cells.map((id) => id.slice(0, id.lastIndexOf('.')));
}

/** Results of applications by their names in running text. */
export const groupNames: readonly (readonly [RegExp, string])[] = [
  [/不予公开/, 'refused'],
  [/部分公开|区分处理/, 'partlyGranted'],
  [/予以公开|同意公开|公开答复/, 'granted'],
  [/无法提供|不能提供/, 'unavailable'],
  [/不予处理/, 'notProcessed'],
  [/其他处理/, 'otherwiseClosed'],
];

export const groupTitles: Readonly<Record<string, string>> = {
  granted: '予以公开',
  partlyGranted: '部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  notProcessed: '不予处理',
  otherwiseClosed: '其他处理',
};

/** Single rows by words that no other row has. */
export const rowNames: readonly (readonly [RegExp, string])[] = [
  [/国家秘密/, 'refused.stateSecret'],
  [/法律、?行政法规禁止公开/, 'refused.otherLaws'],
  [/三安全一稳定/, 'refused.securityAndStability'],
  [/第三方合法权益/, 'refused.thirdParty'],
  [/内部事务信息/, 'refused.internalAffairs'],
  [/过程性信息/, 'refused.deliberative'],
  [/行政执法案卷/, 'refused.enforcementFile'],
  [/行政查询事项/, 'refused.administrativeQuery'],
  [/不掌握相关(?:政府)?信息|本机关不掌握/, 'unavailable.notHeld'],
  [/没有现成信息|另行制作/, 'unavailable.mustBeCreated'],
  [/补正后[^,。;]{0,4}不明确/, 'unavailable.stillUnclear'],
  [/信访、?举报、?投诉/, 'notProcessed.petition'],
  [/重复申请/, 'notProcessed.repeated'],
  [/公开出版物/, 'notProcessed.publication'],
  [/大量反复申请|大量、反复申请/, 'notProcessed.excessive'],
  [/逾期不补正/, 'otherwiseClosed.notCorrected'],
  [/未按收费通知|逾期未缴纳?费/, 'otherwiseClosed.feeUnpaid'],
];
