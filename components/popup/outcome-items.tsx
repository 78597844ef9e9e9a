import type { FieldId, FillOutcomeItem, Level } from '../../lib/report/types';
import { ActButton } from './act-button';
import { ChangeGroup, NoteRow } from './change-rows';
import { shortText } from './short-text';

interface OutcomeItemsProps {
  title: string;
  level: Level | 'refused';
  items: readonly FillOutcomeItem[];
  onShow(field: FieldId): void;
}

/** Items that are left for the clerk, each with the way to it; nothing when there are none. */
export function OutcomeItems({ title, level, items, onShow }: OutcomeItemsProps) {
  if (items.length === 0) return null;
  return (
    <table class="changes">
      <caption class="vh">{title}</caption>
      <ChangeGroup title={`${title}（${items.length}）`}>
        {items.map(({ field, place, reason, to, now }) => (
          <NoteRow
            key={field}
            level={level}
            place={place}
            reason={reason ?? `报告为 ${shortText(to)}，网页为 ${shortText(now)}。`}
            action={
              <ActButton small onAct={() => onShow(field)}>
                <span class="vh">{place}，</span>
                定位
              </ActButton>
            }
          />
        ))}
      </ChangeGroup>
    </table>
  );
}
