import type { UndoReply } from '../../lib/report/page';
import type { FieldId } from '../../lib/report/types';
import { Notice } from '../notice';
import { ActButton } from './act-button';
import { ChangeGroup, NoteRow } from './change-rows';
import { Frame } from './frame';
import { placesText } from './plan-groups';

interface UndoOutcomeProps {
  reply: UndoReply;
  onShow(field: FieldId): void;
  onBack(): void;
}

export function UndoOutcome({ reply, onShow, onBack }: UndoOutcomeProps) {
  const foot = <ActButton onAct={onBack}>返回</ActButton>;
  if (!reply.ok) {
    return (
      <Frame region={{ label: '撤销的结果' }} foot={foot}>
        <h2>没有撤销</h2>
        <Notice level="refused" role="status">
          {reply.reason}
        </Notice>
      </Frame>
    );
  }
  const { restored, left, unreached = [] } = reply;
  return (
    <Frame region={{ label: '撤销的结果', testId: 'undo-outcome' }} foot={foot}>
      <Notice level={left.length + unreached.length > 0 ? 'warning' : 'ok'} role="status">
        <h2>已恢复 {restored} 项原来的内容</h2>
        {left.length > 0 && <p class="small">{left.length} 项在填入后又有变动，没有动它们。</p>}
        {unreached.length > 0 && (
          <p class="small">
            {unreached.length} 项写在别的步骤或没有打开的页签里（{placesText(unreached)}），没有撤销。翻到那里后再撤销一次。
          </p>
        )}
      </Notice>
      {left.length > 0 && (
        <table class="changes">
          <caption class="vh">没有恢复的项</caption>
          <ChangeGroup title={`没有恢复（${left.length}）`}>
            {left.map(({ field, place, reason }) => (
              <NoteRow
                key={field}
                level="refused"
                place={place}
                reason={reason}
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
      )}
    </Frame>
  );
}
