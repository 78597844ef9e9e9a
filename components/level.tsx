import type { Finding, Level } from '../lib/report/types';
import { Icon } from './icon';

export type Sign = Level | 'ok' | 'unsure' | 'refused';

export const signWords: Readonly<Record<Sign, string>> = {
  error: '强制',
  warning: '核实',
  hint: '提示',
  ok: '通过',
  unsure: '存疑',
  refused: '不能写',
};

interface LevelMarkProps {
  level: Sign;
  /** Replaces the level's own word. */
  word?: string;
  count?: number;
}

/** Icon and word of a level, optionally with a count: `强制 2`. */
export function LevelMark({ level, word, count }: LevelMarkProps) {
  return (
    <span class="lvl" data-level={level}>
      <Icon name={level} />
      {word ?? signWords[level]}
      {count === undefined ? '' : ` ${count}`}
    </span>
  );
}

export type LevelCounts = Readonly<Record<Level, number>>;

export function countLevels(findings: readonly Finding[]): LevelCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

const levels: readonly Level[] = ['error', 'warning', 'hint'];

/** `强制 1 核实 2 提示 3`, leaving out what there is none of; `通过` when there is nothing. */
export function LevelCountList({ counts }: { counts: LevelCounts }) {
  const present = levels.filter((level) => counts[level] > 0);
  return (
    <span class="counts">
      {present.map((level) => (
        <LevelMark key={level} level={level} count={counts[level]} />
      ))}
      {present.length === 0 && <LevelMark level="ok" />}
    </span>
  );
}
