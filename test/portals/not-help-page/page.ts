import { editionOf } from '../../../lib/report/editions/catalogue';
import { disputeRows, proactiveRows, requestRows } from '../../support/grid-layouts';
import { pageOf, tableOf } from '../../support/portal-page';

const edition = editionOf('2021');
const tables = [proactiveRows(edition), requestRows(edition), disputeRows(edition)].map((rows) => tableOf(rows, () => ''));

export const html = pageOf(
  `<form action="/s"><input name="q"><input name="from"><input name="to"><input name="dw"><button>搜索</button></form><h1>年报填报帮助</h1><p>政府信息公开工作年度报告格式如下，请登录系统后填写。</p>${tables.join('<hr>')}
<h3>留言</h3><form><input name="xm"><input name="dh"><input name="yx"><textarea name="ly"></textarea><button>留言</button></form>`,
  '填报帮助',
);
