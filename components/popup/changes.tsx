import type { FieldId } from '../../lib/report/types';
import { ChangeGroup, NoteRow, TickRow } from './change-rows';
import { placesText, type PlanGroups } from './plan-groups';
import { shortText } from './short-text';

interface ChangesProps {
  groups: PlanGroups;
  chosen: ReadonlySet<FieldId>;
  onToggle(field: FieldId): void;
}

/** What needs a look before a fill; nothing when all goes into blanks. */
export function Changes({ groups, chosen, onToggle }: ChangesProps) {
  const { refused, unbound, differing, pageOnly, overwrites, kept } = groups;
  const ticks = (items: typeof kept) =>
    items.map((item) => <TickRow key={item.field} item={item} chosen={chosen.has(item.field)} onToggle={onToggle} />);
  if ([refused, unbound, differing, pageOnly, overwrites, kept].every(({ length }) => length === 0)) return null;
  return (
    <table class="changes">
      <caption class="vh">不能写、要覆盖和保留的项</caption>
      {refused.length + unbound.length > 0 && (
        <ChangeGroup title={`不能写（${refused.length + unbound.length}）`}>
          {[...refused, ...unbound].map(({ field, place, reason }) => (
            <NoteRow key={`${field}${place}`} level="refused" place={place} reason={reason} />
          ))}
        </ChangeGroup>
      )}
      {overwrites.length > 0 && (
        <ChangeGroup title={`覆盖网页上的原值（${overwrites.length}）`}>{ticks(overwrites)}</ChangeGroup>
      )}
      {kept.length > 0 && <ChangeGroup title={`您在网页上改过，默认保留（${kept.length}）`}>{ticks(kept)}</ChangeGroup>}
      {pageOnly.length > 0 && (
        <ChangeGroup title={`报告里空白、网页上有内容，不动（${pageOnly.length}）`}>
          {pageOnly.map(({ field, place, from }) => (
            <NoteRow key={field} level="hint" place={place} reason={`网页现为 ${shortText(from)}。`} />
          ))}
        </ChangeGroup>
      )}
      {differing.length > 0 && (
        <ChangeGroup title={`网页自算的合计，眼下与报告不同（${differing.length}）`}>
          {differing.map(({ field, place, reason }) => (
            <NoteRow key={field} level="hint" place={place} reason={reason} />
          ))}
        </ChangeGroup>
      )}
    </table>
  );
}

/** What needs no look: can be opened. */
export function Folded({ groups: { blanks, absent } }: { groups: PlanGroups }) {
  return (
    <>
      {blanks.length > 0 && (
        <details>
          <summary>写入空格的 {blanks.length} 项</summary>
          <p class="muted small">{placesText(blanks)}</p>
          <ul class="small stack-1">
            {blanks.map(({ field, place, to }) => (
              <li class="row" key={field}>
                {place}
                <span class="push to">{shortText(to)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {absent.length > 0 && (
        <details>
          <summary>报告里有、本页没有的 {absent.length} 项</summary>
          <p class="muted small">{placesText(absent)}</p>
        </details>
      )}
    </>
  );
}
