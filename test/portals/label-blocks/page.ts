import { namesOf, unitAndYear } from '../../support/official-page';
import { reportForms } from '../../support/portal-forms';
import { pageOf } from '../../support/portal-page';

const names = namesOf('z');
const { tables, narratives } = reportForms()['2021']!;
/** Three ways to say what an input is for, by turns. */
const ways = [
  (name: string, label: string) => `<label>${label} <input name="${name}"></label>`,
  (name: string, label: string) => `<div class="item"><span id="l${name}">${label}</span><input name="${name}" aria-labelledby="l${name}"></div>`,
  (name: string, label: string) => `<div class="item"><input name="${name}" aria-label="${label}" placeholder="${label}"></div>`,
];
let turn = 0;
const blocks = tables.flatMap(({ heading, parts }) => [
  `<h2>${heading}</h2>`,
  ...parts.flatMap(({ columns, lines }) =>
    lines.map(({ groups, label, cells }) => {
      const way = ways[turn++ % ways.length]!;
      const inputs = cells.map((cell, at) => way(names.get(cell)!, columns[at]!));
      return `<section><h4>${[...groups, label].join(' ')}</h4>${inputs.join('')}</section>`;
    }),
  ),
]);
const boxes = narratives.map(({ field, heading }) => `<h2>${heading}</h2><textarea name="${field}" rows="4" cols="80"></textarea>`);

export const html = pageOf(`<style>.item,label{display:inline-block;margin:4px}</style><form method="post" action="/submit">${unitAndYear(2025)}${boxes.join('')}${blocks.join('\n')}<button>提交</button></form>`);
