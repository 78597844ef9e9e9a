import type { CellId } from '../types';

/** Cells of edition 2021 and what edition 2019 has in their place. The concepts differ: good for a trend, not for arithmetic. */
export const sameIn2019: Readonly<Record<CellId, CellId>> = {
  'proactive.rules.issued': 'proactive.rules.made',
  'proactive.normativeDocuments.issued': 'proactive.normativeDocuments.made',
  'proactive.licences.decisions': 'proactive.licences.decisions',
  'proactive.penalties.decisions': 'proactive.penalties.decisions',
  'proactive.compulsion.decisions': 'proactive.compulsion.decisions',
};

export const trendOnly = '2019 版与 2021 版口径不同，只看趋势';
export const only2019 = '只有 2019 版有';
export const only2021 = '只有 2021 版有';
