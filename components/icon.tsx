export type IconName =
  | 'error'
  | 'warning'
  | 'hint'
  | 'ok'
  | 'unsure'
  | 'refused'
  | 'lock'
  | 'unlock'
  | 'undo'
  | 'redo'
  | 'down'
  | 'next'
  | 'file'
  | 'form';

/** A decorative sign; the word beside it carries the meaning. `class` places it, e.g. `m` inside a cell. */
export function Icon({ name, class: place }: { name: IconName; class?: string }) {
  return <i class={`ico i-${name}${place ? ` ${place}` : ''}`} aria-hidden="true" />;
}
