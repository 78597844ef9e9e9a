import type { ComponentChildren } from 'preact';

interface ActButtonProps {
  testId?: string;
  kind?: 'primary' | 'quiet';
  wide?: boolean;
  small?: boolean;
  push?: boolean;
  /** Id of the text that says why it cannot be used now; absent: it can. */
  blockedBy?: string;
  onAct(): void;
  children: ComponentChildren;
}

/** A button that stays reachable when it cannot be used: the reason is read with it. */
export function ActButton({ testId, kind, wide, small, push, blockedBy, onAct, children }: ActButtonProps) {
  const classes = ['btn', kind, wide && 'wide', small && 'small', push && 'push'].filter(Boolean).join(' ');
  return (
    <button
      class={classes}
      type="button"
      data-testid={testId}
      aria-disabled={blockedBy !== undefined}
      aria-describedby={blockedBy}
      onClick={() => {
        if (blockedBy === undefined) onAct();
      }}
    >
      {children}
    </button>
  );
}
