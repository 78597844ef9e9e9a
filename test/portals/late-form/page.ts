import { editionOf } from '../../../lib/report/editions/catalogue';
import { namesOf, plainBoxes, unitAndYear } from '../../support/official-page';
import { formOf, pageOf } from '../../support/portal-page';

const names = namesOf('k');
const form = formOf(editionOf('2021'), {
  head: unitAndYear(2025),
  narratives: plainBoxes,
  control: (cell) => `<span class="cell"><input type="number" step="any" name="${names.get(cell)}"></span>`,
});
const script = `setTimeout(function () { document.getElementById('app').innerHTML = ${JSON.stringify(form).replaceAll('</', '<\\/')}; }, 700);`;

export const html = pageOf(`<h1>欢迎</h1><div id="app">加载中…</div><script>${script}</script>`);
