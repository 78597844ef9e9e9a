import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';
import type { Sign } from './level';

interface NoticeProps {
  level?: Sign;
  /** Defaults to the level's own sign. */
  icon?: IconName;
  /** `alert` only when work may be lost. */
  role?: 'status' | 'alert';
  children: ComponentChildren;
}

/** A message that stays until dealt with. */
export function Notice({ level, icon, role, children }: NoticeProps) {
  return (
    <div class="notice" data-level={level} role={role}>
      <Icon name={icon ?? level ?? 'hint'} />
      <div>{children}</div>
    </div>
  );
}
