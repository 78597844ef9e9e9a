import { useComputed, useSignal } from '@preact/signals';
import { StatusChip } from '../../status-chip';
import { daysLeftWords, deadlineOf } from '../deadline';
import { progressOf, type Stage } from '../progress';
import { Steps } from '../steps';
import type { EditorViewProps } from './editor-view';
import { IdentityForm } from './identity-form';

/** Unit, year, deadline and where the work stands. */
export function EditorHead({ model, onIdentity, onPrint, goToFindings }: EditorViewProps & { goToFindings(): void }) {
  const { unit, year, status, edition, twinOf, ready } = model.store.report.value;
  const renaming = useSignal(false);
  const errors = useComputed(() => model.findings.value.filter(({ level }) => level === 'error').length).value;
  const progress = progressOf(model.store.report.value, model.store.previous.value !== undefined, errors);
  const deadline = deadlineOf(unit, year, new Date());
  return (
    <div class="page-head">
      <p class="paper title" aria-hidden="true">
        {unit}
        {year}年政府信息公开工作年度报告
      </p>
      <div class="screen">
        <h1>
          {unit} {year} 年 <StatusChip status={status} />
          {ready && status === 'draft' && <span class="chip" data-level="ok">已定稿</span>}
          {twinOf !== undefined && <span class="chip">第二份</span>}
        </h1>
        <p class="sub">
          {edition} 版格式{status === 'draft' && `，法定期限 ${deadline.date}，${daysLeftWords(deadline)}`}
          {status === 'draft' && (
            <button type="button" class="link" aria-expanded={renaming.value} onClick={() => (renaming.value = !renaming.value)}>
              改单位或年度
            </button>
          )}
        </p>
        {renaming.value && (
          <IdentityForm
            unit={unit}
            year={year}
            onSave={(nextUnit, nextYear) => {
              renaming.value = false;
              onIdentity(nextUnit, nextYear);
            }}
            onCancel={() => (renaming.value = false)}
          />
        )}
      </div>
      <div class="push">
        <Steps progress={progress} onSelect={(stage) => leadTo(stage, { onPrint, goToFindings })} />
      </div>
    </div>
  );
}

/** Leads to what a step is about. */
function leadTo(stage: Stage, { onPrint, goToFindings }: { onPrint(): void; goToFindings(): void }): void {
  if (stage === 'previous') location.hash = '#/import';
  else if (stage === 'fill') document.getElementById('section-1')?.scrollIntoView();
  else if (stage === 'preview') onPrint();
  else goToFindings();
}
