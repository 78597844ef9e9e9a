/** @jsxRuntime classic */
/** @jsx h */
import type { Level } from '../../lib/report/types';
import { h } from './element';

/** The state signs as inline SVG: a page's img-src may forbid the addresses that masks need. Same shapes as in theme.css. */
export function Sign({ level }: { level: Level | 'ok' }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={shapes[level]} />
    </svg>
  );
}

const shapes = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.4 4.2 8 6.8l2.6-2.6 1.2 1.2L9.2 8l2.6 2.6-1.2 1.2L8 9.2l-2.6 2.6-1.2-1.2L6.8 8 4.2 5.4z',
  warning: 'M8 1 15.7 14.8H.3zM7.1 5.7h1.8v4.5H7.1zM7.1 11.3h1.8v1.8H7.1z',
  hint: 'M8 .7a7.3 7.3 0 1 0 0 14.6A7.3 7.3 0 1 0 8 .7zM8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 1 1 8 2.2zM7.1 7h1.8v4.8H7.1zM7.1 4.1h1.8v1.8H7.1z',
  ok: 'M12.8 3.5 6.2 10.7 3.2 7.8 1.6 9.4 6.2 13.9 14.4 4.9z',
};

export const levelWords: Readonly<Record<Level | 'ok', string>> = { error: '强制', warning: '核实', hint: '提示', ok: '已核对' };

export function LevelSign({ level, count }: { level: Level | 'ok'; count?: number }) {
  return (
    <span class="lvl" data-level={level}>
      <Sign level={level} />
      {count === undefined ? levelWords[level] : `${levelWords[level]} ${count}`}
    </span>
  );
}
