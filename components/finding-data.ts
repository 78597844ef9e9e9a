import type { Finding } from '../lib/report/types';

/** The attributes by which programs read a finding wherever it is shown. */
export function findingData({ check, level, cells, suspects, quote }: Finding) {
  return {
    'data-testid': 'finding',
    'data-check': check,
    'data-level': level,
    'data-cells': cells.join(' '),
    'data-suspects': suspects.map(({ cell }) => cell).join(' '),
    'data-quote': quote,
  };
}
