/** The official form as a page of a portal, with names that say nothing: `f001`, `f002` … in official order. */
import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import { equationsOf } from '../../lib/report/equations';
import type { CellId, EditionId } from '../../lib/report/types';
import { formOf, pageOf, type PageOptions } from './portal-page';

export interface OfficialPage extends Omit<PageOptions, 'control'> {
  edition?: EditionId;
  /** Letters before the number in every name. */
  prefix: string;
  control?(name: string, cell: CellId): string;
  style?: string;
  /** After the form. */
  script?: string;
  /** Before the form. */
  before?: string;
}

export const textInput = (name: string): string => `<input type="text" name="${name}">`;

export const narrativeBoxes = (box: (name: string) => string): string => `
<h3>一、总体情况</h3><p class="hint">不超过 3000 字。</p>${box('zs1')}
<h3>五、存在的主要问题及改进情况</h3>${box('zs5')}
<h3>六、其他需要报告的事项</h3>${box('zs6')}`;

export const plainBoxes = narrativeBoxes((name) => `<textarea name="${name}" rows="4" cols="80"></textarea>`);

export const unitAndYear = (year: number): string =>
  `<p>填报单位：青川市水利局</p><p>年度：<select name="nd"><option>${year - 1}</option><option selected>${year}</option></select></p>`;

const plainStyle = 'table{border-collapse:collapse}td{padding:2px}input{width:60px}';

/** Names of an edition's cells. */
export function namesOf(prefix: string, id: EditionId = '2021'): ReadonlyMap<CellId, string> {
  return new Map(cellsOf(editionOf(id)).map((cell, at) => [cell.id, `${prefix}${`${at + 1}`.padStart(3, '0')}`]));
}

export function officialPage({ edition = '2021', prefix, control = textInput, style = '', script = '', before = '', ...options }: OfficialPage): string {
  const names = namesOf(prefix, edition);
  const head = unitAndYear(edition === '2019' ? 2020 : 2025);
  const form = formOf(editionOf(edition), { head, narratives: plainBoxes, ...options, control: (cell) => control(names.get(cell)!, cell) });
  return pageOf(`<style>${plainStyle}${style}</style>${before}${form}${script && `<script>${script}</script>`}`);
}

const totalsOfRequests = (): [CellId, CellId[]][] =>
  equationsOf(editionOf('2021'))
    .filter(({ check, total }) => total !== undefined && check !== 'T4-SUM')
    .map(({ total, terms }): [CellId, CellId[]] => [total!, terms.map(({ cell }) => cell).filter((cell) => cell !== total)])
    // Columns first: the last row's total is a sum of theirs.
    .sort(([a], [b]) => Number(b.startsWith('requests.concluded')) - Number(a.startsWith('requests.concluded')));

export function isTotalOfRequests(cell: CellId): boolean {
  return totalsOfRequests().some(([total]) => total === cell);
}

/** A script that computes the totals of table 三 at an event; they are inputs, or elements with their name in `data-name`. */
export function sumsAt(event: string, prefix: string): string {
  const names = namesOf(prefix);
  const sums = totalsOfRequests().map(([total, parts]) => [names.get(total), parts.map((part) => names.get(part))]);
  return `
var sums = ${JSON.stringify(sums)};
function node(name) { return document.getElementsByName(name)[0] || document.querySelector('[data-name=' + name + ']'); }
function get(name) { var it = node(name); return Number('value' in it ? it.value : it.textContent) || 0; }
function put(name, n) { var it = node(name); if ('value' in it) it.value = n; else it.textContent = n; }
document.addEventListener('${event}', function () {
  sums.forEach(function (sum) { put(sum[0], sum[1].reduce(function (n, part) { return n + get(part); }, 0)); });
}, true);`;
}
