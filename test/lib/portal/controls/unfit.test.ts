// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { controlOf } from '../../../../lib/portal/controls/control';
import { handOf, type Hand } from '../../../../lib/portal/controls/hand';

function controlIn(html: string) {
  document.body.innerHTML = html;
  const control = controlOf(document.body.firstElementChild!);
  if (!control) throw new Error(`no control: ${html}`);
  return control;
}

const handIn = (html: string): Hand => handOf(controlIn(html))!;

describe('what a control could never hold is said before anything is written', () => {
  test.each([
    ['<input maxlength="3">', '1234', /网页限 3 字，报告 4 字/],
    ['<textarea maxlength="3"></textarea>', '青川市水利局', /网页限 3 字，报告 6 字/],
    ['<input type="number">', '251000元', /只收数字/],
    ['<input type="number" min="1">', '0', /不小于 1，报告为 0/],
    ['<input type="number" max="99">', '100', /不大于 99/],
    ['<input type="number" step="1">', '1.5', /1 的整数倍/],
    ['<input pattern="[1-9]\\d*">', '0', /格式/],
    ['<select><option>0</option><option>有</option><option>无</option></select>', '12', /只能选“0、有、无”，没有“12”/],
    ['<select><option value="0">无</option><option value="1">有</option></select>', '1', /只能选“无、有”/],
    ['<select><option value="a">3</option><option value="b">3</option></select>', '3', /没有“3”/],
  ])('%s and %s', (html, text, reason) => {
    expect(handIn(html).unfit?.(text)).toMatch(reason);
  });

  test.each([
    ['<input maxlength="4">', '1234'],
    ['<input type="number" maxlength="1">', '1234'],
    ['<input type="number">', '12.5'],
    ['<input type="number" step="0.01" min="0">', '12.35'],
    ['<input pattern="[1-9]\\d*">', ''],
    ['<input pattern="[">', '7'],
    ['<select><option>0</option><option value="12">12</option></select>', '12'],
    ['<select><option value="">请选择</option><option value="x3">3件</option></select>', '3'],
    ['<select><option value="">请选择</option><option>3</option></select>', ''],
  ])('%s takes %s', (html, text) => {
    expect(handIn(html).unfit?.(text)).toBeUndefined();
  });
});

test('a list holds what a person reads in it, and nothing while it asks to choose', () => {
  expect(controlIn('<select><option value="">请选择</option><option value="9">3件</option></select>').read()).toBe('');
  expect(controlIn('<select><option value="">请选择</option><option value="9" selected>3件</option></select>').read()).toBe('3');
  expect(controlIn('<select><option value="1" selected>有</option></select>').read()).toBe('有');
});
