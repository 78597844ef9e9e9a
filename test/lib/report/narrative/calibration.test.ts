import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../../scripts/calibration/calibrate';

const folder = new URL('../../../../../shared/reports', import.meta.url).pathname;

describe.runIf(existsSync(`${folder}/narrative.json`))('published texts beside a careful reviewer', () => {
  it('every finding that is beyond dispute is raised, no sentence that must stay silent', async () => {
    const { rows, notes } = await calibrate(folder);
    expect(rows.filter(({ missed, traps }) => missed + traps > 0), notes.join('\n')).toEqual([]);
  });
});
