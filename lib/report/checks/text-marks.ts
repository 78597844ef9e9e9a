import { digest } from '../digest';
import type { Finding } from '../types';

/**
 * What tells the text findings of one check apart: section and words, those too that a finding about personal data does not show.
 * The same words once more in a section are counted. Undefined for findings about cells alone.
 */
export function textMarks(): (finding: Finding, secret: string | undefined) => string | undefined {
  const seen = new Map<string, number>();
  return ({ check, cells, narrative, quote }, secret) => {
    if (narrative === undefined && quote === undefined && secret === undefined) return undefined;
    const key = [check, cells.join(' '), narrative ?? '', quote ?? '', secret ?? ''].join('\n');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return digest(`${key}\n${before}`);
  };
}
