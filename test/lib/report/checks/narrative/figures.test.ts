import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../../support/narrative-cases/case';
import { feeCases, figureCases, partCases } from '../../../../support/narrative-cases/figures';

const all = [...figureCases, ...feeCases, ...partCases];

describe('figures of the text', () => {
  it.each(all.filter(({ quote }) => quote !== undefined))('$check is found in: $text', (one) => {
    const found = findingsIn(one).filter(({ check }) => check === one.check);
    expect(found.map(({ quote }) => quote)).toContain(one.quote);
    const level = found.find(({ quote }) => quote === one.quote)?.level;
    expect(level).toBe(one.level ?? level);
  });

  it.each(all.filter(({ quote }) => quote === undefined))('$check is silent on: $text', (one) => {
    expect(findingsIn(one).filter(({ check }) => check === one.check || (one.check === 'N-PARTS' && check === 'N-PARTS-OVER'))).toEqual([]);
  });
});
