// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { bind } from '../../../lib/portal/bind';
import { pageOf } from '../../support/portal-page';
import { forms, nameless, requestCells } from '../../support/unseen-forms';

function namesBound(body: string): Map<string, string | null> {
  document.documentElement.innerHTML = pageOf(body, "青川市水利局2025年政府信息公开工作年度报告填报");
  const result = bind(document);
  return new Map(result.ok ? [...result.binding.fields].map(([field, { control }]) => [field, control.element.getAttribute('name')]) : []);
}

describe('forms as other hands draw them: every cell of 表三 bound to its own control, none to another', () => {
  test.each(Object.keys(forms))('%s', (shape) => {
    const bound = namesBound(forms[shape]!);
    expect([...bound].filter(([field, name]) => field !== name)).toEqual([]);
    expect(requestCells.filter((cell) => !bound.has(cell))).toEqual([]);
  });
});

describe('what is not named is not taken', () => {
  test.each(Object.keys(nameless))('%s', (shape) => {
    expect([...namesBound(nameless[shape]!)]).toEqual([]);
  });
});
