import { describe, expect, it } from 'vitest';
import { boundTo, lastFor, staleWaiverOf, waiverFor, waiverOf } from '../../../lib/report/waived';
import type { Finding, NarrativeId } from '../../../lib/report/types';
import { findingsIn } from '../../support/narrative-cases/case';

const at = '2026-01-12T00:00:00.000Z';
const reason = (finding: Finding, words = '已核对原始台账，确无差错') => waiverFor(finding, {}, words, at);
const foundIn = (check: string, text: string, part: NarrativeId = 'overview') => findingsIn({ check, text, part }).filter((finding) => finding.check === check);
const standing = (findings: readonly Finding[], waivers: Parameters<typeof waiverOf>[1]['waivers']) => findings.map((finding) => waiverOf(finding, { values: {}, waivers })?.reason);

/** Texts in which one check finds several places. */
const texts: [string, string][] = [
  ['P-NAME', '申请人张小明多次提出申请，申请人李建国不服答复。'],
  ['W-REP', '公开财政资金资金情况。公开财政资金资金情况。'],
  ['W-REP', '公开财政资金资金情况，公开工作工作动态。'],
  ['N-APP', '全年收到政府信息公开申请15件。本年度受理依申请公开16件。'],
  ['P-MOB', '申请人来电13912345678询问，申请人来电13912345679询问。'],
];

describe('reasons for several places in the text', () => {
  it.each(texts)('%s: each stands for its own place alone: %s', (check, text) => {
    const findings = foundIn(check, text);
    expect(findings.length).toBe(2);
    const [first, second] = findings as [Finding, Finding];
    expect(standing(findings, [reason(second)])).toEqual([undefined, reason(second).reason]);
    expect(standing(findings, [reason(first, '第一处已核对原始台账'), reason(second, '第二处已核对原始台账')])).toEqual(['第一处已核对原始台账', '第二处已核对原始台账']);
  });

  it('the same words in another section need a reason of their own', () => {
    const text = '公开财政资金资金情况。';
    const [overview] = foundIn('W-REP', text);
    const [problems] = foundIn('W-REP', text, 'problems');
    expect(standing([overview!, problems!], [reason(overview!)])).toEqual([reason(overview!).reason, undefined]);
  });

  it('goes stale when its words change and comes back with them; the other place keeps its own', () => {
    const before = foundIn('P-NAME', '申请人张小明多次提出申请，申请人李建国不服答复。');
    const waivers = before.map((finding, index) => reason(finding, `第${index + 1}个姓名为公开的法人代表`));
    const after = foundIn('P-NAME', '申请人张小光多次提出申请，申请人李建国不服答复。');
    expect(standing(after, waivers)).toEqual([undefined, '第2个姓名为公开的法人代表']);
    expect(staleWaiverOf(after[0]!, { values: {}, waivers }, after)?.reason).toBe('第1个姓名为公开的法人代表');
    expect(standing(before, waivers)).toEqual(waivers.map((waiver) => waiver.reason));
    // A reason that stands elsewhere is not offered as one whose words have changed.
    expect(staleWaiverOf(before[0]!, { values: {}, waivers: waivers.slice(1) }, before)).toBeUndefined();
  });

  it('other words of the sentence may change', () => {
    const [before] = foundIn('W-REP', '公开财政资金资金情况。');
    const [after] = foundIn('W-REP', '按时公开财政资金资金情况。');
    expect(before?.quote).not.toBe('');
    expect(standing([after!], [reason({ ...before!, words: after!.words! })])).toEqual([reason(before!).reason]);
  });

  it('holds no personal data', () => {
    const [finding] = foundIn('P-MOB', '申请人来电13912345678询问。');
    expect(JSON.stringify(reason(finding!))).not.toMatch(/\d{11}/);
    expect(finding?.words).toMatch(/^[0-9a-f]{8}$/);
  });

  it('of a file that does not say its words is bound where only one place can be meant', () => {
    const [only] = foundIn('W-REP', '公开财政资金资金情况。');
    const { words, values: _, message: __, ...bare } = reason(only!);
    expect(boundTo({ values: {} }, bare, [only!])).toEqual({ ...bare, values: {}, words });
    const two = foundIn('W-REP', '公开财政资金资金情况，公开工作工作动态。');
    expect(standing(two, [boundTo({ values: {} }, bare, two)])).toEqual([undefined, undefined]);
  });

  it('of last year is that of the same words, else of the same message but for its figures, else the last', () => {
    const [first, second] = foundIn('N-APP', '全年收到政府信息公开申请15件。本年度受理依申请公开16件。') as [Finding, Finding];
    const waivers = [reason(first, '第一处的说明在此'), { ...reason(second, '第二处的说明在此'), at: '2026-01-13T00:00:00.000Z' }];
    expect(lastFor(first, waivers)?.reason).toBe('第一处的说明在此');
    const [next] = foundIn('N-APP', '全年收到政府信息公开申请18件。');
    expect(lastFor(next!, waivers)?.reason).toBe('第一处的说明在此');
    const [other] = foundIn('N-APP', '我局今年共收到政府信息公开申请18件。');
    expect(lastFor(other!, waivers)?.reason).toBe('第二处的说明在此');
  });
});
