import { editionForYear, editions } from '../report/editions/catalogue';
import type { Edition } from '../report/editions/types';
import { documentOf } from './document';
import { narrativesOf, outlineOf, wholeRefusals } from './outline';
import type { ReadResult } from './read-report';
import { editionByLabels } from './text/edition';
import type { Heading } from './text/headings';
import { shownMarkdown } from './text/markdown';
import { withoutPageNumbers } from './text/page-numbers';
import { readTables } from './text/tables';
import { unwrapped } from './text/unwrapped';

export const nothingFound = '没有找到年度报告的表格或章节。请确认这是政府信息公开工作年度报告。';
/** In UTF-16 units. */
const maxLength = 2_000_000;
const noEdition = '无法确定报告适用哪一版格式：表格里没有可辨认的栏目，标题里也没有年度。';

/** Reads a report from plain text, whatever sets its cells off: line ends, tabs, bars, spaces or nothing. */
export function readText(source: string): ReadResult {
  if (source.length > maxLength) return { ok: false, reason: '文字超过 200 万字，不读取。年度报告一般不到 5 万字，请只复制报告本身。' };
  const outline = outlineOf(withoutPageNumbers(shownMarkdown(source)));
  const { folded, headings, title } = outline;
  const edition = editionByLabels(folded) ?? (title.year === undefined ? undefined : editionForYear(title.year));
  const chosen = edition ?? editionByRows(folded, headings);
  if (!chosen) return { ok: false, reason: headings.length < 3 ? nothingFound : noEdition };
  const cells = readTables(folded, headings, chosen);
  if (cells.values.size + cells.unsure.length === 0 && headings.length < 3) return { ok: false, reason: nothingFound };
  const narratives = narrativesOf(outline, chosen, unwrapped);
  return {
    ok: true,
    report: {
      edition: chosen.id,
      ...title,
      values: Object.fromEntries(cells.values),
      unsure: cells.unsure,
      narratives,
      document: documentOf(outline, chosen, narratives),
      refusals: [...wholeRefusals(outline, chosen), ...cells.refusals],
    },
  };
}

/** Where labels and year do not tell: the edition of which more lines have figures, if one has. */
function editionByRows(folded: string, headings: readonly Heading[]): Edition | undefined {
  const tried = editions
    .map((edition) => ({ edition, missing: readTables(folded, headings, edition) }))
    .map(({ edition, missing: { values, unsure, refusals } }) => ({ edition, cells: values.size + unsure.length, gaps: refusals.length }))
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => a.gaps - b.gaps);
  const [first, second] = tried;
  return first && second && first.gaps < second.gaps ? first.edition : undefined;
}
