import { signal, useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { EditorView } from '../../components/workspace/editor/editor-view';
import { createEditor } from '../../components/workspace/editor/create-editor';
import { historyOf, noHistory } from '../../components/workspace/editor/history';
import type { OpenReport } from '../../components/workspace/editor/open-report';
import type { ShownVersion } from '../../components/workspace/editor/versions';
import { LoadingPanel } from '../../components/workspace/loading-panel';
import { Missing } from '../../components/workspace/missing';
import { Notice } from '../../components/notice';
import { previousOf } from '../../lib/drafts/previous';
import { markReady, notePreviewed } from '../../lib/drafts/ready';
import { getReport } from '../../lib/drafts/reports';
import { reopen } from '../../lib/drafts/sent';
import { stepsOf } from '../../lib/drafts/steps';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import { deleteVersion, keepVersion, restoreVersion, watchVersions } from '../../lib/drafts/versions';
import { addWaiver, removeWaiver } from '../../lib/drafts/waivers';
import { writeIdentity } from '../../lib/drafts/fields';
import { readClip } from '../../lib/office/clip';
import { editionOf } from '../../lib/report/editions/catalogue';
import { exportReport } from './export-report';
import { asOpen } from './as-open';
import { openSession, type Session } from './session';
import { TroubleNotice } from './trouble-notice';

type State = { kind: 'loading' } | { kind: 'missing' } | { kind: 'failed'; reason: string } | { kind: 'open'; session: Session };

/** Opens a report for as long as the screen is shown. */
export function EditorScreen({ id }: { id: string }) {
  const state = useSignal<State>({ kind: 'loading' });
  useEffect(() => {
    const ends = new AbortController();
    void open(id, state, ends.signal);
    return () => ends.abort();
  }, [id]);
  const now = state.value;
  if (now.kind === 'loading') return <LoadingPanel what="正在打开报告…" />;
  if (now.kind === 'missing') return <Missing />;
  if (now.kind === 'failed') {
    return (
      <Notice level="error" role="alert">
        <h2>没有打开这份报告</h2>
        <p>{now.reason}</p>
      </Notice>
    );
  }
  return <OpenEditor session={now.session} />;
}

async function open(id: string, state: Signal<State>, ends: AbortSignal): Promise<void> {
  const answer = await getReport(id);
  if (ends.aborted) return;
  if (!answer.ok) return void (state.value = { kind: 'failed', reason: answer.reason });
  if (!answer.value) return void (state.value = { kind: 'missing' });
  const previous = signal<OpenReport | undefined>(await previousReport(answer.value));
  if (ends.aborted) return;
  const steps = await stepsOf(id);
  if (ends.aborted) return;
  const past = steps.ok ? historyOf(steps.value) : noHistory;
  const session = openSession(answer.value, previous, () => (state.value = { kind: 'missing' }), ends, past);
  state.value = { kind: 'open', session };
}

async function previousReport(report: StoredReport): Promise<OpenReport | undefined> {
  const found = await previousOf(report);
  return found.ok && found.value ? asOpen(found.value) : undefined;
}

function OpenEditor({ session }: { session: Session }) {
  const model = useMemo(() => createEditor(session.store), [session]);
  const { id } = session.stored.peek();
  const { unit, year } = session.stored.value;
  useEffect(() => void (document.title = `${unit} ${year} 年 · 年报助手`), [unit, year]);
  const report = () => session.stored.peek();
  const versions = useSignal<readonly ShownVersion[]>([]);
  useEffect(() => {
    const ends = new AbortController();
    watchVersions(id, (answer) => answer.ok && (versions.value = answer.value.map((version) => ({ n: 0, ...version }))), ends.signal);
    return () => ends.abort();
  }, [id]);
  const readTables = (html: string) => readClip(new DOMParser().parseFromString(html, 'text/html'), editionOf(report().edition));
  const tell = (answer: Kept<unknown>) => {
    if (!answer.ok) session.trouble.value = { kind: 'failed', reason: answer.reason, mine: new Map() };
  };
  return (
    <>
      <TroubleNotice session={session} />
      <EditorView
        model={model}
        save={session.save.value}
        versions={versions.value}
        versionActions={{
          keep: (name) => void keepVersion(id, name).then(tell),
          remove: ({ n }) => void deleteVersion(n).then(tell),
          bringBack: (version) => void restoreVersion({ ...version, report: id }).then(tell),
        }}
        readTables={readTables}
        onWaive={(waiver) => session.ask(addWaiver(id, waiver))}
        onUnwaive={(waiver) => session.ask(removeWaiver(id, waiver))}
        onReady={() => session.ask(markReady(id))}
        onReopen={() => void reopen(id).then((answer) => answer.ok && (location.hash = `#/drafts/${answer.value.id}`))}
        onExport={(kind, passphrase) => void exportReport(report(), kind, passphrase).then((done) => tell(done.ok ? { ok: true, value: undefined } : done))}
        onPrint={() => {
          void notePreviewed(id).then(tell);
          location.hash = `#/drafts/${encodeURIComponent(id)}/print`;
        }}
        onIdentity={(nextUnit, nextYear) => session.ask(writeIdentity(id, { unit: nextUnit, year: nextYear }, report().revision))}
      />
    </>
  );
}
