/** `80件，同比增长5.26%` beside last year's report, or beside the number of last year that the text gives itself. */
import type { Count } from '../../narrative/counts';
import { foundAt, shown } from '../../narrative/found';
import { tellingOf } from '../../narrative/read';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { readings } from './applications';
import { sumsOf } from './figures';
import { requestClaims, type RequestClaim } from './request-claims';
import { tellingsOf, type Telling } from './telling';

const up = '增长|增加|上升|提高|提升|多|上涨|增幅(?:为|达)?|增';
const down = '下降|减少|降低|回落|下滑|少|减幅(?:为|达)?|降幅(?:为|达)?|减';
const change = new RegExp(`(?:同比|环比|[较比](?:去年|上年|上一年|20\\d\\d年)(?:度)?(?:同期)?|与(?:去年|上年|上一年|20\\d\\d年)(?:度)?(?:同期)?相比)[^,。;\\d]{0,10}?(${up}|${down})(?:了|约|约为|为|达)*\\s?$`);
const level = /(?:与|同|和)(?:去年|上年|上一年|20\d\d年)(?:度)?(?:同期)?(?:相比)?(?:基本)?持平/;

export const narrativeTrend: Rule = {
  id: 'N-YOY',
  level: 'hint',
  run: (facts) => {
    const claims = requestClaims(facts.context).filter(({ kind }) => kind !== 'carriedIn' && kind !== 'carriedOut');
    return [...claims.flatMap((claim) => [...changed(facts, claim, claims), ...levelled(facts, claim)]), ...subjects(facts, claims)];
  },
};

/** The change told right behind the count, or the count told right behind: no other claim between them. */
function changed(facts: Facts, claim: RequestClaim, claims: readonly RequestClaim[]): Found[] {
  const { passage, sentence } = claim;
  const tellings = tellingsOf(passage).filter((one) => one.sentence === sentence && one.count.start > claim.count.end);
  const next = claims.find((one) => one.sentence === sentence && one.count.start > claim.count.start);
  const told = tellings.find(({ count }) => change.test(passage.folded.slice(claim.count.end, count.start)));
  if (!told || (next && next.count.start < told.count.start) || told.count.start - claim.count.end > 40) return [];
  return compare(claim, told, claim.count, previousOf(facts, claim, tellings));
}

function compare(claim: RequestClaim, told: Telling, now: Count, bases: readonly number[]): Found[] {
  const { passage } = claim;
  const direction = change.exec(passage.folded.slice(now.end, told.count.start))?.[1] ?? '';
  const sign = new RegExp(`^(?:${down})$`).test(direction) ? -1 : 1;
  if (bases.length === 0 || !now.exact) return [];
  const { unit, value, decimals, exact } = told.count;
  const percent = unit === '%';
  if (!percent && !/^(?:件|条|起|份|笔|宗)$/.test(unit)) return [];
  const slack = exact ? 1 : 10;
  const tolerance = (percent ? Math.max(0.1, 0.5 / 10 ** decimals) : 0) * slack + 1e-6;
  const fits = (base: number) => {
    const difference = now.value - base;
    if (!percent) return Math.abs(sign * difference - value) <= tolerance;
    return base > 0 && Math.abs((100 * sign * difference) / base - value) <= tolerance;
  };
  if (bases.some(fits)) return [];
  const base = bases[0]!;
  if (percent && base === 0) return [];
  const right = percent ? `${((100 * (now.value - base)) / base).toFixed(Math.max(1, decimals))}%` : `${now.value - base}件`;
  return [foundAt(passage, now.start, told.count.end, `与上年${base}件相比应为${right}。`)];
}

/** `申请数量较去年回落12.3%`: the count is the table's. */
function subjects(facts: Facts, claims: readonly RequestClaim[]): Found[] {
  return tellingOf(facts.context).flatMap((passage) =>
    tellingsOf(passage).flatMap((told) => {
      if (told.topic !== 'requests' || told.count.unit !== '%' || claims.some(({ sentence, count }) => sentence === told.sentence && count.start < told.count.start)) return [];
      const words = passage.folded.slice(told.clauseStart, told.count.start);
      const subject = /(?:新收|收到|受理)?(?:政府)?(?:信息公开)?申请(?:数量|总量|量|总数|数|件数)/.exec(words);
      const match = subject && change.exec(words.slice(subject.index + subject[0].length));
      const now = sumsOf(facts, ['requests.received'])[0];
      const before = sumsOf(facts, ['requests.received'], facts.previous)[0];
      if (!match || now === undefined || before === undefined || before === 0) return [];
      const sign = new RegExp(`^(?:${down})$`).test(match[1]!) ? -1 : 1;
      const right = (100 * (now - before)) / before;
      if (Math.abs(sign * right - told.count.value) <= Math.max(0.1, 0.5 / 10 ** told.count.decimals)) return [];
      return [foundAt(passage, told.clauseStart, told.count.end, `与上年${before}件相比应为${right.toFixed(1)}%（本年新收${now}件）。`)];
    }),
  );
}

function levelled(facts: Facts, claim: RequestClaim): Found[] {
  const { passage, sentence, count } = claim;
  const match = level.exec(passage.folded.slice(count.end, Math.min(sentence.end, count.end + 30)));
  const base = previousOf(facts, claim, [])[0];
  if (!match || base === undefined || Math.abs(count.value - base) <= Math.max(5, base / 5)) return [];
  const end = count.end + match.index + match[0].length;
  const words = passage.source.slice(count.start, end);
  return [foundAt(passage, count.start, end, `正文写“${shown(words)}”，上年为${base}件。`)];
}

/** Last year's number: as the sentence gives it, else from last year's report. */
function previousOf(facts: Facts, { kind, passage }: RequestClaim, tellings: readonly Telling[]): number[] {
  const given = tellings.filter(({ lead, count }) => /(?:上年|去年|20\d\d年)(?:同期|度)?(?:的|为|是|仅|共)?$/.test(lead) && passage.folded[count.end - 1] === '件');
  if (given.length > 0) return given.map(({ count }) => count.value);
  return readings[kind].flatMap((rows) => sumsOf(facts, rows, facts.previous));
}
