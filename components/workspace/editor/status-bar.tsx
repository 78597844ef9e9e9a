import { cellOf, placeOf } from '../../../lib/report/editions/catalogue';
import { equationsOf } from '../../../lib/report/equations';
import { textOf } from '../../../lib/report/values';
import { LevelMark } from '../../level';
import { clockWords } from '../moment';
import { filledCells } from '../progress';
import { sumOfBlock } from './block-text';
import type { EditorModel } from './model';

export type SaveState = { state: 'saved'; at: Date } | { state: 'saving' } | { state: 'failed' } | { state: 'untouched' };

/** The current cell in words, what surrounds it, and whether it is stored. */
export function StatusBar({ model, save }: { model: EditorModel; save: SaveState }) {
  const cell = model.current.value;
  const { values, unsure } = model.store.report.value;
  const spec = cell === undefined ? undefined : cellOf(model.edition, cell);
  const block = model.block.value;
  const before = cell === undefined ? '' : textOf(model.store.previous.value?.values[cell]);
  const editable = model.editable.value;
  return (
    <div class="status">
      {!spec && <span>{editable ? '点任一格填写，F8 到下一处问题。' : '只能查看，不能修改。'}</span>}
      {spec && block.length === 0 && (
        <span>
          当前格：<b>{placeOf(model.edition, spec.id)}</b>
        </span>
      )}
      {block.length > 0 && <BlockWords {...sumOfBlock(block, values)} />}
      {spec && block.length === 0 && <PartsWords model={model} cell={spec.id} />}
      {before !== '' && block.length === 0 && (
        <span>
          上年 <b>{before}</b>
        </span>
      )}
      {spec && editable && unsure.includes(spec.id) && (
        <button type="button" class="btn small" onClick={() => model.confirm([spec.id])}>
          确认读对了
        </button>
      )}
      {spec?.computed && editable && <LockButton model={model} cell={spec.id} />}
      <FilledWords model={model} />
      <span role="status">
        <SaveWords save={save} />
      </span>
    </div>
  );
}

/** How much of the form is filled in. */
function FilledWords({ model }: { model: EditorModel }) {
  const { filled, total } = filledCells(model.store.report.value);
  return (
    <span class="push">
      已填 <b>{filled}</b>/{total} 格
    </span>
  );
}

function BlockWords({ count, sum }: { count: number; sum: number | undefined }) {
  return (
    <span role="status">
      已选 <b>{count}</b> 格{sum === undefined ? '' : <>，合计 <b>{sum}</b></>}
    </span>
  );
}

/** What the parts of a total add up to now. */
function PartsWords({ model, cell }: { model: EditorModel; cell: string }) {
  const { values } = model.store.report.value;
  const sums = equationsOf(model.edition).filter(({ total }) => total === cell);
  return (
    <>
      {sums.map(({ check, terms, line }) => {
        const parts = terms.flatMap(({ cell: part }) => (part === cell ? [] : [values[part]])).filter((value) => typeof value === 'number');
        if (parts.length === 0) return null;
        return (
          <span key={`${check} ${line}`}>
            {check === 'T3-SUM' ? '所在列（一）至（六）' : '所在行各列'}合计 <b>{parts.reduce((total, part) => total + part, 0)}</b>
          </span>
        );
      })}
    </>
  );
}

function LockButton({ model, cell }: { model: EditorModel; cell: string }) {
  const locked = model.locked.value.has(cell);
  return (
    <button type="button" class="btn small" onClick={() => (locked ? model.unlock(cell) : model.relock(cell))}>
      {locked ? '解锁手填（F2）' : '恢复自动合计'}
    </button>
  );
}

function SaveWords({ save }: { save: SaveState }) {
  switch (save.state) {
    case 'saved':
      return <LevelMark level="ok" word={`已保存 ${clockWords(save.at)}`} />;
    case 'failed':
      return <LevelMark level="error" word="没有保存" />;
    case 'saving':
      return <span>正在保存…</span>;
    default:
      return null;
  }
}
