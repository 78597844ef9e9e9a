/** A portal page with 表三, made from the edition's own labels; figures are invented. */
import { cellId } from '../../lib/report/editions/catalogue';
import { edition2021 } from '../../lib/report/editions/2021';
import type { CellId } from '../../lib/report/types';

const block = edition2021.blocks.find(({ table }) => table === 'requests')!;

/** Inputs of a consistent report; every other cell is 0. */
const figures: Readonly<Record<string, readonly number[]>> = {
  received: [126, 14, 1, 0, 6, 2],
  carriedIn: [9, 2, 0, 0, 1, 0],
  granted: [52, 6, 1, 0, 2, 1],
  partlyGranted: [10, 1, 0, 0, 0, 0],
  'refused.thirdParty': [4, 1, 0, 0, 0, 0],
  'unavailable.notHeld': [21, 3, 0, 0, 0, 1],
  'notProcessed.petition': [41, 4, 0, 0, 4, 0],
  concluded: [128, 15, 1, 0, 6, 2],
  carriedOut: [7, 1, 0, 0, 1, 0],
};

/** The cell whose digits are swapped in a page with `wrong`. */
export const wrongCell: CellId = 'requests.concluded.naturalPerson';

export interface FormPage {
  /** 182 instead of 128 in 三（七）总计·自然人. */
  wrong?: boolean;
  /** Around the table; `TABLE` stands for it. */
  body?: string;
  style?: string;
  head?: string;
}

export function tableOf(wrong: boolean): string {
  const head = block.columns.map(({ label }) => `<th>${label}</th>`).join('');
  const rows = block.rows.map((row) => {
    const parts = figures[row.id] ?? [0, 0, 0, 0, 0, 0];
    const all = [...parts, parts.reduce((sum, part) => sum + part, 0)];
    const cells = block.columns.map((column, at) => {
      const id = cellId('requests', row, column);
      const value = wrong && id === wrongCell ? 182 : all[at];
      return `<td><input name="${id}" value="${value}"></td>`;
    });
    return `<tr><th>${row.label}</th>${cells.join('')}</tr>`;
  });
  return `<table id="table"><thead><tr><th>项目</th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

const plainBody = '<form id="report" method="post" action="/take">TABLE<button name="go" value="send">提 交</button> <button name="go" value="draft">暂存</button></form>';

export function formPage({ wrong = true, body = plainBody, style = '', head = '' }: FormPage = {}): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${head}<title>2025年政府信息公开工作年度报告填报</title>
<style>body { margin: 0; background: #fff; color: #222; font: 14px/1.6 serif } table { border-collapse: collapse; margin: 12px }
td, th { border: 1px solid #b5b5b5; padding: 3px 5px; font-weight: 400; min-width: 96px } th:first-child { width: 220px; text-align: left }
input { width: 58px; height: 24px; text-align: right; font: inherit } ${style}</style>
<h1>青川市水利局 2025 年度报告填报</h1><h2>三、收到和处理政府信息公开申请情况</h2>${body.replace('TABLE', tableOf(wrong))}</html>`;
}
