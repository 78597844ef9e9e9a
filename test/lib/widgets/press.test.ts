// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { pressMarked } from '../../../lib/widgets/press';

const name = 'data-mark';
let pressed: string[] = [];

beforeEach(() => {
  pressed = [];
  document.body.innerHTML = '<button id="one"></button><div id="host"></div>';
  const shadow = document.querySelector('#host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<button id="two"></button>';
  for (const root of [document, shadow]) for (const button of root.querySelectorAll('button')) button.addEventListener('click', () => pressed.push(button.id));
});

test('the marked element is clicked, and no other', () => {
  document.querySelector('#one')!.setAttribute(name, '0');
  expect([pressMarked(name), pressed]).toEqual([true, ['one']]);
});

test('it is found in an open shadow root', () => {
  document.querySelector('#host')!.shadowRoot!.querySelector('#two')!.setAttribute(name, '0');
  expect([pressMarked(name), pressed]).toEqual([true, ['two']]);
});

test('one that is gone is said to be', () => {
  expect([pressMarked(name), pressed]).toEqual([false, []]);
});
