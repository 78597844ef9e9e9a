import { describe, expect, test } from 'vitest';
import { narrativeOf } from '../../../lib/office/narrative';

const unit = '青川市水利局';

describe('the text of a section', () => {
  test('is its paragraphs, one per line', () => {
    expect(narrativeOf('overview', '\n　　第一段。\n\n \u00a0\n  第二段，附件下载方便。\n微信\n', unit)).toBe('第一段。\n第二段，附件下载方便。');
  });

  test.each([
    ['没有收费。\n青川市水利局\n2024年1月18日', '没有收费。'],
    ['没有收费。\n2024年1月18日\n上一篇：某某', '没有收费。'],
    ['没有收费。\n附件：明细表\n主办单位：青川市', '没有收费。'],
    ['无。 青川市水利局2024年1月18日', '无。'],
    ['无 青川市水利局 2024年1月18 日 青川市水利局办公室 2024年1月18日印发 附件下载', '无'],
    ['我局于\n2024年1月18日公布。', '我局于\n2024年1月18日公布。'],
    ['本年报由青川市水利局2024年1月18日公布。', '本年报由青川市水利局2024年1月18日公布。'],
    ['本报告的解释权属于：\n2024年1月18日', '本报告的解释权属于：'],
    ['无', '无'],
  ])('section 六 without sign-off: %j', (text, expected) => {
    expect(narrativeOf('otherMatters', text, unit)).toBe(expected);
  });

  test('a date stays in section 五', () => {
    expect(narrativeOf('problems', '截止\n2024年1月18日', unit)).toBe('截止\n2024年1月18日');
  });
});
