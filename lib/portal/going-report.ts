import type { Going, GoingStatus } from '../report/page';
import type { FieldId, FillOutcome } from '../report/types';
import type { Due } from './going';

export interface Problem {
  place: string;
  reason: string;
}

/** What was done on a tab or step opened later, in a clerk's words. */
export function reportOf({ ask, kept, refused }: Due, outcome: FillOutcome): { note: string; problems: Problem[]; verified: FieldId[] } {
  const bad = outcome.items.filter(({ result }) => result !== 'kept' && result !== 'reformatted');
  const failed = bad.length - refused.length;
  const parts = [
    `接着写入 ${outcome.written} 项`,
    failed > 0 && `${failed} 项写后不符`,
    refused.length > 0 && `${refused.length} 项不能写`,
    kept.length > 0 && `${kept.length} 项您改过，没有动`,
    ask.length > 0 && `${ask.length} 项网页上已有别的内容，没有覆盖，要填请重新预览`,
  ];
  const left = (items: typeof ask, why: string) => items.map(({ place, from }) => ({ place, reason: `网页现为“${from.slice(0, 20)}”，${why}` }));
  return {
    note: `${parts.filter(Boolean).join('，')}。`,
    problems: [...bad.map(({ place, reason = '' }) => ({ place, reason })), ...left(ask, '预览时没有，没有覆盖。'), ...left(kept, '您改过，没有动。')],
    verified: outcome.items.filter(({ result }) => result === 'kept').map(({ field }) => field),
  };
}

/** How far it has come; `going` undefined: it has ended. */
export function progressOf(going: Going | undefined, before?: GoingStatus): Omit<GoingStatus, 'note' | 'problems'> {
  const { tabs = [], written = 0, until = '' } = before ?? {};
  const left = going ? Object.keys(going.left).length : 0;
  return { left, tabs: going ? tabs : [], written, until: going?.until ?? until };
}
