import { editionOf } from '../../../lib/report/editions/catalogue';
import { disputeRows, proactiveRows, requestRows } from '../../support/grid-layouts';
import { namesOf, plainBoxes, textInput, unitAndYear } from '../../support/official-page';
import { pageOf, tableOf } from '../../support/portal-page';

const names = namesOf('g');
const edition = editionOf('2021');
const control = (cell: string) => textInput(names.get(cell)!);
const rows = requestRows(edition);
const columns = `<colgroup><col width="60"><col width="60"><col width="200">${'<col width="90">'.repeat(7)}</colgroup>`;
const fixed = (html: string) => html.replace('<table border="1">', `<table border="1" style="table-layout:fixed;width:950px">${columns}`);

export const html = pageOf(`<style>table{border-collapse:collapse}input{width:60px}</style><form method="post" action="/submit">${unitAndYear(2025)}${plainBoxes}
<h2>二、主动公开政府信息情况</h2>${tableOf(proactiveRows(edition), control)}
<h2>三、收到和处理政府信息公开申请情况</h2>
<div class="fixed-head" style="position:sticky;top:0;background:#fff">${fixed(tableOf(rows.slice(0, 3), control))}</div>
<div class="fixed-body">${fixed(tableOf(rows.slice(3), control))}</div>
<h2>四、政府信息公开行政复议、行政诉讼情况</h2>${tableOf(disputeRows(edition), control)}
<button>提交</button></form>`);
