/** @jsxRuntime classic */
/** @jsx h */
// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { h } from '../../../components/page/element';
import { render } from '../../../components/page/render';

let layer: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  layer = document.querySelector('div')!;
});

const Item = ({ name }: { name: string }) => <li>{name}</li>;
const draw = (names: readonly string[]) => render(<ul>{names.map((name) => <Item key={name} name={name} />)}</ul>, layer);
const items = () => Array.from(layer.querySelectorAll('li'));

test('an element is kept as long as its key is wanted', () => {
  draw(['甲', '乙', '丙']);
  const [, second, third] = items();
  draw(['乙', '丁', '丙']);
  expect(layer.textContent).toBe('乙丁丙');
  expect(items()[0]).toBe(second);
  expect(items()[2]).toBe(third);
  draw([]);
  expect(items()).toEqual([]);
});

test('two of one key are both drawn', () => {
  draw(['同', '同']);
  draw(['同', '同', '异']);
  expect(layer.textContent).toBe('同同异');
});

test('text, attributes, styles and values change in place; absent ones go', () => {
  render(<textarea rows={3} aria-invalid={true} class="a" value="一" />, layer);
  const area = layer.querySelector('textarea')!;
  area.value = '用户写的';
  render(<textarea rows={3} aria-invalid={undefined} value="用户写的字" />, layer);
  expect(layer.querySelector('textarea')).toBe(area);
  expect([area.value, area.hasAttribute('aria-invalid'), area.hasAttribute('class'), area.getAttribute('rows')]).toEqual(['用户写的字', false, false, '3']);
  render(<button disabled={true} aria-expanded={false} style={{ maxWidth: '3px' }}>写 {2} 字</button>, layer);
  const button = layer.querySelector('button')!;
  expect([button.disabled, button.getAttribute('aria-expanded'), button.style.maxWidth, button.textContent]).toEqual([true, 'false', '3px', '写 2 字']);
  render(<button disabled={false} style={{ maxWidth: '' }}>{false}{null}好</button>, layer);
  expect([button.disabled, button.style.maxWidth, button.textContent]).toEqual([false, '', '好']);
});

test('the handler drawn last is the one that is called, once', () => {
  const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
  render(<button onClick={first}>按</button>, layer);
  render(<button onClick={second}>按</button>, layer);
  layer.querySelector('button')!.click();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
});

test('signs are drawn as SVG', () => {
  render(<svg viewBox="0 0 16 16"><path d="M0 0" /></svg>, layer);
  expect(layer.querySelector('path')!.namespaceURI).toBe('http://www.w3.org/2000/svg');
});

test('markup in a text stays text', () => {
  draw(['<img src=x onerror=alert(1)>']);
  expect(layer.querySelector('img')).toBeNull();
});
