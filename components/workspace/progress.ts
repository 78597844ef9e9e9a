import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import type { OpenReport } from './editor/open-report';

export type Stage = 'previous' | 'fill' | 'check' | 'preview' | 'portal';

export const stages: readonly { stage: Stage; name: string }[] = [
  { stage: 'previous', name: '导入上年' },
  { stage: 'fill', name: '填写' },
  { stage: 'check', name: '校验' },
  { stage: 'preview', name: '预览' },
  { stage: 'portal', name: '填入门户' },
];

export interface Progress {
  done: ReadonlySet<Stage>;
  /** The first step that is still to do; 导入上年 may stay undone. Absent: all is done. */
  current?: Stage;
}

export function filledCells(report: Pick<OpenReport, 'edition' | 'values'>): { filled: number; total: number } {
  const cells = cellsOf(editionOf(report.edition));
  return { filled: cells.filter(({ id }) => report.values[id] !== undefined).length, total: cells.length };
}

/** Where the work on a report stands. `errors`: how many findings of level error it has. */
export function progressOf(report: OpenReport, hasPrevious: boolean, errors: number): Progress {
  const sent = report.status !== 'draft';
  const { filled, total } = filledCells(report);
  const fill = sent || (filled === total && report.unsure.length === 0);
  const check = sent || report.ready || (fill && errors === 0);
  const done = new Set<Stage>();
  if (hasPrevious) done.add('previous');
  if (fill) done.add('fill');
  if (fill && check) done.add('check');
  if (sent || report.previewed) done.add('preview');
  if (sent) done.add('portal');
  const current = stages.find(({ stage }) => stage !== 'previous' && !done.has(stage))?.stage;
  return { done, ...(current && { current }) };
}
