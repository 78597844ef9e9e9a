import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell, sameCellText, textOf, valueOf } from '../../../lib/report/values';

describe('parseCell', () => {
  it.each([
    ['', 'empty'],
    [' \u00A0\u3000\t\n', 'empty'],
    ['\u200B', 'empty'],
    ['/', 'placeholder'],
    ['—', 'placeholder'],
    ['——', 'placeholder'],
    ['_', 'placeholder'],
    ['＿', 'placeholder'],
    ['无', 'placeholder'],
    ['不适用', 'placeholder'],
    ['251000元', 'text'],
    ['2笔', 'text'],
    ['1,2', 'text'],
    ['12 34', 'text'],
    ['1.2.3', 'text'],
    ['1e3', 'text'],
    ['0x10', 'text'],
    ['Infinity', 'text'],
  ])('%j is %s', (text, kind) => {
    expect(parseCell(text).kind).toBe(kind);
  });

  it.each([
    ['0', 0],
    ['　　0', 0],
    ['0 ', 0],
    ['１２', 12],
    ['1,234', 1234],
    ['1，234，567', 1234567],
    ['18651.06', 18651.06],
    ['+3', 3],
    ['-2', -2],
    ['－2', -2],
    ['−2', -2],
    ['007', 7],
  ])('%j is the number %d', (text, value) => {
    expect(parseCell(text)).toMatchObject({ kind: 'number', value });
    expect(valueOf(text)).toBe(value);
  });

  it('says whether the text needed cleaning', () => {
    expect(parseCell('12')).toMatchObject({ tidy: true });
    expect(parseCell('１２')).toMatchObject({ tidy: false });
    expect(parseCell('1,234')).toMatchObject({ tidy: false });
  });

  it('never turns a blank or a placeholder into a number', () => {
    expect(valueOf(' ')).toBeUndefined();
    expect(valueOf('/')).toBe('/');
    expect(textOf(undefined)).toBe('');
  });
});

describe('textOf', () => {
  it('writes what parseCell reads back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.integer(), fc.integer({ min: 0, max: 1e12 }).map((n) => n / 1e6)), (value) => {
        expect(valueOf(textOf(value))).toBe(value);
      }),
    );
  });
});

it.each([
  ['1,234', '1234', true],
  ['０', '0', true],
  ['', '0', false],
  ['0', '', false],
  ['/', '/', true],
  ['3件', '3', false],
])('sameCellText(%j, %j) is %s', (a, b, same) => {
  expect(sameCellText(a, b)).toBe(same);
});
