import type { Level } from '../../lib/report/types';

/** The state signs as inline SVG: a page's img-src may forbid the addresses that masks need. Same paths as in theme.css. */
export function Sign({ level }: { level: Level | 'ok' }) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[level]}
    </svg>
  );
}

const shapes = {
  error: (
    <path
      fill-rule="evenodd"
      d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.4 4.2 8 6.8l2.6-2.6 1.2 1.2L9.2 8l2.6 2.6-1.2 1.2L8 9.2l-2.6 2.6-1.2-1.2L6.8 8 4.2 5.4z"
    />
  ),
  warning: <path fill-rule="evenodd" d="M8 1 15.7 14.8H.3zM7.1 5.7h1.8v4.5H7.1zM7.1 11.3h1.8v1.8H7.1z" />,
  hint: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M7.1 7h1.8v4.8H7.1zM7.1 4.1h1.8v1.8H7.1z" />
    </>
  ),
  ok: <path d="M2.4 8.6 6.2 12.3 13.6 4.2" fill="none" stroke="currentColor" stroke-width="2.2" />,
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
