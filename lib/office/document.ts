import type { ReportDocument } from '../report/document';
import type { Edition } from '../report/editions/types';
import type { Narratives, TableId } from '../report/types';
import { isTable, type Outline } from './outline';
import { tableRegions } from './text/regions';
import { foldText } from './text/fold';
import { titleIn } from './title';

const meta = /^\s*(?:标题|题名|发布(?:时间|日期|机构|人)|成文日期|公开日期|文号|索引号|栏目|原文链接|本地目录|页面链接.*|来源|时间|日期|当前位置|字号|浏览次数|分享.*|【?字体)\s*[:：]|^\s*=+|^页面链接/;
const published = /(?:发布(?:时间|日期)|公开日期|成文日期|时间|日期)\s*[:：]\s*20\d\d\s*[-年./]/;
const cornerNote = /[(（]本列数据的?勾稽关系[^)）]*[)）]/g;
const longestSignature = 400;

/** What a report's text holds beside its narratives and figures. `titles`: what the page gives as its title, best first. */
export function documentOf(outline: Outline, edition: Edition, narratives: Narratives, titles: readonly string[] = []): ReportDocument {
  const { text, headings } = outline;
  const first = headings[0]?.start ?? Math.min(text.length, 2000);
  const head = text.slice(0, first);
  const { title, end } = titleOf(head, titles);
  const preface = head.slice(end).split('\n').filter((line) => line.trim() !== '' && (/[〔[(]…/.test(line) || !meta.test(line)));
  return {
    ...(title === undefined ? {} : { title }),
    preface: preface.join('\n').trim(),
    headings: headings.map(({ section }) => section.number),
    between: betweenOf(outline, edition),
    signature: signatureOf(outline, narratives),
    published: published.test(foldText(head)) || published.test(foldText(text.slice(-600))),
  };
}

/** The title as its lines are written, and where it ends in the head. */
function titleOf(head: string, titles: readonly string[]): { title?: string; end: number } {
  const lines = [...head.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line: line.trim(), end: index + line.length }));
  const filled = lines.filter(({ line }) => line !== '' && line.length <= 200);
  const stated = filled.find(({ line }) => /^标题\s*[:：]/.test(line) && titleIn(line));
  const at = filled.findIndex(({ line }) => line.length <= 80 && (titleIn(line) !== undefined || /^(?:20\d\d\s*年度?)?\s*(?:政府)?信息公开(?:工作)?年度报告$/.test(foldText(line))));
  const own = filled[at];
  if (stated) return { title: stated.line.replace(/^标题\s*[:：]\s*/, ''), end: Math.max(stated.end, own?.end ?? 0) };
  if (!own) {
    const title = titles.find((words) => titleIn(words) !== undefined);
    return title === undefined ? { end: 0 } : { title: title.trim(), end: 0 };
  }
  const above = filled[at - 1];
  const twoLines = above !== undefined && titleIn(own.line)?.unit === undefined && above.line.length <= 40 && !/[。；:：>]/.test(above.line);
  return { title: twoLines ? `${above.line}\n${own.line}` : own.line, end: own.end };
}

function betweenOf({ text, folded, headings }: Outline, edition: Edition): ReportDocument['between'] {
  const regions = tableRegions(folded, headings, edition);
  const found: Partial<Record<TableId, { sentences: string; whole: string }>> = {};
  headings.forEach(({ section, start, end }, index) => {
    const { content } = section;
    if (!isTable(content)) return;
    const next = headings[index + 1]?.start ?? text.length;
    const table = regions.get(content)?.[0];
    const until = table !== undefined && table >= end && table <= next ? table : next;
    found[content] = { sentences: text.slice(end, until).replace(cornerNote, '').trim(), whole: text.slice(start, next) };
  });
  return found;
}

/** After the last words of section 六. */
function signatureOf({ text, headings }: Outline, { otherMatters = '' }: Narratives): string {
  const last = headings.find(({ section }) => section.content === 'otherMatters');
  if (!last) return '';
  const raw = text.slice(last.end).replace(/[^\S\n]+/g, ' ');
  const words = otherMatters.split('\n').at(-1)?.trim() ?? '';
  const at = words === '' ? 0 : raw.indexOf(words) + words.length;
  return raw.slice(at).trim().slice(0, longestSignature);
}
