import { describe, expect, it } from 'vitest';
import type { BoundField, FormBinding } from '../../../lib/portal/binding';
import { dueOf, goingAfter, strangeness } from '../../../lib/portal/going';
import type { MadePlan } from '../../../lib/portal/plan';
import type { Going } from '../../../lib/report/page';
import type { FillOutcome, PlanItem, ReportFigures } from '../../../lib/report/types';

const draft: ReportFigures = { edition: '2021', year: 2025, unit: '青川市水利局', values: {}, narratives: {} };
const nothing: FillOutcome = { planId: 'p', written: 0, verified: 0, refused: 0, failed: 0, absent: 0, items: [] };

function made(items: readonly Partial<PlanItem>[], labels: Record<string, string> = {}): MadePlan {
  const whole = items.map((item, at): PlanItem => ({ field: `f${at}`, place: `格 ${at}`, action: 'write', from: '', to: '1', ...item }));
  return { plan: { id: 'p', items: whole }, labels: new Map(Object.entries(labels)), homes: new Map() };
}

const going = (left: Going['left'], more: Partial<Going> = {}): Going => ({
  planId: 'p', draftId: 'd', draft, edition: '2021', left, written: {}, until: '2026-01-01T00:00:00.000Z', ...more,
});

describe('what is left after a fill', () => {
  it('is what waits in a tab or is on no page yet, and only where the report says something', () => {
    const plan = made([{ action: 'write' }, { action: 'refuse', tab: '三', from: '4' }, { action: 'absent' }, { action: 'absent', to: '' }, { action: 'refuse' }, { action: 'keep' }], { f1: 'row‖column' });
    expect(goingAfter(plan, { draftId: 'd', draft }, nothing)?.left).toEqual({ f1: { from: '4', label: 'row‖column' }, f2: { from: '' } });
    expect(goingAfter(made([{ action: 'write' }]), { draftId: 'd', draft }, nothing)).toBeUndefined();
  });
});

describe('what of it is due', () => {
  it.each([
    ['blank as shown', { from: '' }, { from: '' }, 'write'],
    ['what the preview showed', { from: '4' }, { from: '4' }, 'write'],
    ['another text than shown', { from: '5' }, { from: '' }, 'ask'],
    ['gone blank since', { from: '' }, { from: '4' }, 'ask'],
    ['at another label', { from: '' }, { from: '', label: 'other' }, 'ask'],
    ['changed by the clerk', { from: '5', action: 'keep' }, { from: '' }, 'kept'],
    ['read-only', { action: 'refuse' }, { from: '' }, 'refused'],
    ['the same already', { from: '1', action: 'same' }, { from: '' }, 'settled'],
    ['summed by the page', { action: 'compare' }, { from: '' }, 'settled'],
    ['still in a closed tab', { action: 'refuse', tab: '三' }, { from: '' }, undefined],
    ['still on no page', { action: 'absent' }, { from: '' }, undefined],
  ] as const)('%s', (_what, item, shown, list) => {
    const due = dueOf(going({ f0: shown }), made([item], { f0: 'row‖column' }));
    expect(Object.entries(due).filter(([, items]) => items.length > 0).map(([name]) => name)).toEqual(list ? [list] : []);
  });

  it('never holds what the preview did not list', () => {
    expect(Object.values(dueOf(going({}), made([{}]))).flat()).toEqual([]);
  });
});

describe('whether a page is the one that was confirmed', () => {
  const page = (held: Record<string, string>, more: Partial<FormBinding> = {}): FormBinding => {
    const fields = new Map(Object.entries(held).map(([field, text]) => [field, { field, control: { read: () => text } } as unknown as BoundField]));
    return { edition: '2021', fields, refusals: [], parts: [], ...more };
  };
  it.each([
    ['it names neither', {}, {}, undefined],
    ['the same', { year: 2025, unit: '青川市水利局' }, { year: 2025, unit: '水利局' }, undefined],
    ['another year than the report', {}, { year: 2024 }, '网页换成了'],
    ['another year than the first page', { year: 2024 }, { year: 2025 }, '网页换成了'],
    ['the year that was confirmed although it is another', { year: 2024 }, { year: 2024 }, undefined],
    ['another unit', { unit: '青川市水利局' }, { unit: '青川市林业局' }, '网页换成了'],
    ['another edition', {}, { edition: '2019' }, '网页换成了'],
  ] as const)('%s', (_what, first, now, reason) => {
    const strange = strangeness(going({}, first), page({}, now), false);
    expect(strange?.slice(0, 5)).toBe(reason);
  });
  it('of a page loaded anew most of what was written must still be there', () => {
    const before = going({}, { written: { a: '1', b: '2', c: '3' } });
    expect(strangeness(before, page({ a: '1', b: '2', c: '' }), true)).toBeUndefined();
    expect(strangeness(before, page({ a: '', b: '', c: '3' }), true)).toContain('不在了');
    expect(strangeness(before, page({ a: '', b: '', c: '' }), false)).toBeUndefined();
    expect(strangeness(before, page({ z: '' }), true)).toBeUndefined();
  });
});
