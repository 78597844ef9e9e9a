/** @jsxRuntime classic */
/** @jsx h */
import type { Corner, MarksActions, MarksView } from '../../lib/report/page-view';
import type { Level } from '../../lib/report/types';
import { h } from './element';
import { LevelSign } from './sign';
import { trusted } from './trusted';

const levels: readonly Level[] = ['error', 'warning', 'hint'];

/** Counts and the way from mark to mark; folded to one button once the marks are put away. */
export function Bar({ view, actions }: { view: MarksView; actions: MarksActions }) {
  const present = levels.filter((level) => view.counts[level] > 0);
  return (
    <div
      class="nb-bar"
      role="region"
      aria-label="年报助手"
      style={{ ...sides(view.corner), maxWidth: view.barWidth === undefined ? '' : `${view.barWidth}px` }}
    >
      <span class="strong">年报助手</span>
      {view.done && <span>{view.done}</span>}
      {view.notice && <span class="muted">{view.notice}</span>}
      {!view.notice && (
        <span class="counts">
          {present.map((level) => (
            <LevelSign key={level} level={level} count={view.counts[level]} />
          ))}
          {present.length === 0 && <span class="muted">没有发现问题</span>}
        </span>
      )}
      {!view.hidden && view.marks.some(({ level }) => level !== 'ok') && (
        <span class="row">
          <button class="btn small" type="button" onClick={trusted(() => actions.step(-1))}>
            上一处
          </button>
          <button class="btn small" type="button" onClick={trusted(() => actions.step(1))}>
            下一处
          </button>
        </span>
      )}
      {present.length > 0 && (
        <button class="btn small quiet" type="button" onClick={trusted(() => actions.hide(!view.hidden))}>
          {view.hidden ? '显示标记' : '隐藏标记'}
        </button>
      )}
    </div>
  );
}

function sides(corner: Corner): Record<string, string> {
  return Object.fromEntries(['bottom', 'top', 'right', 'left'].map((side) => [side, corner.includes(side) ? '16px' : '']));
}
