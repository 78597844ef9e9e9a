import { useComputed } from '@preact/signals';
import { memo } from 'preact/compat';
import type { CellSpec } from '../../../lib/report/editions/catalogue';
import type { CellId } from '../../../lib/report/types';
import { textOf } from '../../../lib/report/values';
import { Icon } from '../../icon';
import { signWords } from '../../level';
import type { EditorModel } from './model';
import type { CellSign } from './signs';

interface CellProps {
  model: EditorModel;
  spec: CellSpec;
  span: number;
  register(cell: CellId, input: HTMLInputElement | null): void;
}

const signClasses: Readonly<Record<CellSign, string>> = { error: ' bad', warning: ' warn', hint: '', unsure: ' unsure' };

/** One cell of the official table. Redrawn only when its own text, sign or selection changes. */
export const Cell = memo(function Cell({ model, spec, span, register }: CellProps) {
  const { id } = spec;
  const text = useComputed(() => model.textOf(id)).value;
  const before = useComputed(() => textOf(model.store.previous.value?.values[id])).value;
  const ghost = model.showPrevious.value && !(before === '0' && text === '0') ? before : '';
  const sign = useComputed(() => model.signs.value.get(id)).value;
  const card = useComputed(() => model.cards.value.get(id)).value;
  const locked = useComputed(() => model.locked.value.has(id)).value;
  const entrance = useComputed(() => model.entrances.value[spec.table] === id).value;
  const selected = useComputed(() => model.selected.value.has(id)).value;
  const related = useComputed(() => model.related.value.has(id)).value;
  const editable = model.editable.value;
  const classes = `c${spec.computed ? ' sum' : ''}${text === '0' ? ' zero' : ''}${sign ? signClasses[sign] : ''}${selected ? ' sel' : ''}${related && !sign ? ' rel' : ''}`;
  return (
    <td class={classes} colSpan={span} aria-selected={selected}>
      <input
        ref={(input) => register(id, input)}
        data-testid="cell"
        data-cell={id}
        value={text}
        inputMode={spec.kind === 'amount' ? 'decimal' : 'numeric'}
        autocomplete="off"
        readOnly={!editable || locked}
        tabIndex={entrance ? 0 : -1}
        aria-label={nameOf(spec, before, sign, locked)}
        aria-invalid={sign === 'error'}
        aria-describedby={card}
      />
      {ghost !== '' && (
        <span class="ghost" aria-hidden="true">
          {ghost}
        </span>
      )}
      <CellMark spec={spec} sign={sign} locked={locked} filled={text !== ''} />
    </td>
  );
});

function CellMark({ spec, sign, locked, filled }: { spec: CellSpec; sign?: CellSign; locked: boolean; filled: boolean }) {
  if (sign && sign !== 'hint') return <Icon name={sign} class="m" />;
  if (!spec.computed) return null;
  if (locked) {
    return (
      <span class="m" aria-hidden="true">
        =
      </span>
    );
  }
  return filled ? <Icon name="unlock" class="m" /> : null;
}

function nameOf(spec: CellSpec, before: string, sign: CellSign | undefined, locked: boolean): string {
  const row = [...spec.row.groups.slice(1), spec.row.label].join('，');
  const parts = [row, spec.column.label];
  if (before !== '') parts.push(`上年${before}`);
  if (locked) parts.push('自动合计');
  if (sign) parts.push(signWords[sign]);
  return parts.join('，');
}
