/** A report without errors, every input another figure, so that one written in the wrong place shows. */
import { computeTotals } from '../../lib/report/computed';
import { cellOf, cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import { equationsOf } from '../../lib/report/equations';
import type { EditionId, ReportFigures, Value } from '../../lib/report/types';

export const narratives = {
  overview: '2025年，青川市水利局认真落实政府信息公开工作。\n（一）主动公开。全年公开信息128条。',
  problems: '存在的主要问题：公开的及时性有待提高。下一步加强培训。',
  otherMatters: '本年度没有收取信息处理费。',
};

export function distinctFigures(id: EditionId, year = id === '2019' ? 2020 : 2025): ReportFigures {
  const edition = editionOf(id);
  const inputs = cellsOf(edition).filter(({ computed }) => !computed);
  const values: Record<string, Value> = Object.fromEntries(inputs.map(({ id: cell }, index) => [cell, index + 1]));
  Object.assign(values, computeTotals(edition, values));
  for (const { check, terms } of equationsOf(edition)) {
    // What was received is what became of it.
    const [received, ...others] = check === 'T3-BAL' ? terms : [];
    if (received && !cellOf(edition, received.cell)?.computed) values[received.cell] = -others.reduce((sum, { cell, coefficient }) => sum + coefficient * Number(values[cell]), 0);
  }
  return { edition: id, year, unit: '青川市水利局', values: { ...values, ...computeTotals(edition, values) }, narratives };
}
