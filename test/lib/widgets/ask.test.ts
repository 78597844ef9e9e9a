// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { askWidgets } from '../../../lib/widgets/ask';

/** Only the dispatch is shown here: which element, which text, what is answered. */
const name = 'data-mark';
const page = globalThis as unknown as Record<string, unknown>;

afterEach(() => {
  document.body.innerHTML = '';
  delete page['tinymce'];
  delete page['jQuery'];
});

test('a text goes to the editor that holds the element, as paragraphs with nothing in them that runs', async () => {
  document.body.innerHTML = `<div id="one"></div><div id="two" ${name}="0"></div>`;
  const set: string[] = [];
  const editor = { setData: (html: string) => set.push(html), getData: () => set.at(-1) ?? '' };
  Object.assign(document.querySelector('#two')!, { ckeditorInstance: editor });
  const text = '第一段 <img src=x onerror=alert(1)>\n第二段';
  expect(await askWidgets({ name, texts: [text], figures: [false], markups: [] })).toEqual([{ by: 'CKEditor 5', now: text, markup: set[0] }]);
  expect(set).toEqual(['<p>第一段 &lt;img src=x onerror=alert(1)&gt;</p><p>第二段</p>']);
});

test('what the editor itself held before goes back with its formatting', async () => {
  document.body.innerHTML = `<div ${name}="0"></div>`;
  const set: string[] = [];
  Object.assign(document.querySelector('div')!, { ckeditorInstance: { setData: (html: string) => set.push(html), getData: () => set.at(-1) ?? '' } });
  const before = '<p>旧的<strong>概述</strong></p>';
  expect(await askWidgets({ name, texts: [before], figures: [false], markups: [true] })).toEqual([{ by: 'CKEditor 5', now: '旧的概述', markup: before }]);
});

test('a question writes nothing; an element of no widget gets no answer; one that throws is passed over', async () => {
  document.body.innerHTML = `<div ${name}="0"></div><div ${name}="1"></div><div ${name}="2"></div>`;
  const boxes = document.querySelectorAll('div');
  const quill = { setText: true, clipboard: { dangerouslyPasteHTML: () => expect.unreachable() }, getText: () => '原文\n', root: { innerHTML: '<p>原文</p>' } };
  Object.assign(boxes[0]!, { __quill: quill });
  const broken = { setData: () => { throw new Error('gone'); } };
  Object.assign(boxes[2]!, { ckeditorInstance: broken });
  expect(await askWidgets({ name, texts: [null, '新', '新'], figures: [false, false, false], markups: [] })).toEqual([{ by: 'Quill', now: '原文\n', markup: '<p>原文</p>' }, {}, {}]);
});

test('elements in open shadow roots are found', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const box = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  box.setAttribute(name, '0');
  Object.assign(box, { __quill: { setText: true, clipboard: { dangerouslyPasteHTML: () => undefined }, getText: () => '好', root: { innerHTML: '<p>好</p>' } } });
  expect(await askWidgets({ name, texts: ['好'], figures: [false], markups: [] })).toEqual([{ by: 'Quill', now: '好', markup: '<p>好</p>' }]);
});
