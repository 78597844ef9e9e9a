import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { readFile } from '../../lib/office/read-file';
import type { ReadReport } from '../../lib/office/read-report';
import { check } from '../../lib/report/checks/check';
import { narrativeRules } from '../../lib/report/checks/narrative-rules';
import { editionOf } from '../../lib/report/editions/catalogue';
import type { Finding } from '../../lib/report/types';

interface Expected {
  check: string;
  level: string;
  quote: string;
  why: string;
  disputable?: boolean;
  accept?: string[];
  absent?: boolean;
  needsPrevious?: string;
  outOfCatalogue?: boolean;
}

export interface Calibration {
  check: string;
  found: number;
  missed: number;
  /** Disputable ones that were raised. */
  optional: number;
  traps: number;
  /** Raised and neither expected nor disputable. */
  extra: number;
}

const window = new Window();
const parse = (source: string, type: 'text/html' | 'application/xml') => new window.DOMParser().parseFromString(source, type) as unknown as Document;
const flat = (text: string) => text.replace(/\s/g, '');

/** Whether the words of a finding are those of the reviewer: one within the other, or much in common. */
function sameWords(finding: Finding, expected: Expected): boolean {
  if (finding.quote === undefined) return expected.absent === true;
  const [a, b] = [flat(finding.quote), flat(expected.quote)];
  if (a.includes(b) || b.includes(a)) return true;
  for (let from = 0; from + 6 <= a.length; from++) if (b.includes(a.slice(from, from + 6))) return true;
  return false;
}

const matches = (finding: Finding, expected: Expected) =>
  [expected.check, ...(expected.accept ?? [])].includes(finding.check) && (expected.absent === true || sameWords(finding, expected));

/** Each report of the folder that `narrative.json` speaks of. */
export async function calibrate(directory: string): Promise<{ rows: Calibration[]; notes: string[] }> {
  const reviewed = JSON.parse(readFileSync(join(directory, 'narrative.json'), 'utf8')) as Record<string, { findings: Expected[]; traps: Expected[] }>;
  const rows = new Map<string, Calibration>();
  const notes: string[] = [];
  const row = (id: string) => {
    const known = rows.get(id) ?? { check: id, found: 0, missed: 0, optional: 0, traps: 0, extra: 0 };
    rows.set(id, known);
    return known;
  };
  for (const [id, { findings, traps }] of Object.entries(reviewed)) {
    const name = [`${id}.txt`, `${id}.html`].find((file) => existsSync(join(directory, file)))!;
    const [result] = await readFile(name, readFileSync(join(directory, name)), parse);
    if (!result?.ok) {
      notes.push(`${id} unread: ${result?.reason}`);
      continue;
    }
    const raised = textFindings(result.report);
    for (const expected of findings) {
      const hit = raised.some((finding) => matches(finding, expected));
      if (hit) row(expected.check)[expected.disputable ? 'optional' : 'found']++;
      else if (!expected.disputable && !expected.needsPrevious && !expected.outOfCatalogue) {
        row(expected.check).missed++;
        notes.push(`${id} missed ${expected.check} ${expected.quote} (${expected.why})`);
      } else notes.push(`${id} silent ${expected.check} ${expected.quote}`);
    }
    for (const finding of raised) {
      const trap = traps.find((one) => one.check === finding.check && sameWords(finding, one));
      const wanted = findings.some((expected) => matches(finding, expected));
      if (wanted) continue;
      const kind = trap && !trap.disputable ? 'traps' : 'extra';
      row(finding.check)[kind]++;
      notes.push(`${id} ${kind === 'traps' ? 'TRAP' : 'extra'} ${finding.check} ${finding.level} 「${finding.quote ?? ''}」 ${finding.message}`);
    }
  }
  return { rows: [...rows.values()].sort((a, b) => (a.check < b.check ? -1 : 1)), notes };
}

function textFindings({ edition, values, year, unit, narratives, document }: ReadReport): Finding[] {
  const ids = new Set(narrativeRules.map(({ id }) => id));
  return check(editionOf(edition), values, { scope: 'document', year, unit, narratives, document }, narrativeRules).filter((finding) => ids.has(finding.check));
}
