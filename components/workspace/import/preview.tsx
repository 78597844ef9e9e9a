import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { isNarrative } from '../editor/fields';
import { createEditor } from '../editor/create-editor';
import { noHistory } from '../editor/history';
import type { EditorModel } from '../editor/model';
import type { OpenReport } from '../editor/open-report';
import { SheetView } from '../editor/sheet-view';
import type { ReadFigures } from './entry';

/** What was read, in the official layout, read-only. */
export function Preview({ figures, label }: { figures: ReadFigures; label: string }) {
  const model = useMemo(() => readOnlyModel(figures), [figures]);
  const inputs = useMemo(() => new Map<string, HTMLInputElement>(), [figures]);
  return (
    <div class="stack">
      {editionOf(figures.edition).sections.map(({ heading, content }) => {
        const table = model.tables.find(({ sheet }) => sheet.table === content);
        return (
          <section key={content}>
            <h4>{heading}</h4>
            {table && <SheetView model={model} {...table} label={`${label}，${heading}`} inputs={inputs} />}
            {isNarrative(content) && <p class="previous">{figures.narratives[content] ?? '（没有）'}</p>}
          </section>
        );
      })}
    </div>
  );
}

function readOnlyModel({ edition, values, unsure, narratives, unit = '', year = 0 }: ReadFigures): EditorModel {
  const report: OpenReport = {
    id: '',
    unit,
    year,
    edition,
    status: 'filed',
    values,
    unsure: unsure.map(({ cell }) => cell),
    narratives,
    waivers: [],
    source: { kind: 'file', name: '' },
    updatedAt: '',
    unlocked: [],
    ready: false,
    previewed: false,
  };
  return createEditor({ report: signal(report), previous: signal(undefined), history: signal(noHistory), write: nothing, setUnlocked: nothing, vouch: nothing, refuseSlip: nothing, doubtAgain: nothing });
}

function nothing(): void {}
