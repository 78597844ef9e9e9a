// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { BoundField, FormBinding } from '../../../lib/portal/binding';
import { classify } from '../../../lib/portal/classify';
import { watchTotals } from '../../../lib/portal/oracle';
import { partnerOf } from '../../../lib/portal/partner';
import type { Task } from '../../../lib/portal/task';

const columns = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'];
const rows = ['received', 'carriedIn'];

/** Two rows of table 三 with totals that the page sums; `texts` is what the page shows, and changes under the binding. */
function formOf(texts: Record<string, string>): FormBinding {
  const fields = rows.flatMap((row) =>
    [...columns, 'total'].map((column): [string, BoundField] => {
      const field = `requests.${row}.${column}`;
      const control = { kind: 'text' as const, element: document.createElement('input'), read: () => texts[field] ?? '' };
      return [field, { field, place: field, label: field, control, writable: column !== 'total' }];
    }),
  );
  return { edition: '2021', fields: new Map(fields), refusals: [], parts: [] };
}

describe('the page’s own totals', () => {
  test('say nothing against a page whose totals are right', () => {
    const texts: Record<string, string> = {};
    const form = formOf(texts);
    const oracle = watchTotals(form);
    Object.assign(texts, { 'requests.received.naturalPerson': '5', 'requests.received.total': '5' });
    expect(oracle.doubt(form)).toEqual({ fields: new Map(), proven: true, borneOut: new Set(columns.map((column) => `requests.received.${column}`)) });
  });

  test('tell which row the page did not notice, once it was seen to sum another', () => {
    const texts: Record<string, string> = {};
    const form = formOf(texts);
    const oracle = watchTotals(form);
    Object.assign(texts, { 'requests.received.naturalPerson': '5', 'requests.received.total': '5', 'requests.carriedIn.business': '3' });
    const { fields, proven } = oracle.doubt(form);
    expect(proven).toBe(true);
    expect([...fields.keys()]).toEqual(columns.map((column) => `requests.carriedIn.${column}`));
  });

  test('prove nothing on a page that was never seen to sum: one row is tried, not all', () => {
    const texts: Record<string, string> = {};
    const form = formOf(texts);
    const oracle = watchTotals(form);
    Object.assign(texts, { 'requests.received.naturalPerson': '5', 'requests.carriedIn.business': '3' });
    const { fields, proven } = oracle.doubt(form);
    expect(proven).toBe(false);
    expect([...fields.keys()]).toEqual(columns.map((column) => `requests.received.${column}`));
  });
});

describe('a named hidden field beside a nameless input', () => {
  const show = (html: string): HTMLInputElement => {
    document.body.innerHTML = html;
    return document.querySelector<HTMLInputElement>('.shown')!;
  };
  const task: Task = { field: 'requests.received.business', place: '', label: 'x', from: '', to: '12', home: document, total: false };
  const bound = (element: HTMLInputElement): BoundField => ({
    field: task.field,
    place: '',
    label: 'x',
    control: { kind: 'text', element, read: () => element.value },
    writable: true,
  });
  const pair = '<form><span><input class="shown" value="12"><input type="hidden" name="a" value="VALUE"></span></form>';

  test('is what is sent: a figure that did not reach it is not kept', () => {
    expect(classify(task, bound(show(pair.replace('VALUE', ''))), {})).toMatchObject({ result: 'blocked' });
    expect(classify(task, bound(show(pair.replace('VALUE', '12'))), {})).toMatchObject({ result: 'kept' });
  });

  test('that held something else before is no partner', () => {
    expect(classify(task, bound(show(pair.replace('VALUE', 'row-7'))), {})).toMatchObject({ result: 'kept' });
  });

  test.each([
    '<form><span><input class="shown" name="own"><input type="hidden" name="a"></span></form>',
    '<form><span><input class="shown"><input type="hidden" name="a"><input type="hidden" name="b"></span></form>',
    '<form><table><tr><td><input class="shown"></td><td><input type="hidden" name="a"></td></tr></table></form>',
  ])('%s is no pair', (html) => {
    expect(partnerOf(show(html))).toBeUndefined();
  });
});

test('what the editor itself does not hold is not kept, whatever it shows', () => {
  const element = document.createElement('div');
  const task: Task = { field: 'overview', place: '', label: 'x', from: '', to: '一段\n二段', home: document, total: false };
  const bound: BoundField = { field: 'overview', place: '', label: 'x', control: { kind: 'contenteditable', element, read: () => task.to }, writable: true };
  expect(classify(task, bound, { widget: { by: 'Quill', now: '' } })).toMatchObject({ result: 'blocked' });
  expect(classify(task, bound, { widget: { by: 'Quill', now: '一段\n\n二段\n' } })).toMatchObject({ result: 'kept' });
});
