import { useState } from 'preact/hooks';
import type { FillRequest, PlanReply } from '../../lib/report/page';
import type { FieldId } from '../../lib/report/types';
import { Notice } from '../notice';
import { ActButton } from './act-button';
import { Agreement, mayFill, type NamedDraft } from './agreement';
import { Changes, Folded } from './changes';
import { Frame } from './frame';
import { countsText, groupsOf } from './plan-groups';

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
      <Frame note={note} region={region} foot={<ActButton onAct={onBack}>返回</ActButton>}>
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
  const [goOn, setGoOn] = useState(true);
  const [confirmed, setConfirmed] = useState({ year: false, unit: false });
  const toggle = (field: FieldId) => {
    const next = new Set(chosen);
    if (!next.delete(field)) next.add(field);
    setChosen(next);
  };
  const allowed = mayFill(reply, confirmed);
  const { refused, waiting, absent, same, kept, overwrites, blanks } = groups;
  const later = waiting.length + absent.length;
  const untouched = refused.length + waiting.length + same + kept.length + overwrites.length + blanks.length - chosen.size;
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
        onAct={() => onConfirm({ planId: reply.plan.id, chosen: [...chosen], confirmed, goOn })}
        blockedBy={wait === undefined ? undefined : 'writing'}
      >
        写入 {chosen.size} 项
      </ActButton>
    </>
  );
  return (
    <Frame note={note} region={region} foot={foot}>
      <div>
        <h2>
          将写入 {chosen.size} 项，不动 {untouched} 项
        </h2>
        <p class="muted small">{countsText(groups)}</p>
      </div>
      <Agreement draft={draft} planned={reply} confirmed={confirmed} onConfirm={setConfirmed} />
      {reply.notices?.map((notice) => (
        <Notice key={notice} level="hint">
          {notice}
        </Notice>
      ))}
      <Changes groups={groups} chosen={chosen} onToggle={toggle} />
      <Folded groups={groups} />
      {later > 0 && (
        <label class="row small plain" for="go-on">
          <input type="checkbox" class="tick" id="go-on" checked={goOn} onChange={() => setGoOn(!goOn)} />
          <span class="grow">打开页签、翻到下一步时接着写其余 {later} 项：只写空着的格和清单里列出的内容，半小时内有效，提交或撤销后停止。</span>
        </label>
      )}
    </Frame>
  );
}
