/** Applications by kind of applicant: 自然人72件、商业企业3件 beside the columns of table 三. */
import { couldBe, pieceUnits } from '../../narrative/counts';
import { foundAt } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Facts } from '../facts';
import type { Found } from '../rule';
import { total } from '../total';
import { groupNames } from './figures';
import { tellingsOf, type Telling } from './telling';

const columns: readonly (readonly [string, readonly string[]])[] = [
  ['自然人', ['naturalPerson']],
  ['商业企业', ['business']],
  ['科研机构', ['research']],
  ['社会公益组织', ['publicWelfare']],
  ['法律服务机构', ['legalService']],
  ['法人(?:或|和|及|或者|、)?其他组织', ['business', 'research', 'publicWelfare', 'legalService', 'otherOrganization']],
];
const lead = (name: string) => new RegExp(`^(?:其中[,:]?|按申请人分[,:]?|涉及|来自|由)?${name}(?:提出|提交)?(?:的)?(?:政府)?(?:信息公开)?(?:申请)?(?:共|为|有|:)?$`);
const patterns = columns.map(([name, ids]) => [lead(name), ids] as const);

/** Part of N-APP. */
export function columnFindings(facts: Facts): Found[] {
  return tellingOf(facts.context)
    .flatMap((passage) => tellingsOf(passage))
    .flatMap((telling) => judge(facts, telling));
}

function judge(facts: Facts, telling: Telling): Found[] {
  const { passage, sentence, count, topic, year } = telling;
  const found = patterns.find(([pattern]) => pattern.test(telling.lead));
  const other = year !== undefined && facts.context.year !== undefined && year !== facts.context.year;
  if (!found || topic !== 'requests' || other || !pieceUnits.has(count.unit)) return [];
  // Within a result or beside last year's figure the column is another.
  const before = sentence.text.slice(0, count.start - sentence.start);
  if (groupNames.some(([name]) => name.test(before)) || /结转|同比|上年|去年|答复|办结/.test(before)) return [];
  const of = (row: string) => total(found[1].map((column) => facts.number(`requests.${row}.${column}`)));
  const [received, carried, concluded] = [of('received'), of('carriedIn'), of('concluded')];
  if (received === undefined || carried === undefined || concluded === undefined) return [];
  if ([received, received + carried, concluded].some((value) => couldBe(count, value))) return [];
  const start = count.start - telling.lead.length;
  const cells = found[1].map((column) => `requests.received.${column}`);
  return [foundAt(passage, start, count.end, `正文写“${telling.lead}${count.value}件”，表三“一、本年新收”该类申请人为${received}件。`, cells)];
}
