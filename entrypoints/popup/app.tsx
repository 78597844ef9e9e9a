import { useState } from 'preact/hooks';
import { CaptureForm } from '../../components/popup/capture-form';
import { FillOutcomeView } from '../../components/popup/fill-outcome';
import { FillPreview } from '../../components/popup/fill-preview';
import { FindingList } from '../../components/popup/finding-list';
import { Going } from '../../components/popup/going';
import { UndoOutcome } from '../../components/popup/undo-outcome';
import { momentWords } from '../../components/workspace/moment';
import { confirmFiled, reopen } from '../../lib/drafts/sent';
import type { StoredReport } from '../../lib/drafts/types';
import { enableSite, showField, startTeaching } from '../../lib/messages';
import type { FillRequest } from '../../lib/report/page';
import type { FieldId } from '../../lib/report/types';
import { capture, checkNow, fill, plan, saveCaptured, stop, undo } from './acts';
import { capturedFrom, capturedWords, levelOf, type Captured } from './captured';
import { Home } from './home';
import { draftHref, hostOf, readTabHref } from './links';
import { useReturnOfFocus } from './use-focus';
import { usePage } from './use-page';
import { useShownReport } from './use-shown-report';
import { useChoice, usePrevious, useReports } from './use-reports';
import type { Note, View } from './view';

/** The popup of one tab; `tabId` undefined: there is no such tab. */
export function App({ tabId }: { tabId?: number }) {
  const [view, setView] = useState<View>({ kind: 'home' });
  const [note, setNote] = useState<Note>();
  const [busy, setBusy] = useState(false);
  const [declined, setDeclined] = useState(false);
  const { status, refresh } = usePage(tabId, (view.kind === 'home' || view.kind === 'outcome') && !busy);
  const page = typeof status === 'object' ? status : undefined;
  const shows = useShownReport(tabId, page !== undefined && page.state !== 'detected' && view.kind === 'home', `${page?.state} ${page?.origin}`);
  const reports = useReports();
  const { chosen, choose } = useChoice(reports?.ok ? reports.value : [], page);
  const previous = usePrevious(chosen);
  const origin = page?.origin ?? '';
  useReturnOfFocus(view.kind);

  /** One request to the page at a time. */
  const act = (work: (tab: number) => Promise<void>) => {
    if (busy || tabId === undefined) return;
    setBusy(true);
    setNote(undefined);
    void work(tabId).finally(() => setBusy(false));
  };
  const home = () => setView({ kind: 'home' });
  const show = (field: FieldId) => act(async (tab) => void (await showField(tab, field).catch(() => false)));
  const check = () => act(async (tab) => setView({ kind: 'findings', reply: await checkNow(tab, chosen) }));
  const takeBack = () =>
    act(async (tab) => {
      const reply = await undo(tab, origin);
      await refresh();
      setView({ kind: 'undone', reply });
    });
  const cease = () =>
    act(async (tab) => {
      await stop(tab);
      await refresh();
    });
  const past = view.kind === 'outcome' ? view.past : undefined;
  const going = page?.going && page.going !== past && <Going going={page.going} onStop={cease} />;
  const teach = () =>
    act(async (tab) => {
      const begun = await startTeaching(tab).catch(() => false);
      setNote(begun ? { level: 'ok', text: '请到网页上看右下角的“指给我看”，照它说的点。' } : { level: 'refused', text: '这个网页不让年报助手进去。请刷新网页后再试。' });
    });
  const preview = () =>
    act(async (tab) => {
      if (!chosen) return;
      choose(chosen.id);
      setView({ kind: 'preview', report: chosen, reply: await plan(tab, chosen), writing: false });
    });
  const write = (from: Extract<View, { kind: 'preview' }>, request: FillRequest) =>
    act(async (tab) => {
      setView({ ...from, writing: true });
      const reply = await fill(tab, from.report, origin, request);
      if (reply.ok) return setView({ kind: 'outcome', outcome: reply.outcome, at: momentWords(new Date().toISOString(), new Date()), past: page?.going });
      await refresh();
      setView({ ...from, reply, writing: false });
    });
  const save = async (captured: Captured, named: { unit: string; year: number }) => {
    const answer = await saveCaptured(captured.figures, named, hostOf(origin), captured.unsure);
    setNote(answer.ok ? { level: levelOf(captured), text: capturedWords(captured, answer.value), link: openLink(answer.value) } : { level: 'error', text: answer.reason });
    home();
  };
  const keep = () =>
    act(async (tab) => {
      // The copy made now must not make the choice doubtful.
      if (chosen) choose(chosen.id);
      const reply = await capture(tab);
      if (!reply.ok) return setNote({ level: 'refused', text: reply.reason });
      const captured = capturedFrom(reply);
      const unit = captured.figures.unit ?? chosen?.unit;
      const year = captured.figures.year ?? chosen?.year;
      if (unit === undefined || year === undefined) return setView({ kind: 'capture', captured });
      return save(captured, { unit, year });
    });
  const settle = async (work: Promise<{ ok: true; value: StoredReport } | { ok: false; reason: string }>, done: (report: StoredReport) => Note) => {
    const answer = await work;
    setNote(answer.ok ? done(answer.value) : { level: 'refused', text: answer.reason });
  };
  const enable = async () => {
    setDeclined(!(await enableSite(origin).catch(() => false)));
    await refresh();
  };

  switch (view.kind) {
    case 'preview': {
      const { report, reply, writing } = view;
      return <FillPreview draft={report} {...{ reply, writing }} onBack={home} onConfirm={(request) => write(view, request)} />;
    }
    case 'outcome':
      return (
        <FillOutcomeView {...view} onShow={show} onUndo={takeBack} onCheck={check} onBack={home}>
          {going}
        </FillOutcomeView>
      );
    case 'undone':
      return <UndoOutcome reply={view.reply} onShow={show} onBack={home} />;
    case 'findings':
      return <FindingList reply={view.reply} onShow={show} onBack={home} />;
    case 'capture': {
      const { captured } = view;
      const { unit, year } = captured.figures;
      return <CaptureForm {...{ unit, year }} onBack={home} onSave={(named) => act(() => save(captured, named))} />;
    }
    case 'home':
      return (
        <Home
          {...{ status, reports, chosen, previous, busy, note, declined, going }}
          readHref={shows && tabId !== undefined ? readTabHref(tabId) : undefined}
          onChoose={choose}
          onFill={preview}
          onCheck={check}
          onCapture={keep}
          onUndo={takeBack}
          onTeach={teach}
          onEnable={() => void enable()}
          onFiled={(id) => void settle(confirmFiled(id), filedNote)}
          onReturned={(id) => void settle(reopen(id), reopenedNote)}
        />
      );
  }
}

function openLink({ id }: StoredReport): Note['link'] {
  return { href: draftHref(id), text: '打开' };
}

function filedNote({ unit, year }: StoredReport): Note {
  return { level: 'ok', text: `“${unit} ${year} 年”已记为已报送，不再改动。` };
}

function reopenedNote({ id, unit, year }: StoredReport): Note {
  return {
    level: 'ok',
    text: `已为“${unit} ${year} 年”另建草稿，提交时的内容原样留存。`,
    link: { href: draftHref(id), text: '修改' },
  };
}
