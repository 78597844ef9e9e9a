import { editionOf } from '../../../lib/report/editions/catalogue';
import { disputeRows, proactiveRows, requestRows, type Named } from '../../support/grid-layouts';
import { namesOf } from '../../support/official-page';
import { tableOf } from '../../support/portal-page';

const names = namesOf('A');
const edition = editionOf('2021');
const table = (rows: Named[][]) =>
  tableOf(rows, (cell) => `<INPUT class=txt size=4 name=${names.get(cell)}>`).replace('<table border="1">', '<table border=1 cellpadding=1 cellspacing=0 bgcolor=#99ccff>');
const bar = (text: string) => `<tr><td bgcolor="#336699"><font color="#ffffff"><b>${text.split('').join('&nbsp;')}</b></font></td></tr>`;
const part = (text: string, body: string) => `${bar(text)}<tr><td>${body}</td></tr>`;
const box = (name: string) => `<textarea name=${name} rows=4 cols=90></textarea>`;

// No doctype: quirks mode, as such pages are.
export const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"><title>年报填写</title></head>
<body bgcolor="#eeeeff"><center><font size=4>青川市水利局2025年政府信息公开工作年度报告</font>
<form name=form1 method=post action="save.jsp?cmd=add" onsubmit="return confirm('确定要提交吗？')">
<input type=hidden name=id value="31"><input type=hidden name=id2>
<table width=960 cellspacing=0 cellpadding=0>
${part('一、总体情况', box('ztqk'))}
${part('二、主动公开政府信息情况', table(proactiveRows(edition)))}
${part('三、收到和处理政府信息公开申请情况', table(requestRows(edition)))}
${part('四、政府信息公开行政复议、行政诉讼情况', table(disputeRows(edition)))}
${part('五、存在的主要问题及改进情况', box('wtgj'))}
${part('六、其他需要报告的事项', box('qtsx'))}
</table><input type=submit value="提 交">&nbsp;<input type=reset value="重 置"></form></center></body></html>`;
