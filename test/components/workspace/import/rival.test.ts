import { describe, expect, it, test } from 'vitest';
import type { ReadFigures, ReportEntry } from '../../../../components/workspace/import/entry';
import { choiceOf, compareWith, isSame, refusalOf, shownRival, type Rival } from '../../../../components/workspace/import/rival';
import type { Report } from '../../../../lib/report/types';

const kept: Rival = {
  id: 'kept',
  status: 'draft',
  edition: '2021',
  values: { 'requests.received.naturalPerson': 5, 'requests.received.business': 1, 'requests.received.total': 6 },
  narratives: { overview: '一年来的情况。' },
  unsure: [],
  source: { name: '年报.docx' },
  updatedAt: '2026-01-12T01:41:00.000Z',
  revision: 3,
};
const read: ReadFigures = { edition: '2021', unit: '青川市水利局', year: 2025, values: kept.values, narratives: kept.narratives, unsure: [], refusals: [] };
const entry = (figures: ReadFigures, choice?: ReportEntry['choice']): ReportEntry => ({ key: 1, source: '新稿.docx', via: 'file', kind: 'report', figures, choice });
const origin = (status: Report['status']) => ({ ...kept, unit: '青川市水利局', year: 2025, waivers: [], unsure: [], source: { kind: 'file', name: '' }, status }) as Report;

test('every cell counts once: same, changed, filled or blanked', () => {
  const values = { 'requests.received.naturalPerson': 7, 'requests.received.total': 6, 'requests.received.research': 0 };
  const { edits, ...counts } = compareWith(kept, { ...read, values, narratives: { overview: '一年来的情况。', problems: '问题。' } });
  expect(counts).toEqual({ same: 1, changed: 1, filled: 1, blanked: 1, texts: 1 });
  expect(edits).toHaveLength(4);
});

describe('the same', () => {
  const cases: [string, Partial<ReadFigures>, boolean][] = [
    ['figures and texts alike', {}, true],
    ['an empty text is none', { narratives: { ...kept.narratives, problems: '' } }, true],
    ['another figure', { values: { ...kept.values, 'requests.received.total': 7 } }, false],
    ['another text', { narratives: {} }, false],
    ['a doubt more', { unsure: [{ cell: 'requests.received.total', raw: '6', reason: '' }] }, false],
    ['a file that was filed', { origin: origin('filed') }, false],
    ['a file of a draft', { origin: origin('draft') }, true],
  ];
  it.each(cases)('%s', (_name, more, expected) => expect(isSame(kept, { ...read, ...more })).toBe(expected));
});

describe('choice', () => {
  const other = { ...read, values: {} };
  it('nothing is overwritten unless asked for', () => {
    expect(choiceOf(entry(other), [kept])).toEqual({ kind: 'both' });
    expect(choiceOf(entry(other, { kind: 'replace', id: 'kept' }), [kept])).toEqual({ kind: 'replace', id: 'kept' });
  });
  it('the same is skipped unless a second one is asked for', () => {
    expect(choiceOf(entry(read), [{ ...kept, values: {} }, kept])).toEqual({ kind: 'skip' });
    expect(choiceOf(entry(read, { kind: 'both' }), [kept])).toEqual({ kind: 'both' });
  });
  it('a draft that was sent, or is gone, meanwhile is not replaced', () => {
    const choice = { kind: 'replace', id: 'kept' } as const;
    expect(choiceOf(entry(other, choice), [{ ...kept, status: 'sent' }])).toEqual({ kind: 'both' });
    expect(choiceOf(entry(other, choice), [])).toEqual({ kind: 'both' });
  });
});

test('what cannot be replaced, and why', () => {
  expect(refusalOf(kept, read)).toBeUndefined();
  expect(refusalOf({ ...kept, status: 'filed' }, read)).toContain('已报送');
  expect(refusalOf({ ...kept, status: 'sent' }, read)).toContain('已提交');
  expect(refusalOf(kept, { ...read, edition: '2019' })).toContain('2019 版');
  expect(refusalOf(kept, { ...read, origin: origin('filed') })).toContain('文件里');
});

test('differences are shown against what is to be replaced, else a draft before what was filed', () => {
  const filed: Rival = { ...kept, id: 'filed', status: 'filed', values: {} };
  const second: Rival = { ...kept, id: 'second', values: { 'requests.received.total': 1 } };
  const other = { ...read, values: { 'requests.received.total': 2 } };
  expect(shownRival({ kind: 'both' }, [filed, second, kept], other)?.id).toBe('second');
  expect(shownRival({ kind: 'replace', id: 'kept' }, [filed, second, kept], other)?.id).toBe('kept');
  expect(shownRival({ kind: 'skip' }, [filed, second, kept], read)?.id).toBe('kept');
});
