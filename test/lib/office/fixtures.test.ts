// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../lib/office/read-file';
import type { ReadReport } from '../../../lib/office/read-report';
import type { EditionId, Narratives, Values } from '../../../lib/report/types';

interface Expected {
  edition: EditionId;
  year: number;
  unit?: string;
  values: Values;
  narratives: Narratives;
  /** Cells to be confirmed. Their proposals, if any, are in `values`. */
  unsure: string[];
  /** Places refused. */
  refusals: string[];
}

const directory = join(import.meta.dirname, 'fixtures');
const names = readdirSync(directory).filter((name) => !name.endsWith('.json'));

async function read(name: string): Promise<ReadReport> {
  const [result, ...more] = await readFile(name, readFileSync(join(directory, name)), (source, type) =>
    new DOMParser().parseFromString(source, type),
  );
  expect(more).toEqual([]);
  if (!result?.ok) throw new Error(result?.reason);
  return result.report;
}

describe('a file of every kind seen, with what it states beside it', () => {
  test.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(join(directory, name.replace(/\.\w+$/, '.json')), 'utf8')) as Expected;
    const { edition, year, unit, values, narratives, unsure, refusals } = await read(name);
    expect({ edition, year, unit, narratives }).toEqual({
      edition: expected.edition,
      year: expected.year,
      unit: expected.unit,
      narratives: expected.narratives,
    });
    expect(unsure.map(({ cell }) => cell).sort()).toEqual([...expected.unsure].sort());
    expect(unsure.every(({ reason, raw }) => reason !== '' && raw !== '')).toBe(true);
    expect(values).toEqual(expected.values);
    expect(refusals.map(({ place }) => place)).toEqual(expected.refusals);
  });
});
