// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bind } from '../../../lib/portal/bind';
import type { FormBinding } from '../../../lib/portal/binding';
import { cellsOf, editionOf } from '../../../lib/report/editions/catalogue';
import { formOf, pageOf } from '../../support/portal-page';

function show(body: string, title?: string): void {
  document.write(pageOf(body, title));
  document.close();
}

function bound(): FormBinding {
  const result = bind(document);
  if (!result.ok) throw new Error(result.reason);
  return result.binding;
}

const nameOf = (binding: FormBinding, field: string): string | null =>
  binding.fields.get(field)?.control.element.getAttribute('name') ?? null;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe.each(['2019', '2021'] as const)('the official form of edition %s', (id) => {
  const edition = editionOf(id);

  test('every cell is bound to its own control', () => {
    show(formOf(edition));
    const binding = bound();
    expect(binding.edition).toBe(id);
    const wrong = cellsOf(edition).filter((cell) => nameOf(binding, cell.id) !== cell.id);
    expect(wrong.map((cell) => `${cell.id} → ${nameOf(binding, cell.id)}`)).toEqual([]);
    expect(binding.refusals).toEqual([]);
  });

  test('and every narrative', () => {
    show(formOf(edition));
    const binding = bound();
    for (const narrative of ['overview', 'problems', 'otherMatters']) expect(nameOf(binding, narrative)).toBe(narrative);
  });

  test('without the page being laid out for it', () => {
    show(formOf(edition));
    const styles = vi.spyOn(globalThis, 'getComputedStyle');
    bound();
    expect(styles).not.toHaveBeenCalled();
    styles.mockRestore();
  });
});
