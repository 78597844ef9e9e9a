import { signal, useSignal, type Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { EditorView } from '../../components/workspace/editor/editor-view';
import { createEditor } from '../../components/workspace/editor/create-editor';
import type { OpenReport } from '../../components/workspace/editor/open-report';
import { LoadingPanel } from '../../components/workspace/loading-panel';
import { Missing } from '../../components/workspace/missing';
import { Notice } from '../../components/notice';
import { asReport } from '../../lib/drafts/intake';
import { previousOf } from '../../lib/drafts/previous';
import { isReady, markReady } from '../../lib/drafts/ready';
import { getReport } from '../../lib/drafts/reports';
import { reopen } from '../../lib/drafts/sent';
import type { StoredReport } from '../../lib/drafts/types';
import { addWaiver, removeWaiver } from '../../lib/drafts/waivers';
import { writeIdentity } from '../../lib/drafts/fields';
import { writeExchange } from '../../lib/office/exchange';
import type { NarrativeId } from '../../lib/report/types';
import { downloadText, fileName } from './download';
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
  const session = openSession(answer.value, previous, () => (state.value = { kind: 'missing' }), ends);
  state.value = { kind: 'open', session };
}

async function previousReport(report: StoredReport): Promise<OpenReport | undefined> {
  const found = await previousOf(report);
  return found.ok && found.value ? { ...found.value, ready: isReady(found.value) } : undefined;
}

function OpenEditor({ session }: { session: Session }) {
  const model = useMemo(() => createEditor(session.store), [session]);
  const { id } = session.stored.peek();
  const { unit, year } = session.stored.value;
  useEffect(() => void (document.title = `${unit} ${year} 年 · 年报助手`), [unit, year]);
  const report = () => session.stored.peek();
  const onNarrative = (field: NarrativeId, text: string) => {
    const from = report().narratives[field];
    session.store.write([{ field, from, to: text === '' ? undefined : text }]);
  };
  return (
    <>
      <TroubleNotice session={session} />
      <EditorView
        model={model}
        save={session.save.value}
        onNarrative={onNarrative}
        onWaive={(waiver) => session.ask(addWaiver(id, waiver))}
        onUnwaive={(waiver) => session.ask(removeWaiver(id, waiver))}
        onReady={() => session.ask(markReady(id))}
        onReopen={() => void reopen(id).then((answer) => answer.ok && (location.hash = `#/drafts/${answer.value.id}`))}
        onExportJson={() => {
          const name = fileName(`${report().unit}${report().year}年年报.json`);
          downloadText(name, writeExchange([asReport(report())]), 'application/json');
        }}
        onPrint={() => print()}
        onIdentity={(nextUnit, nextYear) => session.ask(writeIdentity(id, { unit: nextUnit, year: nextYear }, report().revision))}
      />
    </>
  );
}
