import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyKinds, tidyText } from '../../../../lib/report/narrative/tidy';

const all = new Set(tidyKinds.map(({ kind }) => kind));
const tidy = (text: string) => tidyText(text, all);

describe('tidyText', () => {
  it.each([
    ['全年共公开信息１２８条，占９８．５％。', '全年共公开信息128条，占98.5%。'],
    ['栏目 运行 正常,更新 3 次;无差错.', '栏目运行正常，更新3次；无差错。'],
    ['　　一是加强培训。\t\n\n\n　　二是补齐栏目。  ', '一是加强培训。\n二是补齐栏目。'],
    ['按照"应公开尽公开"的要求', '按照“应公开尽公开”的要求'],
    ['依据国办公开办函[2021]30号', '依据国办公开办函〔2021〕30号'],
    ['依据国办公开办函（2021）30号', '依据国办公开办函〔2021〕30号'],
    ['县政府(含办公室)制发文件3件', '县政府（含办公室）制发文件3件'],
    ['工作有序推进。。', '工作有序推进。'],
    ['查阅场所3处...', '查阅场所3处……'],
  ])('%s → %s', (before, after) => expect(tidy(before)).toBe(after));

  it.each([
    '网址https://www.qingchuan.gov.cn/zwgk/a,b.html可查。',
    '邮箱xxgk@qingchuan.gov.cn。',
    '全年公开1,234条，时间为12:30，增长3.5%。',
    'WPS Office 和 OFD 格式均可下载。',
    '他说“可以”。',
    '（2021）浙0211行初12号',
    '引号"只有一个',
  ])('leaves %s as it is', (text) => expect(tidy(text)).toBe(text));

  it('changes only the kinds that were chosen', () => {
    expect(tidyText('共 １ 件,', new Set(['width']))).toBe('共 1 件,');
    expect(tidyText('共 １ 件,', new Set(['spaces']))).toBe('共 １ 件,');
    expect(tidyText('共 1 件,', new Set(['spaces', 'marks']))).toBe('共1件，');
  });

  it('keeps every figure, and doing it twice does no more', () => {
    const part = fc.constantFrom('公开', '信息', '１', '2', '1,234', '3.5%', ' ', '　', ',', '.', ';', ':', '"', '(', ')', '。', '，', '\n', 'www.a.gov.cn', '[2021]30号', '第', 'A');
    const digits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const once = tidy(text);
        expect(digits(once)).toBe(digits(text));
        expect(tidy(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
