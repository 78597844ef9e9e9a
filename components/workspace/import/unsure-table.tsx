import { useSignal } from '@preact/signals';
import { editionOf, placeOf } from '../../../lib/report/editions/catalogue';
import type { CellId, EditionId, Value } from '../../../lib/report/types';
import { textOf, valueOf } from '../../../lib/report/values';
import { escTo, useFocus } from '../focus';
import { groupsOf, type UnsureReading } from './entry';

interface UnsureTableProps {
  edition: EditionId;
  unsure: readonly UnsureReading[];
  onDecide(cells: readonly CellId[], value: (reading: UnsureReading) => Value | undefined): void;
}

const firstGroups = 6;

/** What was read and may be wrong: the source's words, the reading, why, and what to do with it. */
export function UnsureTable({ edition, unsure, onDecide }: UnsureTableProps) {
  const groups = groupsOf(unsure);
  const all = useSignal(false);
  const shown = all.value ? groups : groups.slice(0, firstGroups);
  const readable = unsure.filter(({ value }) => value !== undefined).map(({ cell }) => cell);
  return (
    <>
      <div class="scroll" tabIndex={0} role="region" aria-label="存疑的格，可左右滚动">
        <table class="tbl" aria-label="存疑的格">
          <thead>
            <tr>
              <th scope="col">位置</th>
              <th scope="col">原文</th>
              <th scope="col">读作</th>
              <th scope="col">为什么存疑</th>
              <th scope="col">处理</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <UnsureRow key={group[0]!.cell} edition={edition} group={group} onDecide={onDecide} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="row">
        {shown.length < groups.length && (
          <button type="button" class="btn small" onClick={() => (all.value = true)}>
            再看其余 {groups.length - shown.length} 处
          </button>
        )}
        {shown.length === groups.length && groups.length > 1 && readable.length > 0 && (
          <button type="button" class="btn small" onClick={() => onDecide(readable, ({ value }) => value)}>
            都对照过了，确认 {readable.length} 格
          </button>
        )}
      </div>
    </>
  );
}

function UnsureRow({ edition, group, onDecide }: { edition: EditionId; group: readonly UnsureReading[]; onDecide: UnsureTableProps['onDecide'] }) {
  const first = group[0]!;
  const editing = useSignal<string | undefined>(undefined);
  const cells = group.map(({ cell }) => cell);
  const place = placeWords(edition, group);
  const readable = group.some(({ value }) => value !== undefined);
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>
        <span class="raw">{first.raw}</span>
      </td>
      <td class="nowrap">
        <Reading group={group} />
      </td>
      <td>{first.reason}</td>
      <td class="nowrap">
        {editing.value === undefined ? (
          <div class="row acts">
            {readable && (
              <button type="button" class="btn small" onClick={() => onDecide(cells, ({ value }) => value)}>
                确认<span class="vh">，{place}</span>
              </button>
            )}
            {group.length === 1 && (
              <button type="button" class="btn small" onClick={() => (editing.value = textOf(first.value))}>
                改<span class="vh">，{place}</span>
              </button>
            )}
            <button type="button" class="btn small" onClick={() => onDecide(cells, () => undefined)}>
              留空<span class="vh">，{place}</span>
            </button>
          </div>
        ) : (
          <Correction
            place={place}
            text={editing.value}
            onSave={(text) => onDecide(cells, () => valueOf(text))}
            onCancel={() => (editing.value = undefined)}
          />
        )}
      </td>
    </tr>
  );
}

interface CorrectionProps {
  place: string;
  text: string;
  onSave(text: string): void;
  onCancel(): void;
}

function Correction({ place, text, onSave, onCancel }: CorrectionProps) {
  const first = useFocus<HTMLInputElement>();
  const typed = useSignal(text);
  return (
    <form
      class="row acts"
      onKeyDown={escTo(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed.value);
      }}
    >
      <input ref={first} class="input figure" aria-label={place} value={typed.value} onInput={(event) => (typed.value = event.currentTarget.value)} />
      <button type="submit" class="btn small">
        就填这个
      </button>
    </form>
  );
}

function placeWords(edition: EditionId, group: readonly UnsureReading[]): string {
  const place = placeOf(editionOf(edition), group[0]!.cell);
  return group.length === 1 ? place : `${place.split('·')[0]}（${group.length} 格）`;
}

function Reading({ group }: { group: readonly UnsureReading[] }) {
  if (group.every(({ value }) => value === undefined)) return <span class="muted">没有读出</span>;
  return (
    <span class="split">
      {group.map(({ cell, value }, at) => [at > 0 && <i key={`${cell} before`}>|</i>, value === undefined ? '–' : textOf(value)])}
    </span>
  );
}
