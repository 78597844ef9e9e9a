import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface FrameProps {
  /** What this view is about, at the right of the head: the site, the report or the time. */
  note?: string;
  /** The first view leaves the focus where it is; every other takes it to its beginning. */
  first?: boolean;
  /** Names the scrolling region, for readers; also its test id. */
  region?: { label: string; testId?: string };
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** Head, scrolling body, action bar that stays. */
export function Frame({ note, first, region, foot, children }: FrameProps) {
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!first) body.current?.focus();
  }, [first]);
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="brand">
          <span class="brand-mark" aria-hidden="true">
            年
          </span>
          年报助手
        </h1>
        {note !== undefined && <span class="push caption clip">{note}</span>}
      </header>
      <main class="popup-main">
        <section
          class="popup-body"
          ref={body}
          tabIndex={region ? 0 : -1}
          aria-label={region?.label ?? '本页'}
          data-testid={region?.testId}
        >
          {children}
        </section>
      </main>
      {foot !== undefined && <footer class="popup-foot">{foot}</footer>}
    </div>
  );
}
