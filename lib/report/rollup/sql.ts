import { cellsOf } from '../editions/catalogue';
import type { Edition } from '../editions/types';
import { equationsOf } from '../equations';

/** Plain standard SQL over the long form (`reports`: unit, year, edition, cell, value as text, unsure). */
export interface RollupSql {
  /** The table the CSV is loaded into. */
  table: string;
  /** Which cells are inputs, and the terms of every equality. */
  rules: string;
  /** The region's cells: inputs summed, totals from their sums. Columns: cell, value. */
  sum: string;
  /** Equalities a unit breaks. Columns: unit, rule, line, difference. */
  check: string;
}

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

export function rollupSql(edition: Edition, year: number): RollupSql {
  const inputs = cellsOf(edition).filter(({ computed }) => !computed);
  const equations = equationsOf(edition);
  const terms = equations.flatMap(({ check, line, terms: parts }, at) =>
    parts.map(({ cell, coefficient }) => `(${at}, ${text(check)}, ${text(line)}, ${text(cell)}, ${coefficient})`),
  );
  const addends = totalsOf(edition).flatMap(([total, cells]) => cells.map((cell) => `(${text(total)}, ${text(cell)})`));
  const frame = `edition = ${text(edition.id)} AND year = ${year} AND unsure = 0`;
  return {
    table: 'CREATE TABLE reports (unit VARCHAR(200), year INTEGER, edition VARCHAR(8), cell VARCHAR(80), value VARCHAR(200), unsure INTEGER);',
    rules: [
      'CREATE TABLE inputs (cell VARCHAR(80));',
      `INSERT INTO inputs (cell) VALUES\n  ${inputs.map(({ id }) => `(${text(id)})`).join(',\n  ')};`,
      'CREATE TABLE addends (total VARCHAR(80), cell VARCHAR(80));',
      `INSERT INTO addends (total, cell) VALUES\n  ${addends.join(',\n  ')};`,
      'CREATE TABLE terms (equation INTEGER, rule VARCHAR(8), line VARCHAR(200), cell VARCHAR(80), coefficient INTEGER);',
      `INSERT INTO terms (equation, rule, line, cell, coefficient) VALUES\n  ${terms.join(',\n  ')};`,
    ].join('\n'),
    sum: `WITH summed AS (
  SELECT reports.cell, SUM(CAST(reports.value AS DECIMAL(18, 6))) AS value
  FROM reports JOIN inputs ON inputs.cell = reports.cell
  WHERE ${frame}
  GROUP BY reports.cell
)
SELECT cell, value FROM summed
UNION ALL
SELECT addends.total AS cell, SUM(summed.value) AS value
FROM addends JOIN summed ON summed.cell = addends.cell
GROUP BY addends.total;`,
    check: `SELECT reports.unit, terms.rule, terms.line, SUM(terms.coefficient * CAST(reports.value AS DECIMAL(18, 6))) AS difference
FROM reports JOIN terms ON terms.cell = reports.cell
WHERE ${frame}
GROUP BY reports.unit, terms.equation, terms.rule, terms.line
HAVING COUNT(*) = (SELECT COUNT(*) FROM terms AS all_terms WHERE all_terms.equation = MIN(terms.equation))
  AND SUM(terms.coefficient * CAST(reports.value AS DECIMAL(18, 6))) <> 0
ORDER BY reports.unit, terms.rule, terms.line;`,
  };
}

/** Every total and the inputs it comes from in the end. */
function totalsOf(edition: Edition): [string, string[]][] {
  const totals = new Map<string, readonly string[]>();
  // The row of （七）总计 is summed by columns; its own row sum would count everything twice.
  for (const { check, total, terms } of equationsOf(edition)) {
    if (total === undefined || (check === 'T3-ROW' && totals.has(total))) continue;
    totals.set(total, terms.flatMap(({ cell }) => (cell === total ? [] : [cell])));
  }
  const inputs = (cell: string): string[] => totals.get(cell)?.flatMap(inputs) ?? [cell];
  return [...totals.keys()].map((total) => [total, inputs(total)]);
}
