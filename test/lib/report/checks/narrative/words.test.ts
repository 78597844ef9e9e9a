import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../../support/narrative-cases/case';
import { dateCases, privacyCases, structureCases, wordingCases } from '../../../../support/narrative-cases/words';

const all = [...dateCases, ...structureCases, ...privacyCases, ...wordingCases];

describe('words of the text', () => {
  it.each(all.filter(({ quote }) => quote !== undefined))('$check is found in: $text', (one) => {
    const found = findingsIn(one).filter(({ check }) => check === one.check);
    expect(found.map(({ quote = '' }) => quote)).toContain(one.quote);
    if (one.level) expect(found.find(({ quote = '' }) => quote === one.quote)?.level).toBe(one.level);
  });

  it.each(all.filter(({ quote }) => quote === undefined))('$check is silent on: $text', (one) => {
    expect(findingsIn(one).filter(({ check }) => check === one.check)).toEqual([]);
  });

  it('shows nothing of what is personal in message or quote', () => {
    for (const one of privacyCases.filter(({ quote, check }) => quote !== undefined && check !== 'P-MARK')) {
      for (const { message, quote = '', check } of findingsIn(one)) {
        if (check.startsWith('P-')) expect(`${message} ${quote}`).not.toMatch(/\d{5}|小明|建国|502|xxgk/);
      }
    }
  });
});
