import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { editionOf } from '../lib/report/editions/catalogue';
import { longFormHead } from '../lib/report/rollup/long-form';
import { rollupSql } from '../lib/report/rollup/sql';

/** docs/rollup-sql.md, whole. */
export function rollupSqlDocument(): string {
  const parts = (['2021', '2019'] as const).map((id) => {
    const { rules, sum, check } = rollupSql(editionOf(id), id === '2021' ? 2025 : 2020);
    return `## Edition ${id}\n\n### Rules\n\n${block(rules)}\n### Sum\n\n${block(sum)}\n### Check\n\n${block(check)}`;
  });
  return `# Summing and checking a province in SQL

Written by \`npm run docs:rollup-sql\` from the editions; do not edit. For regions that outgrow one browser: the roll-up exports every report in long form (导出明细 .csv), and any SQL engine sums and checks it. Standard SQL only (SQL-92 plus \`WITH\`); \`test/lib/report/rollup/sql.test.ts\` runs it on DuckDB against the extension's own figures, both editions.

The file: UTF-8 with a byte order mark, RFC 4180, a line for each cell that states something, head \`${longFormHead}\`. A blank cell has no line: absent is not zero. Totals are as stated; the sum does not use them. \`unsure\` is 1 for a reading nobody has confirmed: such lines are left out here, as the extension leaves such reports out.

${block(`${rollupSql(editionOf('2021'), 2025).table}\n-- DuckDB: COPY reports FROM 'long.csv' (HEADER);`)}
What the extension does before it sums, and SQL does not: one report a unit (duplicates are chosen by hand), units against the list of those that have to report, reports with errors of their own left out. Filter \`reports\` accordingly. \`CAST(value AS DECIMAL(18, 6))\` fails on a cell that holds words: look for \`value\` that is no number first. 万元 are added as decimals, never as binary fractions.

The check answers each equality of the form (勾稽关系) that a unit states completely and breaks; \`difference\` is what its sides differ by. An equality with a blank term is not judged here; the extension also names those that no figure in the blank could mend.

${parts.join('\n')}`;
}

function block(sql: string): string {
  return `\`\`\`sql\n${sql}\n\`\`\`\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('../docs/rollup-sql.md', import.meta.url), rollupSqlDocument());
}
