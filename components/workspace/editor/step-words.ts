import { placeOf } from '../../../lib/report/editions/catalogue';
import type { Edition } from '../../../lib/report/editions/types';
import type { Step, StepKind } from '../../../lib/report/steps';
import { textOf } from '../../../lib/report/values';
import { isNarrative } from './fields';
import { changedPart } from './text-change';

const verbs: Readonly<Record<StepKind, string>> = {
  typed: '填写',
  pasted: '粘贴',
  cleared: '清空',
  spread: '向下填充',
  carried: '带入上年结转',
  corrected: '按校验改正',
  confirmed: '确认存疑',
  summed: '恢复自动合计',
  tidied: '一键规范',
  restored: '恢复版本',
  replaced: '导入替换',
};

/** A step as the list of changes says it: `填写 三 一、本年新收·自然人：58 → 60`. */
export function stepWords(edition: Edition, { kind, edits }: Step): string {
  const inputs = edits.filter(({ field }) => isNarrative(field) || !isFollowing(field, edits));
  const [first] = inputs.length > 0 ? inputs : edits;
  if (!first) return verbs[kind];
  const place = placeOf(edition, first.field);
  const more = inputs.length > 1 ? ` 等 ${inputs.length} 处` : '';
  if (kind === 'confirmed') return `${verbs[kind]} ${place}${more}`;
  if (isNarrative(first.field)) {
    const { removed, inserted } = changedPart(String(first.from ?? ''), String(first.to ?? ''));
    const parts = [inserted !== '' && `加“${short(inserted)}”`, removed !== '' && `删“${short(removed)}”`].filter((part) => part !== false);
    return `${verbs[kind]} ${place}：${parts.join('，')}${more}`;
  }
  return `${verbs[kind]} ${place}：${textOf(first.from) || '空白'} → ${textOf(first.to) || '空白'}${more}`;
}

/** Totals that changed with an input are not counted beside it. */
function isFollowing(field: string, edits: Step['edits']): boolean {
  const total = field.endsWith('.total') || field.includes('.concluded.');
  return total && edits.some((edit) => !edit.field.endsWith('.total') && !edit.field.includes('.concluded.'));
}

function short(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length > 16 ? `${line.slice(0, 16)}…` : line;
}
