import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { SendBackLine } from '../../components/workspace/rollup/send-back';
import type { Setup } from '../../components/workspace/rollup/setup-form';
import { RollupView, type RollupResult, type RollupViewProps } from '../../components/workspace/rollup/rollup-view';
import { kept } from '../../lib/drafts/failure';
import { bestOf } from '../../lib/drafts/previous';
import { createReport, liveOf } from '../../lib/drafts/reports';
import { clearSubmissions, includeSubmission, readRollupSetup, readSubmissions, writeRollupSetup } from '../../lib/drafts/submissions';
import { unitKeyOf } from '../../lib/drafts/unit';
import { checkRollup } from '../../lib/report/checks/rollup/check-rollup';
import { editionOf, placeOf } from '../../lib/report/editions/catalogue';
import type { Submission, UnitRow } from '../../lib/report/rollup/submission';
import { partsOf, sumSteps, type Sum } from '../../lib/report/rollup/sum';
import { unitRows } from '../../lib/report/rollup/units';
import { breather } from './breather';
import { exportBack, exportLong } from './rollup-export';
import { frameOf } from './rollup-frame';
import { importSubmissions, type Refused } from './rollup-import';
import { sendBackLines } from './send-back-lines';

type Kept = Submission & { mark?: string };

export function RollupScreen() {
  const submissions = useSignal<readonly Kept[]>([]);
  const setup = useSignal<Setup>({ region: '', year: String(new Date().getFullYear() - 1), roster: '' });
  const progress = useSignal<RollupViewProps['progress']>(undefined);
  const refused = useSignal<readonly Refused[]>([]);
  const result = useSignal<RollupResult | undefined>(undefined);
  const stale = useSignal(false);
  const summing = useSignal(false);
  const failure = useSignal<string | undefined>(undefined);
  const chosen = useSignal<RollupViewProps['chosen']>(undefined);
  const life = useMemo(() => new AbortController(), []);
  const stopping = useSignal<AbortController | undefined>(undefined);
  const marks = useMemo(() => new Set<string>(), []);

  useEffect(() => {
    document.title = '汇总 · 年报助手';
    void readRollupSetup().then((answer) => {
      if (answer.ok && answer.value) setup.value = { ...answer.value, year: String(answer.value.year) };
    });
    const before: Kept[] = [];
    const remember = (rows: Kept[]) => {
      before.push(...rows);
      for (const { mark } of rows) if (mark !== undefined) marks.add(mark);
    };
    void readSubmissions(remember, life.signal).then((answer) => {
      if (answer.ok) submissions.value = [...before, ...submissions.peek()];
      else failure.value = answer.reason;
    });
    return () => life.abort();
  }, []);

  const frame = frameOf(setup.value);
  const rows = useMemo(() => (frame ? unitRows(frame, submissions.value) : []), [setup.value, submissions.value]);
  const counted = () => rows.flatMap(({ included, submission }) => (included && submission ? [submission] : []));
  const touch = () => (stale.value = true);

  const onFiles = async (files: readonly File[]) => {
    const stop = new AbortController();
    stopping.value = stop;
    life.signal.addEventListener('abort', () => stop.abort(), { once: true });
    failure.value = undefined;
    refused.value = [];
    const read: Kept[] = [];
    const bad: Refused[] = [];
    let shown = 0;
    const why = await importSubmissions(
      files,
      marks,
      {
        progress(done, total, name) {
          if (performance.now() - shown < 100) return;
          shown = performance.now();
          progress.value = { done, total, name };
        },
        added: (added) => void read.push(...added),
        refused: (one) => void bad.push(one),
      },
      stop.signal,
    );
    for (const { mark } of read) if (mark !== undefined) marks.add(mark);
    progress.value = undefined;
    refused.value = bad;
    failure.value = why;
    submissions.value = [...submissions.peek(), ...read];
    touch();
  };
  const onRun = async () => {
    const now = frameOf(setup.peek());
    if (!now) return;
    summing.value = true;
    const breathe = breather();
    const included = counted();
    const sum = await inSteps(sumSteps(editionOf(now.edition), included), breathe);
    const region = await kept(() => liveOf(unitKeyOf(setup.peek().region), now.year));
    const own = region.ok ? bestOf(region.value.filter(({ edition }) => edition === now.edition)) : undefined;
    const back: SendBackLine[] = [];
    for (const row of rows) {
      await breathe();
      back.push(...sendBackLines(row));
    }
    result.value = { frame: now, sum, findings: checkRollup({ frame: now, rows, sum, ...(own && { region: own }) }), back };
    chosen.value = undefined;
    stale.value = false;
    summing.value = false;
  };
  const onInclude = (row: UnitRow, included: boolean) => {
    const { submission } = row;
    if (!submission) return;
    submissions.value = submissions.peek().map((one) => (one.n === submission.n ? { ...one, included } : one));
    touch();
    void includeSubmission(submission.n, included).then((answer) => !answer.ok && (failure.value = answer.reason));
  };
  const onSetup = (next: Setup) => {
    setup.value = next;
    if (result.peek()) touch();
    const year = frameOf(next)?.year;
    if (year !== undefined) void writeRollupSetup({ ...next, year }).then((answer) => !answer.ok && (failure.value = answer.reason));
  };
  const onDraft = async () => {
    const made = result.peek();
    const region = setup.peek().region.trim();
    if (!made) return;
    if (region === '') return void (failure.value = '请先填本级名称，再存为本级草稿。');
    const { sum, frame: held } = made;
    const answer = await createReport(
      { edition: held.edition, unit: region, year: held.year, values: sum.values, narratives: {} },
      { kind: 'rollup', name: `${sum.units} 个单位汇总` },
      [...sum.silent.keys()].filter((cell) => sum.values[cell] !== undefined),
    );
    if (answer.ok) location.hash = `#/drafts/${answer.value.id}`;
    else failure.value = answer.reason;
  };
  const onClear = async () => {
    const answer = await clearSubmissions();
    if (!answer.ok) return void (failure.value = answer.reason);
    submissions.value = [];
    marks.clear();
    result.value = undefined;
    refused.value = [];
  };
  return (
    <RollupView
      setup={setup.value}
      rows={rows}
      progress={progress.value}
      refused={refused.value}
      result={result.value}
      stale={stale.value}
      summing={summing.value}
      failure={failure.value}
      chosen={chosen.value}
      onSetup={onSetup}
      onFiles={(files) => void onFiles(files)}
      onStop={() => stopping.peek()?.abort()}
      onRun={() => void onRun()}
      onClear={() => void onClear()}
      onInclude={onInclude}
      onChoose={(cell) => {
        const edition = editionOf(result.peek()!.frame.edition);
        chosen.value = { cell, place: placeOf(edition, cell), parts: partsOf(edition, cell, counted()) };
      }}
      onDraft={() => void onDraft()}
      onExportLong={() => void exportLong(submissions.peek(), setup.peek())}
      onExportBack={() => void exportBack(result.peek()?.back ?? [], setup.peek())}
    />
  );
}

async function inSteps(steps: Generator<undefined, Sum, undefined>, breathe: () => Promise<void>): Promise<Sum> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await breathe();
  }
}
