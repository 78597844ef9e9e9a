import { pageOf } from '../../support/portal-page';

const questions = ['主动公开的及时性', '依申请公开的规范性', '不予公开的说理是否充分', '政策解读', '公开平台', '重复申请的处理', '信访举报的答复'];
const kinds = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const rows = questions.map((question, q) => `<tr><td>${question}</td>${kinds.map((_, k) => `<td><input size="2" name="q${q}_${k}"></td>`).join('')}</tr>`);

export const html = pageOf(
  `<h1>青川市2025年政府信息公开工作满意度调查</h1><form method="post" action="/answer"><p>请各类申请人代表打分（1至5分）。</p>
<table border="1"><tr><td>项目</td>${kinds.map((kind) => `<td>${kind}</td>`).join('')}</tr>${rows.join('')}</table><textarea name="jy"></textarea><button>提交问卷</button></form>`,
  '满意度调查',
);
