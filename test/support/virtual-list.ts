/** A form whose table 三 is a list that draws only the rows in sight, with all the ways of doing that wrong. `model` is what the page holds. */
import { editionOf } from '../../lib/report/editions/catalogue';
import { title } from './form-parts';
import { formOf, pageOf } from './portal-page';
import { reportForms } from './portal-forms';

export interface ListLine {
  label: string;
  /** Keys of the model, one for each column. */
  cells: readonly string[];
}

export interface ListOptions {
  lines?: readonly ListLine[];
  /** `reused`: few elements stand for all rows; `spaced`: rows of a table between two blank ones. */
  drawn?: 'reused' | 'spaced';
  /** The page itself scrolls, no element of it. */
  inPage?: boolean;
  /** Reused elements say another row's name so long before they hold its figures, ms. */
  late?: number;
  /** Not shown until 展开 is pressed. */
  folded?: boolean;
  /** What the page holds at first. */
  model?: Readonly<Record<string, string>>;
  /** Runs after all else. */
  script?: string;
}

const part = reportForms()['2021']!.tables.find(({ heading }) => heading.startsWith('三'))!.parts[0]!;

export const requestLines: readonly ListLine[] = part.lines.map(({ groups, label, cells }) => ({ label: [groups.at(-1), label].filter(Boolean).join(' '), cells }));

/** A row of the portal's own. */
export function lineOf(label: string, key: string): ListLine {
  return { label, cells: part.columns.map((_, column) => `${key}.${column}`) };
}

const names = part.columns.map((name) => `<span class="cell">${name}</span>`).join('');
const inputs = part.columns.map(() => '<span class="cell"><input></span>').join('');

export function virtualList({ lines = requestLines, drawn = 'reused', inPage = false, late = 0, folded = false, model = {}, script = '' }: ListOptions = {}): string {
  const rest = formOf(editionOf('2021'), { head: title, tables: ['proactive', 'disputes'] });
  const spaced = `<table class="list"><thead><tr><th>项目</th>${part.columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody></tbody></table>`;
  const reused = `<div class="head"><span class="name">项目</span>${names}</div><div class="list"></div>`;
  return pageOf(`<style>body{margin:0}.box{overflow:auto;height:360px;position:relative}.page .box{overflow:visible;height:auto}.list{position:relative;height:${lines.length * 40}px}
.row{position:absolute;top:0;left:0}.row,.head{display:flex;height:40px}.name{width:320px;font-size:12px}.cell{width:70px}input{width:50px}tr{height:40px}table.list{height:auto;border-spacing:0}td,th{padding:0}</style>
${rest}${folded ? '<button type="button" id="more">展开</button>' : ''}<div id="rest" class="${inPage ? 'page' : ''}"${folded ? ' hidden' : ''}><h2>三、收到和处理政府信息公开申请情况</h2><div class="box">${drawn === 'reused' ? reused : spaced}</div></div>
<script>
const lines = ${JSON.stringify(lines)}, model = ${JSON.stringify(model)}, size = ${inPage ? 22 : 11}, box = document.querySelector('.box'), list = document.querySelector('.list');
for (const field of document.querySelectorAll('form [name]')) field.addEventListener('input', () => (model[field.name] = field.value));
const firstShown = () => {
  const at = ${inPage ? '-list.getBoundingClientRect().top' : 'box.scrollTop'};
  return Math.max(0, Math.min(Math.floor(at / 40) - 1, lines.length - size));
};
let take = (key, value) => (model[key] = value);
const hold = (input, key) => (input.value = model[key] ?? '');
${drawn === 'reused' ? reusedRows(late) : spacedRows}
const redraw = () => requestAnimationFrame(draw);
(${inPage ? 'window' : 'box'}).addEventListener('scroll', redraw);
draw();
${folded ? "more.addEventListener('click', () => (rest.hidden = false));" : ''}
${script}
</script>`);
}

const reusedRows = (late: number): string => `
const pool = Array.from({ length: size }, () => {
  const element = document.createElement('div');
  element.className = 'row';
  element.innerHTML = '<span class="name">-</span>${inputs}';
  list.append(element);
  const row = { element, name: element.firstChild.firstChild, inputs: [...element.querySelectorAll('input')], at: -1, said: -1 };
  row.inputs.forEach((input, column) => input.addEventListener('input', () => take(lines[row.at].cells[column], input.value)));
  return row;
});
const settle = (row, at) => {
  row.at = at;
  row.inputs.forEach((input, column) => hold(input, lines[at].cells[column]));
};
function draw() {
  const first = firstShown();
  for (let at = first; at < first + size; at++) {
    const row = pool[at % size];
    row.element.style.transform = 'translateY(' + at * 40 + 'px)';
    if (row.said === at) continue;
    row.said = at;
    row.name.data = lines[at].label;
    ${late > 0 ? `if (row.at < 0) settle(row, at); else setTimeout(() => row.said === at && settle(row, at), ${late});` : 'settle(row, at);'}
  }
}`;

const spacedRows = `
function draw() {
  const first = firstShown();
  const shown = lines.slice(first, first + size).map(({ label, cells }) => {
    const row = document.createElement('tr');
    row.insertCell().textContent = label;
    for (const cell of cells) {
      const input = row.insertCell().appendChild(document.createElement('input'));
      hold(input, cell);
      input.addEventListener('input', () => take(cell, input.value));
    }
    return row;
  });
  const space = (rows) => Object.assign(document.createElement('tr'), { style: 'height:' + rows * 40 + 'px' });
  list.tBodies[0].replaceChildren(space(first), ...shown, space(lines.length - first - size));
}`;
