import { Notice } from '../../components/notice';
import { editionOf, placeOf } from '../../lib/report/editions/catalogue';
import type { FieldId, Value } from '../../lib/report/types';
import { textOf } from '../../lib/report/values';
import type { Session } from './session';

/** A write that did not go through: what is at stake, and both ways out. */
export function TroubleNotice({ session }: { session: Session }) {
  const trouble = session.trouble.value;
  if (!trouble) return null;
  const report = session.stored.value;
  const place = (field: FieldId) => placeOf(editionOf(report.edition), field);
  const mine = [...trouble.mine];
  const dismiss = () => (session.trouble.value = undefined);
  const writeMine = () => {
    dismiss();
    session.again(mine.map(([field, to]) => ({ field, from: report.values[field], to })));
  };
  const words = (value: Value | undefined) => (value === undefined ? '空白' : shorten(textOf(value)));
  return (
    <Notice level="error" role="alert">
      <h2>{trouble.kind === 'conflict' ? '另一个窗口刚改过同一处，没有覆盖' : '最后一次修改没有保存'}</h2>
      {trouble.kind === 'failed' && <p>{trouble.reason}</p>}
      {mine.map(([field, value]) => (
        <p key={field}>
          {place(field)}：{trouble.kind === 'conflict' && `现在是 ${words(report.values[field] ?? report.narratives[field as 'overview'])}，`}您填的是 {words(value)}。
        </p>
      ))}
      <div class="row">
        {mine.length > 0 && (
          <button type="button" class="btn small primary" onClick={writeMine}>
            {trouble.kind === 'conflict' ? '改成我填的' : '再试一次'}
          </button>
        )}
        <button type="button" class="btn small" onClick={dismiss}>
          {trouble.kind === 'conflict' ? '保留现在的' : '知道了'}
        </button>
      </div>
    </Notice>
  );
}

const shorten = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
