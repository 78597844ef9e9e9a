import { check, type CheckContext } from '../../lib/report/checks/check';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { Values } from '../../lib/report/types';
import { busyReport } from '../../test/support/busy-report';
import { medians } from './median';
import { benchRow, type BenchGroup } from './row';
import { spreadsheetOf } from './spreadsheet';

/** One frame of a screen. */
const frame = 16.7;
const edition = editionOf('2021');
const typed = 'requests.granted.naturalPerson';
const right = busyReport(edition, 1);
/** Two wrong figures in table 三, one in table 四. */
const wrong: Values = {
  ...right,
  'requests.concluded.business': Number(right['requests.concluded.business']) + 9,
  'requests.unavailable.notHeld.research': Number(right['requests.unavailable.notHeld.research']) + 40,
  'disputes.review.total': Number(right['disputes.review.total']) + 2,
};
const context: CheckContext = {
  scope: 'document',
  year: 2025,
  unit: '青川市水利局',
  previous: { year: 2024, edition: '2021', values: busyReport(edition, 0.8) },
};

/** All checks of the tables with their suspects, last year's report beside it; then again after one cell has changed. */
export const checkGroup: BenchGroup = {
  rows: ['check-full', 'check-keystroke'],
  async run(wanted) {
    const sheet = spreadsheetOf(edition, right);
    const turns = [wrong, right];
    let turn = 0;
    const full = {
      ours: () => check(edition, wrong, context),
      build: () => spreadsheetOf(edition, wrong).setOne(typed, 1),
      values: () => sheet.setAll(turns[turn++ % 2]!),
    };
    const keystroke = {
      ours: () => check(edition, { ...right, [typed]: 900 + (turn++ % 7) }, context),
      values: () => sheet.setOne(typed, 900 + (turn++ % 7)),
    };
    const rows = [];
    if (wanted.includes('check-full')) {
      const { ours, build, values } = await medians(full);
      rows.push(benchRow({ name: 'check-full', ours, limit: frame, peers: { hyperformula: values, 'hyperformula-build': build } }));
    }
    if (wanted.includes('check-keystroke')) {
      const { ours, values } = await medians(keystroke);
      rows.push(benchRow({ name: 'check-keystroke', ours, limit: frame, peers: { hyperformula: values } }));
    }
    return rows;
  },
};
