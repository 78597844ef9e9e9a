import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../../lib/report/checks/catalogue';
import { checkCases } from '../../../../support/check-cases';
import { findingsIn } from '../../../../support/narrative-cases/case';
import { documentCases } from '../../../../support/narrative-cases/documents';
import * as figures from '../../../../support/narrative-cases/figures';
import * as words from '../../../../support/narrative-cases/words';

const label = ({ check, text, context }: (typeof documentCases)[number]): string => `${check}: ${context?.document?.title ?? text.slice(0, 20)} ${context?.document?.signature ?? ''}`;
const found = (one: (typeof documentCases)[number]) => findingsIn(one).filter(({ check }) => check === one.check);

describe('whole documents', () => {
  it.each(documentCases.filter(({ quote }) => quote !== undefined).map((one) => [label(one), one] as const))('is found: %s', (_, one) => {
    const [first, ...others] = found(one);
    expect(others).toEqual([]);
    expect(first?.quote ?? '').toBe(one.quote);
    expect(first?.level).toBe(one.level ?? first?.level);
  });

  it.each(documentCases.filter(({ quote }) => quote === undefined).map((one) => [label(one), one] as const))('is silent: %s', (_, one) => {
    expect(found(one)).toEqual([]);
  });
});

describe('every check of one report', () => {
  const texts = [...documentCases, ...Object.values(words).flat(), ...Object.values(figures).flat()];
  const entries = catalogue.flatMap((group) => group.entries).filter(({ id }) => !id.startsWith('G-'));
  const failing = new Set([...checkCases, ...texts.filter(({ quote }) => quote !== undefined)].map(({ check }) => check));
  const ofText = new Set(texts.map(({ check }) => check));
  const silentOn = new Set(texts.filter(({ quote }) => quote === undefined).map(({ check }) => check));

  it.each(entries)('$id has an example of our own that fails', ({ id }) => {
    expect(failing).toContain(id);
  });

  it.each(entries.filter(({ id }) => ofText.has(id)))('$id has a text on which it is silent', ({ id }) => {
    expect(silentOn).toContain(id);
  });
});
