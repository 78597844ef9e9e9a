/**
 * Decides what a fill does with one field. It never sees a value, only what was found by comparing, and holds that:
 * - what is not shown in the plan is not written, so every field gets exactly one action;
 * - a blank of the report never changes the page, and never becomes 0;
 * - what the page does not let its user change, or does not show, is never written;
 * - what the clerk typed is kept unless the clerk chooses otherwise;
 * - doubt is a refusal with its reason, never a guess.
 */
import type { PlanAction, RefusalCode } from '../report/types';

export interface FieldFacts {
  /** Bound to one control of the page. */
  bound: boolean;
  /** The page has it, but it could not be told where. */
  doubtful?: { code: RefusalCode; reason: string };
  writable: boolean;
  /** Why it is not writable. */
  locked?: string;
  /** A total that the form may compute itself. */
  total: boolean;
  /** Why a person cannot see it. */
  hidden?: string;
  draftBlank: boolean;
  pageBlank: boolean;
  /** Page and report say the same. */
  same: boolean;
  /** The clerk changed it in the page, after our last fill if there was one. */
  edited: boolean;
  /** Why the control could never hold what the report says. */
  unfit?: string;
}

export interface Decision {
  action: PlanAction;
  reason?: string;
}

export function decide(facts: FieldFacts): Decision {
  if (!facts.bound) return decideUnbound(facts);
  if (!facts.writable && facts.total) {
    const differs = !facts.same && !facts.draftBlank && !facts.pageBlank;
    return { action: 'compare', ...(differs && { reason: '网页自算的合计与报告不同，写入后再核对。' }) };
  }
  if (facts.draftBlank) {
    return facts.pageBlank ? { action: 'same' } : { action: 'compare', reason: '报告里这一格是空白，网页上的内容不动。' };
  }
  if (facts.same) return { action: 'same' };
  const refusal = refusalOf(facts);
  if (refusal !== undefined) return { action: 'refuse', reason: refusal };
  return facts.edited ? { action: 'keep', reason: '您在网页上改过，默认保留。' } : { action: 'write' };
}

function decideUnbound({ doubtful, draftBlank }: FieldFacts): Decision {
  return doubtful && !draftBlank ? { action: 'refuse', reason: doubtful.reason } : { action: 'absent' };
}

function refusalOf({ writable, locked, hidden, unfit }: FieldFacts): string | undefined {
  if (!writable) return locked ?? '网页上这一格不能输入。';
  return hidden ?? unfit;
}
