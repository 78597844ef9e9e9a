import type { FieldId, PlanItem } from '../../lib/report/types';
import { ChangeGroup, NoteRow, TickRow } from './change-rows';
import { placesText, type PlanGroups } from './plan-groups';
import { shortText } from './short-text';
import { WaitingRows } from './waiting-rows';

interface ChangesProps {
  groups: PlanGroups;
  chosen: ReadonlySet<FieldId>;
  onToggle(field: FieldId): void;
}

/** What needs a look before a fill; nothing when all goes into blanks. */
export function Changes({ groups, chosen, onToggle }: ChangesProps) {
  const { refused, waiting, unbound, differing, pageOnly, overwrites, kept } = groups;
  const ticks = (items: typeof kept) =>
    items.map((item) => <TickRow key={item.field} item={item} chosen={chosen.has(item.field)} onToggle={onToggle} />);
  if ([refused, waiting, unbound, differing, pageOnly, overwrites, kept].every(({ length }) => length === 0)) return null;
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
      <WaitingRows items={waiting} />
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
export function Folded({ groups: { blanks, waiting, absent, missing } }: { groups: PlanGroups }) {
  return (
    <>
      {blanks.length > 0 && (
        <details>
          <summary>写入空格的 {blanks.length} 项</summary>
          <p class="muted small">{placesText(blanks)}</p>
          <Texts items={blanks} />
        </details>
      )}
      {waiting.length > 0 && (
        <details>
          <summary>页签打开后接着写的 {waiting.length} 项</summary>
          <p class="muted small">{placesText(waiting)}</p>
          <Texts items={waiting} />
        </details>
      )}
      {absent.length > 0 && (
        <details>
          <summary>报告里有、本页没有的 {absent.length} 项，翻到那一步时接着写入空格</summary>
          <p class="muted small">{placesText(absent)}</p>
          <Texts items={absent} />
        </details>
      )}
      {missing.length > 0 && (
        <details>
          <summary>报告里有、网页的列表里没有这一行的 {missing.length} 项，不会写入</summary>
          <p class="muted small">{placesText(missing)}</p>
          <Texts items={missing} />
        </details>
      )}
    </>
  );
}

function Texts({ items }: { items: readonly PlanItem[] }) {
  return (
    <ul class="small stack-1">
      {items.map(({ field, place, from, to }) => (
        <li class="row" key={field}>
          {place}
          <span class="push">
            {from !== '' && <span class="from">{shortText(from)} → </span>}
            <span class="to">{shortText(to)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
