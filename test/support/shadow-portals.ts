/** Forms made of web components: what a control holds is kept in its component's model, and that is what is sent. */
import { editionOf } from '../../lib/report/editions/catalogue';
import { cellId } from '../../lib/report/editions/catalogue';
import { formOf, pageOf, plainNarratives, tableOf } from './portal-page';
import { disputeMatrix, proactiveRows, requestRows } from './grid-layouts';

const edition = editionOf('2021');
const title = '<h1>青川市水利局2025年政府信息公开工作年度报告</h1>';

/** `num-box` is an input, `text-box` a textarea, both in a root of their own; `labelled-box` shows the label it is given. */
const components = `<script>
class Box extends HTMLElement {
  static formAssociated = true;
  constructor() {
    super();
    this.model = this.attachInternals();
    const root = this.attachShadow({ mode: this.constructor.mode ?? 'open' });
    root.innerHTML = this.constructor.inside(this);
    const control = root.querySelector('input,textarea');
    control.addEventListener('input', () => (this.typed = control.value));
    control.addEventListener('change', () => this.model.setFormValue(this.typed));
  }
}
const define = (name, inside, mode) => customElements.define(name, class extends Box { static inside = inside; static mode = mode; });
define('num-box', () => '<style>input { width: 60px }</style><span><input type="text" part="input"></span>');
define('text-box', () => '<textarea rows="3" cols="60"></textarea>');
define('labelled-box', () => '<label><slot name="label"></slot></label><input type="text">');
define('shut-box', () => '<input type="text">', 'closed');
</script>`;

const control = (cell: string): string => `<num-box name="${cell}"></num-box>`;
const texts = plainNarratives.replace(/textarea/g, 'text-box');

/** Elements that make their own tree of the markup in a template. */
const inRoots = (name: string, html: string): string => `<template id="${name}">${html}</template><script>
customElements.define('${name}', class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.getElementById('${name}').content.cloneNode(true)); }
});
</script>`;

const form = (inside: string): string => `<form method="post" action="/take">${inside}<button type="submit">提交</button></form>`;

function labelledBlocks(): string {
  const blocks = edition.blocks.map((block) =>
    block.rows.map((row) => {
      const boxes = block.columns.map((column, at) => {
        const name = cellId(block.table, row, column);
        // A slotted label, an attribute that only the component draws, and one for those who do not see.
        if (at % 3 === 0) return `<labelled-box name="${name}"><span slot="label">${column.label}</span></labelled-box>`;
        return at % 3 === 1 ? `<num-box name="${name}" label="${column.label}"></num-box>` : `<num-box name="${name}" aria-label="${column.label}"></num-box>`;
      });
      const heads = [block.label ?? '', ...row.groups, row.label].filter(Boolean).map((text) => `<h4>${text}</h4>`);
      return `<section>${heads.join('')}${boxes.join('')}</section>`;
    }).join(''),
  );
  return blocks.join('');
}

/** A table in a shadow root, its inputs in the document and slotted into its cells. */
function slottedTable(): { table: string; inputs: string } {
  const inputs: string[] = [];
  const slot = (cell: string): string => {
    inputs.push(`<input type="text" name="${cell}" slot="${cell}">`);
    return `<slot name="${cell}"></slot>`;
  };
  const table = [proactiveRows(edition), requestRows(edition), disputeMatrix(edition)].map((rows) => tableOf(rows, slot)).join('<hr>');
  return { table, inputs: inputs.join('') };
}

const slotted = slottedTable();

export const shadowPortals: Readonly<Record<string, string>> = {
  'components in the cells of a table': pageOf(title + components + formOf(edition, { control, narratives: texts })),
  'a form in a root of its own, with components in it': pageOf(
    `${title}${components}${inRoots('report-form', formOf(edition, { control, narratives: texts }))}<main><report-form></report-form></main>`,
  ),
  'roots in roots, one for each table': pageOf(
    title + components +
      (['proactive', 'requests', 'disputes'] as const)
        .map((table) => inRoots(`table-${table}`, formOf(edition, { control, narratives: '', tables: [table] }).replace(/<\/?(?:form|button)[^>]*>|提交/g, '')))
        .join('') +
      inRoots('all-tables', '<h2>填报</h2><table-proactive></table-proactive><table-requests></table-requests><table-disputes></table-disputes>') +
      form(`${texts}<all-tables></all-tables>`),
  ),
  'labels slotted into components, and told by attributes': pageOf(title + components + form(texts + labelledBlocks())),
  'inputs slotted into a table of a root': pageOf(
    title + components + inRoots('slotted-tables', slotted.table) + form(`${texts}<slotted-tables>${slotted.inputs}</slotted-tables>`),
  ),
};

/** The same with roots that are shut: there is nothing to be seen. */
export const shutPortal = pageOf(title + components + formOf(edition, { control: (cell) => `<shut-box name="${cell}"></shut-box>`, narratives: '' }));
