import { useState } from 'preact/hooks';
import type { FillRequest, PlanReply } from '../../lib/report/page';
import type { FieldId } from '../../lib/report/types';
import { Notice } from '../notice';
import { ActButton } from './act-button';
import { Agreement, mayFill, type NamedDraft } from './agreement';
import { ChangeGroup, NoteRow, TickRow } from './change-rows';
import { Frame } from './frame';
import { countsText, groupsOf, placesText, type PlanGroups } from './plan-groups';

interface FillPreviewProps {
  draft: NamedDraft;
  reply: PlanReply;
  /** The fill is under way. */
  writing: boolean;
  onBack(): void;
  onConfirm(request: FillRequest): void;
}

const region = { label: '写入前的清单', testId: 'fill-preview' };

/** What a fill would do, before anything is written. */
export function FillPreview({ draft, reply, writing, onBack, onConfirm }: FillPreviewProps) {
  const note = `${draft.unit} ${draft.year} 年`;
  if (!reply.ok) {
    return (
      <Frame view="preview" note={note} region={region} foot={<ActButton onAct={onBack}>返回</ActButton>}>
        <h2>这份报告不能填入本页</h2>
        <Notice level="refused" role="status">
          {reply.reason}
        </Notice>
      </Frame>
    );
  }
  return <Planned {...{ draft, reply, writing, onBack, onConfirm, note }} />;
}

type PlannedProps = FillPreviewProps & { reply: Extract<PlanReply, { ok: true }>; note: string };

function Planned({ draft, reply, writing, onBack, onConfirm, note }: PlannedProps) {
  const groups = groupsOf(reply.plan, reply.refusals);
  const [chosen, setChosen] = useState<ReadonlySet<FieldId>>(
    () => new Set([...groups.overwrites, ...groups.blanks].map(({ field }) => field)),
  );
  const [confirmed, setConfirmed] = useState({ year: false, unit: false });
  const toggle = (field: FieldId) => {
    const next = new Set(chosen);
    if (!next.delete(field)) next.add(field);
    setChosen(next);
  };
  const allowed = mayFill(reply, confirmed);
  const { refused, same, kept, overwrites, blanks } = groups;
  const untouched = refused.length + same + kept.length + overwrites.length + blanks.length - chosen.size;
  const wait = writing ? '正在写入并读回核对…' : allowed ? undefined : '请先勾选上面的确认。';
  const foot = (
    <>
      <ActButton onAct={onBack} blockedBy={writing ? 'writing' : undefined}>
        返回
      </ActButton>
      <span class="help grow" id="writing" role="status">
        {wait}
      </span>
      <ActButton
        testId="fill-confirm"
        kind="primary"
        push
        onAct={() => onConfirm({ planId: reply.plan.id, chosen: [...chosen], confirmed })}
        blockedBy={wait === undefined ? undefined : 'writing'}
      >
        写入 {chosen.size} 项
      </ActButton>
    </>
  );
  return (
    <Frame view="preview" note={note} region={region} foot={foot}>
      <div>
        <h2>
          将写入 {chosen.size} 项，不动 {untouched} 项
        </h2>
        <p class="muted small">{countsText(groups)}</p>
      </div>
      <Agreement draft={draft} planned={reply} confirmed={confirmed} onConfirm={setConfirmed} />
      <Changes groups={groups} chosen={chosen} onToggle={toggle} />
      <Folded groups={groups} />
    </Frame>
  );
}

interface ChangesProps {
  groups: PlanGroups;
  chosen: ReadonlySet<FieldId>;
  onToggle(field: FieldId): void;
}

function Changes({ groups, chosen, onToggle }: ChangesProps) {
  const { refused, unbound, differing, overwrites, kept } = groups;
  const ticks = (items: typeof kept) =>
    items.map((item) => <TickRow key={item.field} item={item} chosen={chosen.has(item.field)} onToggle={onToggle} />);
  if (refused.length + unbound.length + differing.length + overwrites.length + kept.length === 0) return null;
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

function Folded({ groups: { blanks, absent } }: { groups: PlanGroups }) {
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
                <span class="push to">{to.length > 8 ? `${[...to].length} 字` : to}</span>
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
