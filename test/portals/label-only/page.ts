import { namesOf, plainBoxes, unitAndYear } from '../../support/official-page';
import { reportForms } from '../../support/portal-forms';
import { pageOf } from '../../support/portal-page';

const names = namesOf('r');
const blocks = reportForms()['2021']!.tables.flatMap(({ parts }) =>
  parts.flatMap(({ columns, lines }) =>
    lines.map(({ groups, label, cells }) => {
      const inputs = cells.map((cell, at) => {
        const name = names.get(cell)!;
        return `<p><label for="i${name}">${columns[at]}</label> <input id="i${name}" name="${name}"> 件</p>`;
      });
      return `<fieldset><legend>${[...groups, label].join(' ')}</legend>${inputs.join('')}</fieldset>`;
    }),
  ),
);

export const html = pageOf(`<form method="post" action="/submit">${unitAndYear(2025)}${plainBoxes}${blocks.join('\n')}<button>提交</button></form>`);
