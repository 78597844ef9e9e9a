import fc from 'fast-check';
import { signal, type Signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createEditor } from '../../../../components/workspace/editor/create-editor';
import { noHistory } from '../../../../components/workspace/editor/history';
import type { OpenReport } from '../../../../components/workspace/editor/open-report';
import { checkReport } from '../../../../lib/report/checks/check-report';
import { cellsOf, editionOf } from '../../../../lib/report/editions/catalogue';
import type { EditionId, Value } from '../../../../lib/report/types';
import { busyReport } from '../../../support/busy-report';

const seed = Date.now() % 1_000_000;
const overviews = ['', '全年收到申请15件。', '全年没有收到申请。', '2019年，我局收到申请3件，均已办结。'];
const cellText = fc.oneof(fc.nat({ max: 999 }), fc.constantFrom<Value | undefined>(undefined, '/', '3.5', -1, '251000元'));

it.each<EditionId>(['2021', '2019'])('after any edits of a %s report the findings are those of a fresh check, whatever the order', (id) => {
  const edition = editionOf(id);
  const year = id === '2021' ? 2025 : 2020;
  const ids = cellsOf(edition).map((cell) => cell.id);
  const start = busyReport(edition, 1);
  const before = Object.freeze(busyReport(edition, 0.9));
  const edits = fc.array(fc.record({ cell: fc.constantFrom(...ids), to: cellText, overview: fc.constantFrom(...overviews) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(edits, (made) => {
      const context = (overview: string) =>
        ({ scope: 'document', year, unit: '青川市水利局', narratives: { overview }, previous: { year: year - 1, edition: id, values: before, narratives: {} } }) as const;
      const states = made.reduce<{ values: Record<string, Value>; overview: string }[]>(
        (done, { cell, to, overview }) => {
          const { [cell]: _, ...rest } = done.at(-1)!.values;
          return [...done, { values: Object.freeze(to === undefined ? rest : { ...rest, [cell]: to }), overview }];
        },
        [{ values: Object.freeze({ ...start }), overview: '' }],
      );
      const forth = states.map(({ values, overview }) => checkReport(edition, values, context(overview)));
      const back = [...states].reverse().map(({ values, overview }) => checkReport(edition, values, context(overview)));
      expect(back.reverse()).toEqual(forth);

      const lived = signal(opened(id, year, start));
      const model = editorOf(lived);
      for (const { values, overview } of states) {
        lived.value = { ...lived.value, values, narratives: { overview } };
        const fresh = editorOf(signal(lived.value));
        expect(model.findings.value).toEqual(fresh.findings.value);
        expect(model.causes.value).toEqual(fresh.causes.value);
      }
    }),
    { numRuns: 12, seed },
  );
  console.info(`checked anew: seed ${seed}`);
});

function editorOf(report: Signal<OpenReport>) {
  return createEditor({ report, previous: signal(undefined), history: signal(noHistory), write: nothing, setUnlocked: nothing, vouch: nothing, refuseSlip: nothing, doubtAgain: nothing });
}

function opened(edition: EditionId, year: number, values: OpenReport['values']): OpenReport {
  const source = { kind: 'file', name: '年报.docx' } as const;
  const said = { narratives: {}, unsure: [], waivers: [], unlocked: [] };
  return { id: 'one', unit: '青川市水利局', year, edition, status: 'draft', values, ...said, source, updatedAt: '', ready: false, previewed: false };
}

function nothing(): void {}
