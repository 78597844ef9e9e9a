import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../support/narrative-cases/case';

/** Texts on which a pattern that goes back and forth would not end: 100,000 characters, or a paragraph of so many numbers. */
const seeds = ['1', '（', '，', '公开', '《年', '（1件', '“', '未发生', '2023年', '一是', 'a.', 'a@', '3件、', '-', '__', 'X', '申请人王'];

describe('hostile texts', () => {
  it.each(seeds)('%s over and over is read to its end', (seed) => {
    const text = seed.repeat(Math.ceil(100_000 / seed.length));
    expect(findingsIn({ check: '', text }).length).toBeGreaterThanOrEqual(0);
  }, 60_000);
});
