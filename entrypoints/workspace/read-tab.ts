import { browser } from '#imports';
import { readPage } from '../../lib/office/read-page';
import type { ReadResult } from '../../lib/office/read-report';
import { copyPage, type PageCopy } from './page-copy';

/** In UTF-16 units. */
const maxLength = 20_000_000;
const unreadable = '浏览器没有允许读取那个网页：它可能已经关闭、跳转，或是浏览器自己打开的 PDF。请回到那个网页再点“读取”，或全选、复制后粘贴。';

/** Every report that an open tab shows, in any of its frames; one refusal where it shows none. `source` names the page. */
export async function readTab(tabId: number, parse: (html: string) => Document): Promise<{ source: string; results: ReadResult[] }> {
  const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: copyPage }).catch(() => []);
  const frames = answers.map(({ frameId, result }) => ({ frameId, copy: result as PageCopy | undefined })).sort((a, b) => a.frameId - b.frameId);
  const copies = frames.flatMap(({ copy }) => copy ?? []);
  const [top] = copies;
  if (!top) return { source: '网页', results: [{ ok: false, reason: unreadable }] };
  if (copies.some(({ html }) => html.length > maxLength)) return { source: top.host, results: [{ ok: false, reason: '这个网页太大，不读取。请只复制年报部分，粘贴到导入页的框里。' }] };
  const results = copies.flatMap((copy) => readPage(titled(parse(copy.html), top.title)));
  const found = results.filter(({ ok }) => ok);
  return { source: top.host, results: found.length > 0 ? found : results.slice(0, 1) };
}

/** Of a frame without a title of its own, the page's title says whose report it is. */
function titled(frame: Document, title: string): Document {
  if (frame.title.trim() === '') frame.title = title;
  return frame;
}
