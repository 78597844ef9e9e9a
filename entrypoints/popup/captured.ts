import { isFigure } from '../../lib/office/figure';
import type { CaptureReply } from '../../lib/report/page';
import { cellOf, cellsOf, editionOf, placeOf } from '../../lib/report/editions/catalogue';
import type { CellId, ReportFigures } from '../../lib/report/types';

/** What was read off a page, and which of its cells a person has to look at. */
export interface Captured {
  figures: ReportFigures;
  /** Cells whose text is no figure, and cells the page has but that could not be told apart: those have no value. */
  unsure: CellId[];
  /** Texts the page has but that could not be told apart. */
  unread: string[];
}

export function capturedFrom({ figures, refusals }: Extract<CaptureReply, { ok: true }>): Captured {
  const edition = editionOf(figures.edition);
  const doubtful = refusals.flatMap(({ field }) => (field === undefined ? [] : [field]));
  const words = Object.entries(figures.values).filter(([, value]) => typeof value === 'string' && !isFigure(value));
  const unsure = new Set([...words.map(([cell]) => cell), ...doubtful.filter((field) => cellOf(edition, field) !== undefined)]);
  const unread = new Set(doubtful.filter((field) => cellOf(edition, field) === undefined));
  return {
    figures,
    unsure: cellsOf(edition).flatMap(({ id }) => (unsure.has(id) ? [id] : [])),
    unread: [...unread].map((field) => placeOf(edition, field)),
  };
}

export function levelOf({ unsure, unread }: Captured): 'ok' | 'unsure' {
  return unsure.length + unread.length > 0 ? 'unsure' : 'ok';
}

const mostPlaces = 3;

/** Says what was kept, what was blank and what to look at. `saved` is how the report was named. */
export function capturedWords({ figures, unsure, unread }: Captured, saved: { unit: string; year: number; twinOf?: string }): string {
  const edition = editionOf(figures.edition);
  const all = cellsOf(edition);
  const doubtful = new Set(unsure);
  const held = all.filter(({ id }) => figures.values[id] !== undefined).length;
  const blank = all.filter(({ id }) => figures.values[id] === undefined && !doubtful.has(id)).length;
  const texts = Object.keys(figures.narratives).length;
  const places = [...unsure.map((cell) => placeOf(edition, cell)), ...unread];
  const named = [figures.unit === undefined && '单位', figures.year === undefined && '年度'].filter(Boolean).join('和');
  return [
    `已把本页内容存为“${saved.unit} ${saved.year} 年”草稿：数字 ${held} 格，空白 ${blank} 格，文字 ${texts} 段。`,
    named && `${named}网页上没有写，请核对。`,
    places.length > 0 && `${places.length} 处读不准，记为存疑：${places.slice(0, mostPlaces).join('、')}${places.length > mostPlaces ? '等' : ''}。`,
    saved.twinOf !== undefined && '同一年已有一份，这是另一份，没有覆盖。',
  ]
    .filter(Boolean)
    .join('');
}
