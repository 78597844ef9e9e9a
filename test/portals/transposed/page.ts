import { reportForms, type FormLine } from '../../support/portal-forms';
import { namesOf, plainBoxes, textInput, unitAndYear } from '../../support/official-page';
import { pageOf } from '../../support/portal-page';

const names = namesOf('h');
const td = (text: string) => `<td>${text}</td>`;

/** Lines become columns, the columns' labels stand at the left. */
function turned(corner: string, columns: readonly string[], lines: readonly FormLine[]): string {
  const head = lines.map(({ groups, label }) => td([...groups.slice(-1), label].join('<br>'))).join('');
  const rows = columns.map((column, at) => `<tr>${td(column)}${lines.map(({ cells }) => td(textInput(names.get(cells[at]!)!))).join('')}</tr>`);
  return `<table border="1"><tr>${td(corner)}${head}</tr>${rows.join('\n')}</table>`;
}

const tables = reportForms()['2021']!.tables.map(({ heading, parts }) => {
  const turn = parts.map(({ label, columns, lines }) => `${label === heading ? '' : `<h4>${label}</h4>`}${turned('项目', columns, lines)}`);
  return `<h2>${heading}</h2>${turn.join('')}`;
});

export const html = pageOf(`<style>table{border-collapse:collapse}input{width:60px}</style><form method="post" action="/submit">${unitAndYear(2025)}${plainBoxes}${tables.join('\n')}<button>提交</button></form>`);
