import { useSignal } from '@preact/signals';
import { StatusChip } from '../../status-chip';
import { daysLeftWords, deadlineOf } from '../deadline';
import { Steps, type StepItem } from '../steps';
import type { EditorViewProps } from './editor-view';
import { IdentityForm } from './identity-form';

/** Unit, year, deadline and where the work stands. */
export function EditorHead({ model, onIdentity, onPrint, goToFindings }: EditorViewProps & { goToFindings(): void }) {
  const { unit, year, status, edition, twinOf, ready } = model.store.report.value;
  const renaming = useSignal(false);
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
        <Steps steps={stepsOf(model, { onPrint, goToFindings })} />
      </div>
    </div>
  );
}

function stepsOf(model: EditorViewProps['model'], { onPrint, goToFindings }: { onPrint(): void; goToFindings(): void }): StepItem[] {
  const { status, ready } = model.store.report.value;
  const checked = ready || status !== 'draft';
  const sent = status !== 'draft';
  return [
    { name: '导入上年', done: model.store.previous.value !== undefined, current: false, onSelect: () => (location.hash = '#/import') },
    { name: '填写', done: checked, current: !checked, onSelect: () => document.getElementById('section-1')?.scrollIntoView() },
    { name: '校验', done: checked, current: false, onSelect: goToFindings },
    { name: '预览', done: false, current: false, onSelect: onPrint },
    { name: '填入门户', done: sent, current: ready && !sent, onSelect: goToFindings },
  ];
}
