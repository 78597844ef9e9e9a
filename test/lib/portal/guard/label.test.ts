import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareLabel, labelKind } from '../../../../lib/portal/guard/label';

const table: Record<ReturnType<typeof labelKind>, string[]> = {
  submit: [
    '提交', '上报', '报送', '送审', '确认提交', '提交审核', '上报审核', '提 交', '提　交', ' 上\n报 ', '【提交】', '提交(S)', '提交（F9）', '✔ 提交', '提交>>',
    '保存并提交', '保存后上报', '提交并返回', '确认报送', '数据上报', '年报报送', '提交年度报告', '提交上级部门', '报送至上级主管部门',
    '立即提交', '正式提交', '提交审批', '呈报', '报审', '确定上报', '提交确认', 'Submit', 'Save and Submit', '审核提交', '校验并提交', '保存数据并上报', '\ue61c提交',
  ],
  save: ['保存', '保 存', '确定', '确 定', '确认', '完成', '保存数据', '保存并返回', '确认保存', '填报完成', 'OK', 'Save', '存盘', '保存(S)'],
  never: [
    '取消', '返 回', '重置', '查询', '撤回', '删除', '暂存', '暂 存', '保存草稿', '存草稿', '暂不提交', '撤回上报', '取消提交', '查看提交记录', '上一步', '下一步', '打印', '导出报表', '校验',
    '返回修改', '撤销报送', '退回', '提交草稿',
  ],
  other: ['', '提交人', '请认真核对本表各项数据后提交，提交后不能修改，如需修改请联系主管部门', '提交时间', '上报单位', '已提交', '未提交', '待上报', '报送情况', '报送进度', '提交记录', '帮助', '年报', '审核', '政府信息公开', '2025'],
};

describe('the label rule', () => {
  for (const [kind, labels] of Object.entries(table)) {
    test.each(labels)(`%j is ${kind}`, (label) => {
      expect(labelKind(label)).toBe(kind);
    });
  }

  test('white space never changes what a label says', () => {
    const known = Object.values(table).flat().filter((label) => label !== '' && !/[a-z]/i.test(label));
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.array(fc.constantFrom(' ', '\u3000', '\u00a0', '\n', '\t'), { maxLength: 12 }), (label, gaps) => {
        const spaced = Array.from(label, (character, at) => character + (gaps[at] ?? '')).join('');
        expect(labelKind(spaced)).toBe(labelKind(label));
      }),
    );
  });

  test('a label of digits or letters alone is kept', () => {
    expect(bareLabel('12')).toBe('12');
    expect(bareLabel('OK')).toBe('OK');
  });
});
