import type { Proposal } from './proposal';
import type { Borne, Scale } from './scale';

/** A slip that the sums bear out, in words. */
export interface Slip extends Borne {
  claim: string;
  act: string;
}

/** Names a slip by what it would change: another figure, another slip. */
export function slipKey(changes: readonly Borne['changes'][number][]): string {
  return changes.map(({ cell, to }) => `${cell}=${to}`).sort().join();
}

/** The proposal alone on the scale: none or one. `least`: see `read` of the scale. */
export function tried(scale: Scale, { moves, claim, act }: Proposal, least?: number): Slip[] {
  scale.put(moves);
  const borne = scale.read(least);
  scale.clear();
  return borne ? [{ ...borne, claim: claim(), act }] : [];
}
