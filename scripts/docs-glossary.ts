/** Writes docs/glossary.md: the report's vocabulary, taken from the edition files. `npm run docs:glossary`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, editions } from '../lib/report/editions/catalogue';
import { equationsOf } from '../lib/report/equations';
import type { Edition, Line } from '../lib/report/editions/types';

const tableNames = { proactive: '二、主动公开', requests: '三、收到和处理申请', disputes: '四、行政复议、行政诉讼' };

const words: readonly [string, string, string][] = [
  ['政府信息公开工作年度报告', 'report', 'one body, one year'],
  ['格式（版本）', 'edition', 'the prescribed form: `2019` or `2021`'],
  ['本机关、填报单位', 'unit', 'the body that reports'],
  ['主管部门', 'supervisor', 'the office the report is submitted to'],
  ['勾稽关系', 'equation', 'an equality the form prescribes'],
  ['格', 'cell', 'one figure; its id is `table.row.column`'],
  ['总体情况 / 存在的主要问题 / 其他事项', 'overview / problems / otherMatters', 'the narratives: sections 一, 五, 六'],
  ['强制 / 核实 / 提示', 'error / warning / hint', 'levels of a finding'],
  ['空白 / 存疑', 'absent / unsure', 'nothing was there / read, but not certain; neither is zero'],
  ['草稿 / 已提交 / 已报送', 'draft / sent / filed', 'status of a report; the last two do not change'],
  ['说明（放行理由）', 'waiver', 'a written reason for which a finding may pass'],
  ['信息处理费', 'processingFee', '国办函〔2020〕109号'],
  ['汇总', 'rollup', 'the sum of subordinate units'],
  ['填报门户', 'portal', 'the web site with the report-entry form'],
];

export function glossary(): string {
  const intro = [
    '# Glossary',
    '',
    'Written by `npm run docs:glossary` from `lib/report/editions`; a test keeps it current. Labels are verbatim from the notices.',
    '',
    '| 中文 | Identifier | Meaning |',
    '|---|---|---|',
    ...words.map((row) => `| ${row.join(' | ')} |`),
  ];
  return [...intro, ...editions.flatMap(editionPart), ''].join('\n');
}

function editionPart(edition: Edition): string[] {
  const cells = cellsOf(edition);
  const computed = cells.filter((cell) => cell.computed).length;
  const years = edition.years[1] ? `${edition.years[0]}–${edition.years[1]}` : `since ${edition.years[0]}`;
  return [
    '',
    `## Edition ${edition.id}`,
    '',
    `${edition.basis}, report years ${years}: ${cells.length} cells (${computed} of them computed totals), ${equationsOf(edition).length} equations.`,
    ...edition.blocks.flatMap((block) => [
      '',
      `### ${tableNames[block.table]}${block.label ? ` · ${block.label}` : ''}`,
      '',
      `Columns: ${block.columns.map(named).join(' · ')}`,
      '',
      '| Row | Identifier |',
      '|---|---|',
      ...block.rows.map((row) => `| ${[...row.groups, row.label].join(' › ')} | \`${block.table}.${row.id}\` |`),
    ]),
  ];
}

function named(line: Line): string {
  return `\`${line.id}\` ${line.label}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'glossary.md'), glossary());
}
