import { cellOf, cellsOf, editionOf } from '../report/editions/catalogue';
import type { FrameStatus, GoingStatus, Journal } from '../report/page';
import type { BindResult } from './bind';
import { undoable } from './journal';
import { scrollersOf } from './scroller';
import { isRendered } from './visibility';

/** What an engine says of its page to the popup. `origin` is its frame's own. */
export function statusOf(result: BindResult, origin: string, journal: Journal | undefined, going?: GoingStatus): FrameStatus {
  const base = { cells: 0, narratives: 0, frames: 0, origin, insecure: isInsecure(origin), undoable: 0, problems: [], going };
  if (!result.ok) {
    return result.form ? { ...base, state: 'unsupported', problems: [result.reason] } : { ...base, state: 'none' };
  }
  const { binding } = result;
  const edition = editionOf(binding.edition);
  // Of tabs and panes those that are open count.
  const shown = [...binding.fields].filter(([, { control }]) => isRendered(control.element));
  const cells = shown.filter(([field]) => cellOf(edition, field) !== undefined).length;
  const isLocked = [...binding.fields.values()].every(({ writable }) => !writable);
  const problems = [
    ...(binding.notices ?? []),
    ...(isLocked ? ['网页上的表是只读的：可以校验和保存，不能填入。'] : []),
    ...(scrollersOf(binding, cellsOf(edition).map(({ id }) => id)).length > 0 ? ['表格有些行现在没有显示，滚动才有：没有显示的行不校验，填入时会自动滚动查看。'] : []),
    ...(journal && !journal.done ? ['上次写入没有做完，可以撤销，或重新预览后接着写。'] : []),
  ];
  return {
    ...base,
    state: isLocked ? 'unsupported' : 'detected',
    edition: binding.edition,
    cells,
    frames: binding.parts.length,
    narratives: shown.length - cells,
    year: binding.year,
    unit: binding.unit,
    undoable: undoable(journal, binding),
    problems,
  };
}

export function isInsecure(origin: string): boolean {
  return origin.startsWith('http:');
}
