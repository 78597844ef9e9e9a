import { editionOf, placeOf, cellsOf } from '../../editions/catalogue';
import type { Edition } from '../../editions/types';
import { figureOf, type Sum } from '../../rollup/sum';
import type { RollupFrame, UnitRow } from '../../rollup/submission';
import type { CellId, Finding, Level, Values } from '../../types';

export interface RollupFacts {
  frame: RollupFrame;
  rows: readonly UnitRow[];
  sum: Sum;
  /** The region's own report of the year, if there is one: what the sum is held against. */
  region?: { values: Values };
}

type Rule = (facts: RollupFacts) => Finding[];

/** Everything the catalogue finds in a roll-up, errors first. Pure. */
export function checkRollup(facts: RollupFacts): Finding[] {
  const order: readonly Level[] = ['error', 'warning', 'hint'];
  return Object.values(byCheck).flatMap((rule) => rule(facts)).sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

function finding(check: string, level: Level, message: string, cells: CellId[] = []): Finding {
  return { check, level, cells, message, suspects: [] };
}

const named = (units: readonly string[]) => (units.length > 10 ? `${units.slice(0, 10).join('、')}等` : units.join('、'));

/** “尚缺{m}个单位：{名单}” */
const missing: Rule = ({ rows }) => {
  const units = rows.flatMap(({ state, unit }) => (state === 'missing' ? [unit] : []));
  return units.length === 0 ? [] : [finding('G-MISS', 'error', `尚缺 ${units.length} 个单位：${named(units)}。`)];
};

/** “单位报告年度不一致”, editions too: cells of different forms do not add. */
const otherYear: Rule = ({ rows, frame }) => {
  const wrong = rows.filter(({ state }) => state === 'year');
  const words = wrong.map(({ unit, submission }) => `${unit}（${submission!.year} 年，${submission!.edition} 版）`);
  return wrong.length === 0 ? [] : [finding('G-YEAR', 'error', `不是 ${frame.year} 年 ${frame.edition} 版的报告有 ${wrong.length} 份：${named(words)}。没有计入。`)];
};

/** The same unit twice, or two units that report the very same applications (政府 and 政府办公室). */
const twice: Rule = ({ rows, frame }) => {
  const edition = editionOf(frame.edition);
  const doubled = [...new Set(rows.flatMap(({ state, unit }) => (state === 'duplicate' ? [unit] : [])))];
  const findings = doubled.map((unit) => finding('G-DUP', 'warning', `“${unit}”有几份不同的报告，都没有计入。请选一份。`));
  const alike = grouped(rows.flatMap(({ submission, included }) => (submission && included ? [submission] : [])), ({ values }) => receivedOf(values));
  // The whole table is only compared where the first row is the same.
  const byFigures = new Map(alike.flatMap((list) => grouped(list, ({ values }) => requestsOf(edition, values)).map((same, at) => [`${list[0]!.n} ${at}`, same.map(({ unit }) => unit)])));
  for (const units of byFigures.values()) {
    if (units.length > 1) findings.push(finding('G-DUP', 'warning', `${named(units)}的表三完全相同，疑似重复计入。政府与政府办公室同一批申请只计一次。`));
  }
  return findings;
};

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The row of new applications as one text; '' where it says only zeros or nothing. */
function receivedOf(values: Values): string {
  const figures = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'].map((column) => values[`requests.received.${column}`] ?? 0);
  return figures.every((figure) => figure === 0) ? '' : figures.join(' ');
}

/** Table 三 as one text: its inputs in official order. Blank and zero are the same here. */
function requestsOf(edition: Edition, values: Values): string {
  return cellsOf(edition)
    .filter(({ table, computed }) => table === 'requests' && !computed)
    .map(({ id }) => values[id] ?? 0)
    .join(' ');
}

/** “{单位}自身校验未通过，请先退回” */
const child: Rule = ({ rows }) =>
  rows.flatMap(({ unit, state, submission, included }) => {
    if (!submission || submission.errors === 0 || (state !== 'returned' && !included)) return [];
    return [finding('G-CHILD', 'warning', `“${unit}”自身校验未通过（强制 ${submission.errors}），${included ? '已按您的选择计入' : '没有计入'}。请先退回。`)];
  });

/** “{格}：本级{a}，下级合计{b}（已含{n}个单位，缺{m}个）”: every input; totals follow from them. */
const sums: Rule = ({ frame, rows, sum, region }) => {
  if (!region) return [];
  const edition = editionOf(frame.edition);
  const lacking = rows.filter(({ included, state }) => !included && state !== 'copy').length;
  return cellsOf(edition)
    .filter(({ computed }) => !computed)
    .flatMap(({ id }) => {
      const own = figureOf(region.values[id]);
      const added = figureOf(sum.values[id]);
      if (own === undefined || added === undefined || own === added) return [];
      return [finding('G-SUM', 'warning', `“${placeOf(edition, id)}”：本级 ${own}，下级合计 ${added}（已含 ${sum.units} 个单位，缺 ${lacking} 个）。`, [id])];
    });
};

/** By the id of the check, in the order of the catalogue. */
const byCheck: Readonly<Record<string, Rule>> = { 'G-MISS': missing, 'G-YEAR': otherYear, 'G-DUP': twice, 'G-CHILD': child, 'G-SUM': sums };

export const rollupChecks: readonly string[] = Object.keys(byCheck);
