import type { ComponentChildren } from 'preact';
import type { FieldId, PlanItem } from '../../lib/report/types';
import { Icon, type IconName } from '../icon';
import { shortText } from './short-text';

interface GroupProps {
  title: string;
  children: ComponentChildren;
}

/** A group of a list of changes, with its head; nothing when it is empty. */
export function ChangeGroup({ title, children }: GroupProps) {
  return (
    <tbody>
      <tr class="grp">
        <th colSpan={3} scope="colgroup">
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface NoteRowProps {
  level: 'refused' | 'error' | 'warning' | 'hint';
  icon?: IconName;
  place: string;
  reason?: string;
  action?: ComponentChildren;
}

/** An item that will not be, or was not, written: the place and why. */
export function NoteRow({ level, icon, place, reason, action }: NoteRowProps) {
  return (
    <tr data-level={level}>
      <td>
        <Icon name={icon ?? level} />
      </td>
      <th scope="row" colSpan={action === undefined ? 2 : 1}>
        {place}
        {reason !== undefined && (
          <>
            <br />
            <span class="caption">{reason}</span>
          </>
        )}
      </th>
      {action !== undefined && <td>{action}</td>}
    </tr>
  );
}

interface TickRowProps {
  item: PlanItem;
  chosen: boolean;
  onToggle(field: FieldId): void;
}

/** An item the user may still leave out, or add. */
export function TickRow({ item, chosen, onToggle }: TickRowProps) {
  const id = `tick-${item.field}`;
  return (
    <tr data-field={item.field}>
      <td>
        <input type="checkbox" class="tick" id={id} checked={chosen} onChange={() => onToggle(item.field)} />
      </td>
      <th scope="row">
        <label class="plain" for={id}>
          {item.place}
        </label>
        {item.reason !== undefined && (
          <>
            <br />
            <span class="caption">{item.reason}</span>
          </>
        )}
      </th>
      <td class="num">
        <span class="from">
          <span class="vh">原为</span>
          {shortText(item.from)}
        </span>{' '}
        <span aria-hidden="true">→</span>{' '}
        <span class="to">
          <span class="vh">改为</span>
          {shortText(item.to)}
        </span>
      </td>
    </tr>
  );
}
