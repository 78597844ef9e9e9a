import { reportForms, type FormTable } from '../../support/portal-forms';

const form = reportForms()['2021']!;
const model: Record<string, string> = {};
const height = 44;
const shown = 9;
const app = document.querySelector<HTMLElement>('#app')!;
document.head.insertAdjacentHTML(
  'beforeend',
  `<style>.list{height:${height * shown}px;overflow:auto;position:relative;border:1px solid}.row,.head{display:flex;height:${height}px;align-items:center}
.row{position:absolute;left:0;right:0;top:0}.name{width:340px;font-size:12px}.cell{width:80px}.cell input{width:60px}</style>`,
);

function figure(cell: string): HTMLInputElement {
  const input = document.createElement('input');
  input.value = model[cell] ?? '';
  input.addEventListener('input', () => (model[cell] = input.value));
  return input;
}

function plainTable({ heading, rows }: FormTable): HTMLElement {
  const section = document.createElement('section');
  section.innerHTML = `<h3>${heading}</h3><table border="1"></table>`;
  for (const cells of rows) {
    const row = section.querySelector('table')!.insertRow();
    for (const { text, cell, colSpan, rowSpan } of cells) {
      const td = Object.assign(row.insertCell(), { colSpan, rowSpan });
      td.append(cell ? figure(cell) : text);
    }
  }
  return section;
}

/** One element for every row in sight and one more: that of row 10 was that of row 0. */
function list({ heading, parts }: FormTable): HTMLElement {
  const { columns, lines } = parts[0]!;
  const section = document.createElement('section');
  section.innerHTML = `<h3>${heading}</h3><div class="head"><span class="name">项目</span>${columns.map((name) => `<span class="cell">${name}</span>`).join('')}</div>
<div class="list"><div style="height:${lines.length * height}px"></div></div>`;
  const box = section.querySelector<HTMLElement>('.list')!;
  const pool = Array.from({ length: shown + 1 }, () => {
    const element = document.createElement('div');
    element.className = 'row';
    element.innerHTML = `<span class="name"> </span>${columns.map(() => '<span class="cell"><input></span>').join('')}`;
    box.append(element);
    const row = { element, name: element.querySelector('.name')!.firstChild as Text, inputs: [...element.querySelectorAll('input')], at: -1 };
    row.inputs.forEach((input, column) => input.addEventListener('input', () => (model[lines[row.at]!.cells[column]!] = input.value)));
    return row;
  });
  const draw = (): void => {
    const first = Math.min(Math.floor(box.scrollTop / height), lines.length - pool.length);
    for (let at = first; at < first + pool.length; at++) {
      const row = pool[at % pool.length]!;
      row.element.style.transform = `translateY(${at * height}px)`;
      if (row.at === at) continue;
      const { groups, label, cells } = lines[at]!;
      row.at = at;
      row.name.data = `${groups.at(-1) ?? ''} ${label}`.trim();
      row.inputs.forEach((input, column) => (input.value = model[cells[column]!] ?? ''));
    }
  };
  box.addEventListener('scroll', () => requestAnimationFrame(draw));
  draw();
  return section;
}

function narrative({ field, heading }: { field: string; heading: string }): HTMLElement {
  const section = document.createElement('section');
  section.innerHTML = `<h3>${heading}</h3><textarea rows="3" cols="80"></textarea>`;
  const box = section.querySelector('textarea')!;
  box.value = model[field] ?? '';
  box.addEventListener('input', () => (model[field] = box.value));
  return section;
}

function drawForm(): void {
  const tables = form.tables.map((table) => (table.heading.startsWith('三') ? list(table) : plainTable(table)));
  const send = Object.assign(document.createElement('button'), { type: 'button', textContent: '提交' });
  send.addEventListener('click', () => {
    const keys = [...form.tables.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.flatMap(({ cells }) => cells))), ...form.narratives.map(({ field }) => field)];
    const body = JSON.stringify(Object.fromEntries(keys.map((key) => [key, model[key] ?? ''])));
    void fetch('/api/report', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  });
  app.replaceChildren(...form.narratives.map(narrative), ...tables, send);
}

Object.assign(window, { redraw: drawForm });
drawForm();
