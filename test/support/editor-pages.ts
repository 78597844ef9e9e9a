/** Portals' boxes for the narratives, made with the editors in use; the library's files come from node_modules under /lib/. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';

export interface EditorPage {
  slug: string;
  /** Scripts and styles of the library. */
  head?: string;
  /** The three headings with what the library makes its editors of. */
  boxes: string;
  /** Starts the editors; sets `ready`, `models()` (what each holds, as markup) and `put(html)` (into the first). */
  script: string;
}

/** What the first editor holds when the page opens. */
export const former = { html: '<p>旧的<strong>概述</strong>第一段。</p><p>第二段。</p>', text: '旧的概述第一段。\n第二段。' };

/** A published table as clerks paste it. */
export const tableInEditor =
  '<p>见下表。</p><table border="1"><tbody><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></tbody></table><p>以上。</p>';

const names = ['overview', 'problems', 'otherMatters'];
const headings = ['一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];

const boxesOf = (box: (name: string, at: number) => string): string =>
  headings.map((heading, at) => `<h2>${heading}</h2><div class="box">${box(names[at]!, at)}</div>`).join('\n');

const escaped = former.html.replaceAll('<', '&lt;');
const textareas = boxesOf((name, at) => `<textarea id="${name}" name="${name}" rows="6">${at === 0 ? escaped : ''}</textarea>`);
/** Editors made of a block, whose markup the page copies into a hidden field when it is sent. */
const blocks = boxesOf((name, at) => `<div id="${name}">${at === 0 ? former.html : ''}</div><input type="hidden" name="${name}">`);
const copyOnSubmit = `document.querySelector('form').addEventListener('submit', () => models().forEach((html, at) => document.querySelector('[name=' + names[at] + ']').value = html));`;
const named = `const names = ${JSON.stringify(names)};`;

/** An editor of a page's own: a frame in design mode, with buttons above it, copied into the hidden textarea on submit. */
const ownFrames = (srcdoc: boolean): Omit<EditorPage, 'slug'> => ({
  boxes: boxesOf(
    (name) => `<textarea name="${name}" style="display:none"></textarea><div><span>字体</span> <span>字号</span> <a href="javascript:void(0)">加粗</a></div>
<iframe id="${name}" ${srcdoc ? 'srcdoc="<!doctype html><html><body><p><br></p></body></html>"' : ''} style="width:600px;height:120px"></iframe>`,
  ),
  script: `${named}
const pages = () => names.map((name) => document.getElementById(name).contentDocument);
globalThis.models = () => pages().map((page) => page.body.innerHTML);
globalThis.put = (html) => { pages()[0].body.innerHTML = html; };
onload = () => {
  pages().forEach((page) => { ${srcdoc ? 'page.body.contentEditable = true' : "page.designMode = 'on'"}; });
  put(${JSON.stringify(former.html)});
  globalThis.ready = true;
};
${copyOnSubmit}`,
});

const quill: Omit<EditorPage, 'slug'> = {
  head: '<link rel="stylesheet" href="/lib/quill/dist/quill.snow.css"><script src="/lib/quill/dist/quill.js"></script>',
  boxes: blocks,
  script: `${named}
const editors = names.map((name) => new Quill('#' + name, { theme: 'snow', modules: { table: true } }));
globalThis.models = () => editors.map((editor) => editor.getSemanticHTML());
globalThis.put = (html) => { editors[0].clipboard.dangerouslyPasteHTML(html); };
globalThis.ready = true;
${copyOnSubmit}`,
};

const wangEditor: Omit<EditorPage, 'slug'> = {
  head: '<link rel="stylesheet" href="/lib/@wangeditor/editor/dist/css/style.css"><script src="/lib/@wangeditor/editor/dist/index.js"></script>',
  boxes: boxesOf((name) => `<div id="bar-${name}"></div><div id="${name}" style="height:200px"></div><input type="hidden" name="${name}">`),
  script: `${named}
const made = names.map((name, at) => {
  const editor = wangEditor.createEditor({ selector: '#' + name, html: at === 0 ? ${JSON.stringify(former.html)} : '<p><br></p>' });
  wangEditor.createToolbar({ editor, selector: '#bar-' + name });
  return editor;
});
globalThis.models = () => made.map((editor) => editor.getHtml());
globalThis.put = (html) => made[0].setHtml(html);
globalThis.ready = true;
${copyOnSubmit}`,
};

/** As a bundler leaves it: no name of the library in the page's world. */
const bundled = (page: Omit<EditorPage, 'slug'>, name: string): Omit<EditorPage, 'slug'> => ({ ...page, script: `${page.script}\ndelete globalThis.${name};` });

/** UEditor has no package with its files: the frame it writes itself, its toolbar of blocks, its list of instances, its sync. */
const ueditor: Omit<EditorPage, 'slug'> = {
  boxes: boxesOf(
    (name, at) => `<div class="edui-editor"><div class="edui-toolbar"><div class="edui-box">宋体</div><div class="edui-box">16px</div><div title="加粗"></div></div>
<div class="edui-iframeholder" style="height:140px"><iframe id="${name}" width="100%" height="100%" frameborder="0" src="javascript:void(function(){document.open();document.write('<html><body class=view><p>${at === 0 ? '' : '<br>'}</p></body></html>');document.close();}())"></iframe></div><div>元素路径：body</div></div>`,
  ),
  script: `${named}
const body = (name) => document.getElementById(name).contentDocument.body;
const editorOf = (name) => ({
  iframe: document.getElementById(name),
  getContent: () => body(name).innerHTML === '<p><br></p>' ? '' : body(name).innerHTML,
  setContent(html) { body(name).innerHTML = html || '<p><br></p>'; },
  sync() {
    const form = document.querySelector('form');
    const field = form.querySelector('textarea[name=' + name + ']') ?? form.appendChild(Object.assign(document.createElement('textarea'), { name, hidden: true }));
    field.value = this.getContent();
  },
});
onload = () => {
  globalThis.UE = { instants: Object.fromEntries(names.map((name, at) => ['ueditorInstant' + at, editorOf(name)])) };
  names.forEach((name) => { body(name).contentEditable = true; });
  const editors = Object.values(UE.instants);
  editors[0].setContent(${JSON.stringify(former.html)});
  document.querySelector('form').addEventListener('submit', () => editors.forEach((editor) => editor.sync()));
  globalThis.models = () => editors.map((editor) => editor.getContent());
  globalThis.put = (html) => editors[0].setContent(html);
  globalThis.ready = true;
};`,
};

export const editorPages: readonly EditorPage[] = [
  {
    slug: 'tinymce',
    head: '<script src="/lib/tinymce/tinymce.min.js"></script>',
    boxes: textareas,
    script: `${named}
tinymce.init({ selector: 'textarea', promotion: false, branding: false, plugins: 'table', height: 220 }).then(() => { globalThis.ready = true; });
globalThis.models = () => names.map((name) => tinymce.get(name).getContent());
globalThis.put = (html) => tinymce.get('overview').setContent(html);`,
  },
  {
    slug: 'ckeditor4',
    head: '<script src="/lib/ckeditor4/ckeditor.js"></script>',
    boxes: textareas,
    script: `${named}
let left = 3;
names.forEach((name) => CKEDITOR.replace(name, { versionCheck: false, height: 120, on: { instanceReady: () => { globalThis.ready = --left === 0; } } }));
globalThis.models = () => names.map((name) => CKEDITOR.instances[name].getData());
globalThis.put = (html) => CKEDITOR.instances.overview.setData(html);`,
  },
  {
    slug: 'kindeditor',
    head: '<link rel="stylesheet" href="/lib/kindeditor/themes/default/default.css"><script src="/lib/kindeditor/kindeditor-all-min.js"></script><script src="/lib/kindeditor/lang/zh_CN.js"></script>',
    boxes: textareas,
    script: `${named}
let editors = [];
KindEditor.ready((K) => {
  editors = names.map((name) => K.create('#' + name, { basePath: '/lib/kindeditor/', width: '100%', height: '160px' }));
  globalThis.ready = true;
});
globalThis.models = () => editors.map((editor) => editor.html());
globalThis.put = (html) => editors[0].html(html);`,
  },
  {
    slug: 'ckeditor5',
    head: '<script src="/lib/@ckeditor/ckeditor5-build-classic/build/ckeditor.js"></script>',
    boxes: textareas,
    script: `${named}
let editors = [];
Promise.all(names.map((name) => ClassicEditor.create(document.getElementById(name)))).then((made) => { editors = made; globalThis.ready = true; });
globalThis.models = () => editors.map((editor) => editor.getData());
globalThis.put = (html) => editors[0].setData(html);`,
  },
  { slug: 'quill', ...quill },
  { slug: 'quill-bundled', ...bundled(quill, 'Quill') },
  { slug: 'wangeditor', ...wangEditor },
  { slug: 'wangeditor-bundled', ...bundled(wangEditor, 'wangEditor') },
  { slug: 'ueditor-like', ...ueditor },
  { slug: 'own-design-mode', ...ownFrames(false) },
  { slug: 'own-srcdoc', ...ownFrames(true) },
];

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.gif': 'image/gif' };

/** A file of a library under /lib/; undefined when there is none. */
export function libraryFile(pathname: string): { type: string; bytes: Buffer } | undefined {
  const path = pathname.startsWith('/lib/') ? resolve(import.meta.dirname, '../../node_modules', pathname.slice('/lib/'.length)) : undefined;
  if (!path || !existsSync(path)) return undefined;
  return { type: types[extname(path)] ?? 'text/html; charset=utf-8', bytes: readFileSync(path) };
}
