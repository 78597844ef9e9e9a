import { placeOf } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import { partName } from '../../../lib/report/narrative/read';
import type { Finding, Waiver } from '../../../lib/report/types';
import { waiverOf } from '../../../lib/report/waived';
import type { OpenReport } from './open-report';

/** One line of 核实说明表. */
export interface ReasonLine {
  waiver: Waiver;
  /** Where the finding is: its cells, or the section. */
  place: string;
  /** The words of the text it is about. */
  quote?: string;
}

const mostPlaces = 4;

/** Every reason that stands, in order of the findings. A report that was sent keeps its reasons whatever the checks say today. */
export function reasonLines(edition: Edition, report: OpenReport, findings: readonly Finding[]): ReasonLine[] {
  const explained = new Map<Waiver, Finding>();
  for (const finding of findings) {
    const waiver = waiverOf(finding, report);
    if (waiver && !explained.has(waiver)) explained.set(waiver, finding);
  }
  const others = report.status === 'draft' ? [] : report.waivers.filter((waiver) => !explained.has(waiver));
  return [
    ...[...explained].map(([waiver, { narrative, quote }]) => ({
      waiver,
      place: placeIn(edition, waiver) || (narrative ? partName(narrative) : '正文'),
      ...(quote === undefined ? {} : { quote }),
    })),
    ...others.map((waiver) => ({ waiver, place: placeIn(edition, waiver) || '正文' })),
  ];
}

function placeIn(edition: Edition, { cells }: Waiver): string {
  const named = cells.slice(0, mostPlaces).map((cell) => placeOf(edition, cell)).join('、');
  return cells.length > mostPlaces ? `${named}等 ${cells.length} 格` : named;
}
