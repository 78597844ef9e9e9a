/** An old portal of nested framesets: one block of the form per frame, headers and buttons in others. */
import { editionOf } from '../../lib/report/editions/catalogue';
import { disputeRows, label, proactiveRows, requestRows } from './grid-layouts';
import { pageOf, tableOf } from './portal-page';

const edition = editionOf('2021');
const requests = requestRows(edition);
const [header, body] = [requests.slice(0, 3), requests.slice(3)];
/** Where the lower frame begins: its table names the group anew. */
const cut = 12;
const group = label('三、本年度办理结果', 1, 12);
const lower = body.slice(cut).map((row, at) => (at === 0 ? [group, ...row] : row));

/** What the old page's script gathers from all frames and sends. */
const gather = `<form name="sending" method="post" action="/take" target="_top"></form><script>
function send() {
  const form = document.forms.sending;
  const collect = (page) => {
    for (const { name, value } of page.document.querySelectorAll('input[name]:not([type=hidden]),textarea[name]')) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    for (let at = 0; at < page.frames.length; at++) collect(page.frames[at]);
  };
  collect(top);
  form.submit();
}
</script>`;

const frames = (split: string, ...paths: string[]): string =>
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN"><html><head><meta charset="utf-8"><title>综合业务系统</title></head><frameset ${split}>${paths.map((path) => `<frame src="${path}" name="f${path.slice(1)}">`).join('')}</frameset></html>`;

/** Texts of controls kept by the portal as they change, as one that saves drafts would. */
const keeps = `<script>
for (const control of document.querySelectorAll('input[name],textarea[name]')) {
  control.value = sessionStorage.getItem(control.name) ?? '';
  control.addEventListener('change', () => sessionStorage.setItem(control.name, control.value));
}
</script>`;

const page = (content: string): string => pageOf(content + keeps, '填报');

/** Pages by path; `/form` is the outermost, six framesets deep. Parts of the form lie in five frames. */
export const framesPortal: Readonly<Record<string, string>> = {
  '/form': frames('rows="60,*"', '/banner', '/two'),
  '/banner': pageOf('<h1>综合业务系统</h1><p>用户：张三</p>'),
  '/two': frames('cols="160,*"', '/menu', '/three'),
  '/menu': pageOf('<table><tr><td><a href="#">2023年政府信息公开工作年度报告</a></td></tr><tr><td><a href="#">2024年政府信息公开工作年度报告</a></td></tr></table>'),
  '/three': frames('rows="50,*"', '/title', '/four'),
  '/title': pageOf('<h2>青川市水利局2025年政府信息公开工作年度报告</h2>'),
  '/four': frames('rows="*,45"', '/five', '/buttons'),
  '/buttons': pageOf(`<button type="button" onclick="send()">提交</button>${gather}`),
  '/five': frames('cols="50%,50%"', '/left', '/right'),
  '/left': frames('rows="40%,30%,30%"', '/proactive', '/disputes', '/texts'),
  '/right': frames('rows="110,40%,*"', '/header', '/upper', '/lower'),
  '/proactive': page(`<h3>二、主动公开政府信息情况</h3>${tableOf(proactiveRows(edition))}`),
  '/disputes': page(`<h3>四、政府信息公开行政复议、行政诉讼情况</h3>${tableOf(disputeRows(edition))}`),
  '/texts': page(`<h3>一、总体情况</h3><textarea name="overview"></textarea><h3>五、存在的主要问题及改进情况</h3><textarea name="problems"></textarea>
<h3>六、其他需要报告的事项</h3><textarea name="otherMatters"></textarea>`),
  '/header': pageOf(tableOf(header)),
  '/upper': page(tableOf(body.slice(0, cut))),
  '/lower': page(tableOf(lower)),
};
