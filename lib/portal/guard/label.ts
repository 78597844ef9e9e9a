import { normalizeText } from '../../report/values';

/**
 * What a control's label says it does.
 * `submit`: sends the report on. `save`: keeps it, and counts as the submission only where nothing else submits.
 * `never`: keeps a draft, leads elsewhere or takes something back. `other`: says neither.
 */
export type LabelKind = 'submit' | 'save' | 'never' | 'other';

const verb = '(?:提交|上报|报送|送审|呈报|呈送|报审|报批|提报|递交|送交)';
const object = '(?:数据|报表|报告|年报|年度报告|表单|表格|本表|填报)';
const before = `(?:(?:请)?(?:确认|确定|立即|马上|现在|正式|直接|一键|全部|批量|最终|审核|校验|检查|保存|暂存|我要)(?:${object})?(?:并|后|且|和|及)?|${object})`;
const receiver = '(?:(?:给|至|到)?(?:上级|领导|主管|上级主管)(?:部门|单位|机关)?)';
const after = `(?:审核|审批|审查|审定|复核|确认|完成|保存|${object}|${receiver}|并(?:返回|关闭|退出|打印|继续))`;
const submits = new RegExp(`^(?:${before})*${verb}(?:${after})*$`);
const submitsInLatin = /^(?:saveand|confirmand)?submit(?:report|form|forreview)?$/i;

const saves = new RegExp(
  `^(?:(?:确认|确定|全部)?(?:保存|存盘)(?:${object}|修改|信息|内容|填写|退出|返回|并(?:返回|关闭|退出|继续))*|确定|确认|完成|(?:填报|填写)完成|完成(?:填报|填写)|确认无误|ok|save|done)$`,
  'i',
);

const elsewhere =
  /取消|返回|重置|重填|查询|搜索|检索|撤回|撤销|召回|删除|清空|清除|关闭|退出|登录|注销|打印|导出|导入|下载|上传|预览|暂存|暂不|草稿|上一|下一|编辑|新增|添加|计算|校验|查看|退回|稍后|放弃|reset|cancel|search|draft|back|next|login/i;

/** A label without white space, icons, brackets and a trailing access key or count: `提 交(S)` → `提交`. */
export function bareLabel(label: string): string {
  const bare = normalizeText(label).replace(/[^\p{L}\p{N}]/gu, '');
  const shortened = bare.replace(/(?<=\p{Script=Han})(?:f\d{1,2}|(?:ctrl|alt)?[a-z]|\d{1,3})$/iu, '');
  return shortened === '' ? bare : shortened;
}

/** Longer text is a sentence, not a label. */
const longest = 24;

export function labelKind(label: string): LabelKind {
  const bare = bareLabel(label);
  if (bare.length > longest) return 'other';
  if (submits.test(bare) || submitsInLatin.test(bare)) return 'submit';
  if (saves.test(bare)) return 'save';
  return elsewhere.test(bare) ? 'never' : 'other';
}

const onward = /^(?:(?:保存|暂存)(?:并|后)?)?(?:继续|进入)?下一(?:步|张表?|个?环节)$|^next(?:step)?$/i;

/** Whether a control leads to a further step of the form: then nothing on this one sends the report. */
export function leadsOn(label: string): boolean {
  return onward.test(bareLabel(label));
}

const page = new RegExp(`^${object}${verb}`);

/** What a control of this kind says: 数据上报 on a link or a menu entry names a page to go to, on a button what it does. */
export function controlKind(isButton: boolean, label: string): LabelKind {
  return !isButton && page.test(bareLabel(label)) ? 'other' : labelKind(label);
}
