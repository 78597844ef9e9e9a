// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bind } from '../../../lib/portal/bind';
import { pageOf } from '../../support/portal-page';
import { cellsIn, forms as some, nameless, plain } from '../../support/unseen-forms';
import { moreForms } from '../../support/unseen-forms-more';

const forms = { ...some, ...moreForms };

function namesBound(body: string): Map<string, string | null> {
  document.documentElement.innerHTML = pageOf(body, "青川市水利局2025年政府信息公开工作年度报告填报");
  const result = bind(document);
  return new Map(result.ok ? [...result.binding.fields].map(([field, { control }]) => [field, control.element.getAttribute('name')]) : []);
}

describe('forms as other hands draw them: every cell bound to its own control, none to another', () => {
  test.each(Object.keys(forms))('%s', (shape) => {
    const bound = namesBound(forms[shape]!);
    expect([...bound].filter(([field, name]) => field !== name)).toEqual([]);
    expect(cellsIn(forms[shape]!).filter((cell) => !bound.has(cell))).toEqual([]);
  });
});

describe('what is not named is not taken', () => {
  test.each(Object.keys(nameless))('%s', (shape) => {
    expect([...namesBound(nameless[shape]!)]).toEqual([]);
  });
});

/** Blanks some of the page's texts: labels that a page forgot. */
function lose(picks: readonly number[]): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim() !== '') texts.push(walker.currentNode);
  for (const pick of picks) texts[pick % texts.length]!.nodeValue = '';
}

test('with labels lost, fewer cells are bound, none to a control of another', { timeout: 120_000 }, () => {
  const shape = fc.constantFrom(...Object.keys(forms));
  const picks = fc.array(fc.oneof(fc.nat(40), fc.nat(10_000)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(shape, picks, (name, lost) => {
      document.documentElement.innerHTML = pageOf(forms[name]!, '青川市水利局2025年政府信息公开工作年度报告填报');
      lose(lost);
      const result = bind(document);
      const fields = result.ok ? [...result.binding.fields] : [];
      expect(fields.filter(([field, { control }]) => (control.element.getAttribute('name') ?? field) !== field).map(([field]) => field)).toEqual([]);
    }),
    { numRuns: 60, seed: 20251 },
  );
});

test('the same tables asked for a quarter are no yearly report: nothing is taken, and why is said', () => {
  document.documentElement.innerHTML = pageOf(plain, '青川市2025年第三季度政府信息公开申请情况统计');
  expect(bind(document)).toEqual({ ok: false, form: true, reason: expect.stringContaining('第三季度') as string });
});
