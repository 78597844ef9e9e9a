import { useSignal } from '@preact/signals';
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { editionOf, placeOf } from '../../../lib/report/editions/catalogue';
import type { Edit } from '../../../lib/report/steps';
import type { TableId } from '../../../lib/report/types';
import { Differences } from '../differences';
import type { OpenReport } from '../editor/open-report';
import { editsOf } from '../editor/totals';
import { momentWords } from '../moment';
import { laidFrom, placesOf, type Rows } from './block-places';

export interface BlockPanelProps {
  rows: Rows;
  /** Drafts the block may go into. */
  drafts: readonly { id: string; unit: string; year: number; updatedAt: string }[];
  /** The chosen draft, once it is read. */
  draft?: OpenReport;
  onDraft(id: string): void;
  onWrite(edits: readonly Edit[]): void;
  onClose(): void;
}

/** Figures without labels: where they go is shown, or asked, before anything is taken. */
export function BlockPanel({ rows, drafts, draft, onDraft, onWrite, onClose }: BlockPanelProps) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
  const edition = editionOf(draft?.edition ?? '2021');
  const places = useMemo(() => placesOf(edition, rows), [edition, rows]);
  const exact = places.filter((place) => place.exact);
  const start = useSignal<string | undefined>(undefined);
  const picked = useSignal<TableId | undefined>(undefined);
  useEffect(() => {
    // Another edition has other cells.
    start.value = exact.length === 1 ? exact[0]!.cell : undefined;
    picked.value = exact.length === 1 ? exact[0]!.table : undefined;
  }, [edition, rows]);
  const tables = [...new Set(places.map(({ table }) => table))];
  const table = picked.value ?? (tables.length === 1 ? tables[0] : undefined);
  const starts = places.filter((place) => place.table === table);
  const place = starts.find(({ cell }) => cell === start.value) ?? (starts.length === 1 ? starts[0] : undefined);
  const edits = draft && place ? editsOf(edition, draft.values, draft.unlocked, laidFrom(edition, place, rows)) : undefined;
  return (
    <section class="panel" ref={panel} tabIndex={-1} aria-labelledby={`${id}-title`} data-testid="import-block" data-rows={rows.length} data-columns={rows[0]?.length}>
      <div class="panel-head">
        <h2 id={`${id}-title`}>
          粘贴的是一块数字：{rows.length} 行 {rows[0]?.length} 列
        </h2>
        <button type="button" class="btn small quiet push" onClick={onClose}>
          不要了
        </button>
      </div>
      <div class="panel-body stack">
        {drafts.length === 0 ? (
          <p>
            没有行名和表头，要写进一份草稿里。现在还没有草稿，请先 <a href="#/drafts">新建报告</a>，再来粘贴。
          </p>
        ) : (
          <>
            <div class="row names">
              <Choice id={`${id}-draft`} label="写入哪份草稿" value={draft?.id} options={drafts.map((one) => [one.id, `${one.unit} ${one.year} 年（${momentWords(one.updatedAt, new Date())}）`])} onChoose={onDraft} />
              {draft && places.length > 0 && (
                <>
                  <Choice
                    id={`${id}-table`}
                    label="放到哪张表"
                    value={table}
                    options={tables.map((one) => [one, placeOf(edition, one)])}
                    onChoose={(one) => {
                      picked.value = one as TableId;
                      start.value = undefined;
                    }}
                  />
                  {table && <Choice id={`${id}-start`} label="左上角放在" value={place?.cell} options={starts.map(({ cell }) => [cell, placeOf(edition, cell)])} onChoose={(cell) => (start.value = cell)} />}
                </>
              )}
            </div>
            {draft && places.length === 0 && <p>这块数字放不进任何一张表，可能多复制了行或列（如序号、行名）。请只复制数字所在的格，或连同行名和表头一起复制。</p>}
            {edits && edits.length === 0 && <p class="muted">与草稿现有的数相同，没有要改的。</p>}
            {edits && edits.length > 0 && (
              <>
                <Differences edition={edition} edits={edits} label="将改动的格" before={{ word: '现在', side: 'from' }} after={{ word: '写入后', side: 'to' }} />
                <div class="row">
                  <button type="button" class="btn primary" data-testid="import-block-write" onClick={() => onWrite(edits)}>
                    写入 {edits.length} 格
                  </button>
                  <span class="help">写入后可以在草稿里撤销。</span>
                </div>
              </>
            )}
          </>
        )}
      </div>
    </section>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string | undefined;
  options: readonly (readonly [value: string, words: string])[];
  onChoose(value: string): void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <div class="field grow">
      <label for={id}>{label}</label>
      <select class="select" id={id} value={value ?? ''} onChange={(event) => event.currentTarget.value !== '' && onChoose(event.currentTarget.value)}>
        {value === undefined && <option value="">请选择</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
