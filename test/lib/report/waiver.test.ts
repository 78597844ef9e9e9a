import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptReason } from '../../../lib/report/waiver';

describe('acceptReason', () => {
  it.each([
    '平台合计行自动带出182，已报技术支持。',
    '上年年报更正后结转为3件，以更正稿为准',
    '  经核实，上级系统少计1件，已去函说明  ',
    '情况属实：两件申请跨年合并办理，只计一件',
  ])('accepts %s', (text) => {
    expect(acceptReason(text)).toEqual({ ok: true });
  });

  it.each([
    '', '        ', '。。。。。。。。。。', '无', '同上', '核实无误', '情况属实', '核实无误！！！！！！', '情况属实，情况属实，情况属实',
    '核实无误 同上 情况属实', '啊啊啊啊啊啊啊啊', '啊啊啊啊啊啊啊啊啊！', '哈哈嘿嘿哈哈嘿嘿', '核对了核对了核对了', '12345678', 'aaaaaaaa', '合计行不对',
    '情况属实啊啊啊啊', '本单位数据均核实无误', '情况属实的情况属实的', '数字不对劲数字不对劲', '情 况 属 实', '情况属实', '无无无无无无无无',
  ])('refuses %s and says why in Chinese', (text) => {
    const answer = acceptReason(text);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.reason).toMatch(/^[\p{Script=Han}“].*[。]$/u);
  });

  it('names the empty phrase and the number of characters that are missing', () => {
    expect(acceptReason('情况属实')).toEqual({
      ok: false,
      reason: '“情况属实”没有说明原因。请写清数字为什么是这样，不少于 8 个字。',
    });
    expect(acceptReason('合计行不对')).toMatchObject({ reason: expect.stringContaining('还差 3 个字') });
  });

  it('is never moved by padding: spaces and punctuation neither help nor hurt', () => {
    const padding = fc.string({ unit: fc.constantFrom(' ', '。', '！', '…', '-', '\u3000'), maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('情况属实', '平台合计行自动带出182'), padding, padding, (text, before, after) => {
        expect(acceptReason(before + text + after).ok).toBe(acceptReason(text).ok);
      }),
    );
  });
});
