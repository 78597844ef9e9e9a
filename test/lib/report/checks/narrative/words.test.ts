import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../../support/narrative-cases/case';
import { dateCases, privacyCases, structureCases, wordingCases } from '../../../../support/narrative-cases/words';

const all = [...dateCases, ...structureCases, ...privacyCases, ...wordingCases];

describe('words of the text', () => {
  it.each(all.filter(({ quote }) => quote !== undefined))('$check is found in: $text', (one) => {
    const found = findingsIn(one).filter(({ check }) => check === one.check);
    expect(found.map(({ quote = '' }) => quote)).toContain(one.quote);
    const level = found.find(({ quote = '' }) => quote === one.quote)?.level;
    expect(level).toBe(one.level ?? level);
  });

  it.each(all.filter(({ quote }) => quote === undefined))('$check is silent on: $text', (one) => {
    expect(findingsIn(one).filter(({ check }) => check === one.check)).toEqual([]);
  });

  it('shows nothing of what is personal in message or quote', () => {
    const cases = privacyCases.filter(({ quote, check }) => quote !== undefined && check !== 'P-MARK');
    const shown = cases.flatMap((one) => findingsIn(one)).filter(({ check }) => check.startsWith('P-'));
    expect(shown.map(({ message, quote = '' }) => `${message} ${quote}`).filter((words) => /\d{5}|小明|建国|502|xxgk/.test(words))).toEqual([]);
  });
});
