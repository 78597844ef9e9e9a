/** Applications as told and as in table 三. Verbs differ, so every accepted reading is tried before anything is said (domain §3.5). */
import { couldBe } from '../../narrative/counts';
import { foundAt, shown, wordsAt } from '../../narrative/found';
import type { Facts } from '../facts';
import type { Found, Rule } from '../rule';
import { columnFindings } from './columns';
import { sumsOf, totalsOf } from './figures';
import { requestClaims, type RequestClaim, type RequestKind } from './request-claims';

const received = ['requests.received'];
const all = ['requests.received', 'requests.carriedIn'];
const concluded = ['requests.concluded'];

/** What a count of the kind may equal: each entry is a sum of rows. The first is what the message names. */
export const readings: Readonly<Record<RequestKind, readonly (readonly string[])[]>> = {
  new: [received],
  received: [received, all],
  concluded: [concluded],
  handled: [concluded, received, all],
  any: [received, all, concluded],
  carriedIn: [['requests.carriedIn']],
  carriedOut: [['requests.carriedOut']],
};

const names: Readonly<Record<string, string>> = {
  'requests.received': '一、本年新收',
  'requests.carriedIn': '二、上年结转',
  'requests.concluded': '（七）总计',
  'requests.carriedOut': '四、结转下年度继续办理',
};

export const narrativeApplications: Rule = {
  id: 'N-APP',
  level: 'warning',
  run: (facts) => [...requestClaims(facts.context).flatMap((claim) => judge(facts, claim)), ...columnFindings(facts)],
};

function judge(facts: Facts, claim: RequestClaim): Found[] {
  const { passage, count, kind, clauseStart, tail } = claim;
  const options = readings[kind].map((rows) => sumsOf(facts, rows));
  // A figure that is blank could be the one meant.
  if (options.some(({ length }) => length === 0) || options.flat().some((value) => couldBe(count, value))) return [];
  const row = readings[kind][0]![0]!;
  const noun = /^[^,。;]{0,8}?申请(?:件)?/.exec(tail)?.[0].length ?? 0;
  const start = Math.min(clauseStart, count.start);
  const end = count.end + noun;
  const words = shown(wordsAt(passage, start, end));
  const message = `正文写“${words}”，表三“${names[row]}”总计为${totalsOf(facts, row).join('或')}。`;
  const found = foundAt(passage, start, end, message, [`${row}.total`]);
  return [count.exact ? found : { ...found, level: 'hint' }];
}
