import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../lib/report/checks/check';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { CellId, EditionId, Value } from '../../lib/report/types';
import { calibrate } from '../calibration/calibrate';

/** How one check fared on published reports; counts only, no words of them. */
export interface Alarms {
  check: string;
  raised: number;
  /** Of these: listed beforehand as true, or true by the cell itself (a blank, words in a cell). */
  confirmed: number;
  /** Raised and not listed: false alarms, and what nobody has judged. */
  unlisted: number;
}

interface Published {
  agency: string;
  edition: EditionId;
  year: number;
  /** null: left blank in the source; a cell that is missing is not judged. */
  values: Record<CellId, Value | null>;
  violations: { check: string; cells: CellId[] }[];
}

/** Checks that state what the cell shows: they cannot be false. */
const evident = new Set(['C-BLANK', 'C-TEXT', 'C-SLASH', 'C-NEG', 'C-INT', 'C-ROUND', 'T2-NEG', 'T2-INT']);

/** Every check that raised something, by id, of the tables (`NNN.json`) and the text (`narrative.json`) in a folder. */
export async function countAlarms(directory: string): Promise<{ reports: number; alarms: Alarms[] }> {
  const names = readdirSync(directory).filter((name) => /^\d+\.json$/.test(name));
  const rows = new Map<string, Alarms>();
  const add = (id: string, confirmed: number, unlisted: number): void => {
    const row = rows.get(id) ?? { check: id, raised: 0, confirmed: 0, unlisted: 0 };
    rows.set(id, { check: id, raised: row.raised + confirmed + unlisted, confirmed: row.confirmed + confirmed, unlisted: row.unlisted + unlisted });
  };
  for (const name of names) {
    const report = JSON.parse(readFileSync(join(directory, name), 'utf8')) as Published;
    const listed = new Set(report.violations.map(({ check: id, cells }) => `${id} ${cells.join()}`));
    for (const { check: id, cells } of tableFindings(report)) {
      const isTrue = evident.has(id) || listed.has(`${id} ${cells.join()}`);
      add(id, Number(isTrue), Number(!isTrue));
    }
  }
  for (const { check: id, found, optional, traps, extra } of (await calibrate(directory)).rows) {
    if (found + optional + traps + extra > 0) add(id, found + optional, traps + extra);
  }
  return { reports: names.length, alarms: [...rows.values()].sort((a, b) => (a.check < b.check ? -1 : 1)) };
}

function tableFindings({ agency, edition, year, values: stated }: Published) {
  const values = Object.fromEntries(Object.entries(stated).flatMap(([cell, value]): [CellId, Value][] => (value === null ? [] : [[cell, value]])));
  const held = new Set(Object.keys(stated));
  return check(editionOf(edition), values, { scope: 'page', year, unit: agency, held, writable: held });
}
