import { describe, expect, it } from 'vitest';
import { blockBetween, latticeOf, stepFrom, type Step } from '../../../components/workspace/editor/navigation';
import { sheetOf } from '../../../lib/report/sheet';
import { edition2021 } from '../../../lib/report/editions/2021';

const requests = latticeOf(sheetOf(edition2021, 'requests'));
const proactive = latticeOf(sheetOf(edition2021, 'proactive'));
const disputes = latticeOf(sheetOf(edition2021, 'disputes'));

describe('stepFrom', () => {
  const from = 'requests.granted.business';
  it.each<[Step, string]>([
    ['up', 'requests.carriedIn.business'],
    ['down', 'requests.partlyGranted.business'],
    ['left', 'requests.granted.naturalPerson'],
    ['right', 'requests.granted.research'],
    ['rowStart', 'requests.granted.naturalPerson'],
    ['rowEnd', 'requests.granted.total'],
    ['first', 'requests.received.naturalPerson'],
    ['last', 'requests.carriedOut.total'],
  ])('%s leads to %s', (step, to) => {
    expect(stepFrom(requests, from, step)).toBe(to);
  });

  it('runs on over the end of a row with next and previous, and stops at the ends of the table', () => {
    expect(stepFrom(requests, 'requests.received.total', 'next')).toBe('requests.carriedIn.naturalPerson');
    expect(stepFrom(requests, 'requests.carriedIn.naturalPerson', 'previous')).toBe('requests.received.total');
    expect(stepFrom(requests, 'requests.carriedOut.total', 'next')).toBeUndefined();
    expect(stepFrom(requests, 'requests.received.naturalPerson', 'previous')).toBeUndefined();
    expect(stepFrom(requests, 'requests.received.total', 'right')).toBeUndefined();
  });

  it('goes down from a narrow column into a wide one and back to its start', () => {
    expect(stepFrom(proactive, 'proactive.normativeDocuments.inForce', 'down')).toBe('proactive.licences.decisions');
    expect(stepFrom(proactive, 'proactive.licences.decisions', 'up')).toBe('proactive.normativeDocuments.issued');
  });

  it('keeps table 四 in its one row', () => {
    expect(stepFrom(disputes, 'disputes.review.total', 'right')).toBe('disputes.litigationDirect.upheld');
    expect(stepFrom(disputes, 'disputes.review.total', 'down')).toBeUndefined();
  });

  it('knows no step from a cell of another table', () => {
    expect(stepFrom(requests, 'disputes.review.total', 'down')).toBeUndefined();
  });
});

describe('blockBetween', () => {
  it('is a rectangle, whichever corner comes first', () => {
    const block = [
      ['requests.carriedIn.business', 'requests.carriedIn.research'],
      ['requests.granted.business', 'requests.granted.research'],
    ];
    expect(blockBetween(requests, 'requests.carriedIn.business', 'requests.granted.research')).toEqual(block);
    expect(blockBetween(requests, 'requests.granted.research', 'requests.carriedIn.business')).toEqual(block);
    expect(blockBetween(requests, 'requests.granted.business', 'requests.carriedIn.research')).toEqual(block);
  });

  it('takes in the wide cells it touches', () => {
    expect(blockBetween(proactive, 'proactive.normativeDocuments.repealed', 'proactive.licences.decisions').flat()).toEqual([
      'proactive.normativeDocuments.issued',
      'proactive.normativeDocuments.repealed',
      'proactive.normativeDocuments.inForce',
      'proactive.licences.decisions',
    ]);
  });
});
