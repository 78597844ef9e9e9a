import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { check } from '../../../../lib/report/checks/check';
import { cellsOf, editions } from '../../../../lib/report/editions/catalogue';
import type { Edition } from '../../../../lib/report/editions/types';
import { longFormHead, longFormLines } from '../../../../lib/report/rollup/long-form';
import { rollupSql } from '../../../../lib/report/rollup/sql';
import { sumReports } from '../../../../lib/report/rollup/sum';
import type { Value, Values } from '../../../../lib/report/types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busyReport } from '../../../support/busy-report';

const sums = ['T3-ROW', 'T3-SUM', 'T3-BAL', 'T4-SUM'];

/** Units of all sizes; every seventh has a wrong total, every fifth a blank. */
function unitsOf(edition: Edition): { unit: string; values: Values }[] {
  return Array.from({ length: 40 }, (_, at) => {
    const values: Record<string, Value> = { ...busyReport(edition, (at % 9) / 3) };
    if (edition.id === '2021') values['proactive.fees.amount'] = (at * 37) / 100;
    if (at % 7 === 0) values['requests.concluded.business'] = Number(values['requests.concluded.business']) + 2;
    if (at % 5 === 0) delete values['requests.granted.research'];
    return { unit: `青川市第${at}局`, values };
  });
}

describe.each(editions.map((edition) => ({ id: edition.id, edition })))('plain SQL on DuckDB, edition $id', ({ edition }) => {
  it('sums and checks to the extension’s own figures', async () => {
    const units = unitsOf(edition);
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
    const file = join(folder, 'long.csv');
    const lines = units.flatMap(({ unit, values }) => longFormLines({ unit, year: 2025, edition: edition.id, values, unsure: [] }));
    writeFileSync(file, `\uFEFF${[longFormHead, ...lines].join('\r\n')}\r\n`);
    const instance = await DuckDBInstance.create(':memory:');
    const db = await instance.connect();
    const sql = rollupSql(edition, 2025);
    await db.run(sql.table);
    await db.run(sql.rules);
    await db.run(`COPY reports FROM '${file}' (HEADER, DELIMITER ',')`);

    const summed = await db.runAndReadAll(sql.sum);
    const theirs = Object.fromEntries(summed.getRows().map(([cell, value]) => [String(cell), Number(String(value))]));
    expect(theirs).toEqual(sumReports(edition, units).values);

    const broken = await db.runAndReadAll(sql.check);
    const found = broken.getRows().map(([unit, rule, line]) => `${String(unit)} ${String(rule)} ${String(line)}`);
    const complete = units.filter(({ values }) => cellsOf(edition).every(({ id }) => values[id] !== undefined));
    const names = new Set(complete.map(({ unit }) => unit));
    const ours = complete.flatMap(({ unit, values }) => check(edition, values, { scope: 'document' }).filter((one) => sums.includes(one.check)).map((one) => `${unit} ${one.check}`));
    expect(found.filter((row) => names.has(row.split(' ')[0]!)).map((row) => row.split(' ').slice(0, 2).join(' ')).sort()).toEqual(ours.sort());
    expect(ours.length).toBeGreaterThan(0);
    db.closeSync();
    rmSync(folder, { recursive: true });
  });
});
