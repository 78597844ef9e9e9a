import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../../support/narrative-cases/case';

/** Texts on which a pattern that goes back and forth would not end, or a paragraph of so many numbers. */
const seeds = ['1', '（', '，', '公开', '《年', '（1件', '“', '未发生', '2023年', '一是', 'a.', 'a@', '3件、', '-', '__', 'X', '申请人王', '【', '二〇', '没有收到公民、', '3件，占5%；', '500000 '];

const short = 12_500;
const times = 8;

/** Least of three: what the machine does beside it only adds. */
function timeOf(text: string): number {
  const one = () => {
    const start = performance.now();
    findingsIn({ check: '', text });
    return performance.now() - start;
  };
  return Math.min(one(), one(), one());
}

describe('hostile texts', () => {
  it.each(seeds)('%s over and over: eight times the text takes nothing like sixty-four times as long', (seed) => {
    const text = (length: number) => seed.repeat(Math.ceil(length / seed.length));
    timeOf(text(short));
    // Below a millisecond the clock says more of itself than of the text.
    const base = Math.max(1, timeOf(text(short)));
    // Twice the steps for twice the text gives eight, every pair of places sixty-four; between them lie caches and other tests.
    expect(timeOf(text(short * times)) / base).toBeLessThan(5 * times);
  }, 60_000);
});
