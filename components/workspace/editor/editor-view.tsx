import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { isNarrative } from './fields';
import type { Waiver } from '../../../lib/report/types';
import type { ExportKind } from '../export/export-bar';
import { EditorHead } from './editor-head';
import { editorKeys } from './editor-keys';
import { actionsFor } from './finding-actions';
import { FindingsDrawer, type FindingActions } from './findings-drawer';
import { HistoryPanel, type VersionActions } from './history-panel';
import { Legend } from './legend';
import type { EditorModel } from './model';
import { Narrative } from './narrative';
import { NewsNotice } from './news-notice';
import { ReadyPanel } from './ready-panel';
import { ReasonsSheet } from './reasons-sheet';
import { revealWords } from './reveal';
import { followScroll, sectionAround } from './scrolled-section';
import { SectionTabs } from './section-tabs';
import type { ReadTables } from './sheet-acts';
import { SheetView } from './sheet-view';
import { StatusBar, type SaveState } from './status-bar';
import { Toolbar } from './toolbar';
import type { ShownVersion } from './versions';

export interface EditorViewProps {
  model: EditorModel;
  save: SaveState;
  versions: readonly ShownVersion[];
  versionActions: VersionActions;
  /** The table of a fragment of the clipboard. */
  readTables: ReadTables;
  onWaive(waiver: Waiver): void;
  onUnwaive(waiver: Waiver): void;
  onReady(): void;
  onReopen(): void;
  onExport(kind: ExportKind, passphrase?: string): void;
  onPrint(): void;
  onIdentity(unit: string, year: number): void;
}

/** One report in the official layout, with its findings beside it. */
export function EditorView(props: EditorViewProps) {
  const { model, save } = props;
  const historyOpen = useSignal(false);
  const inputs = useMemo(() => new Map<string, HTMLInputElement>(), [model]);
  const root = useRef<HTMLDivElement>(null);
  const section = useSignal(1);
  const goTo = useMemo(() => leadTo(inputs), [inputs]);
  const select = (number: number) => {
    section.value = number;
    const heading = document.getElementById(`section-${number}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  const spoken = useSignal('');
  useEffect(() => {
    const ends = new AbortController();
    editorKeys({ model, goTo, select, section, say: (words) => (spoken.value = words), signal: ends.signal });
    return () => ends.abort();
  }, [model]);
  useEffect(() => followScroll((number) => (section.value = number)), []);
  const actions = actionsFor(props, goTo);
  return (
    <div class="page-stack" ref={root}>
      <EditorHead {...props} goToFindings={() => document.getElementById('findings')?.focus()} />
      <div class="strip">
        <SectionTabs model={model} current={section.value} onSelect={select} />
        <Toolbar {...props} goTo={goTo} historyOpen={historyOpen} />
      </div>
      <div class="cols side editor">
        <div class="stack sections" onFocusIn={(event) => (section.value = sectionAround(event.target) ?? section.peek())}>
          {historyOpen.value && (
            <HistoryPanel model={model} versions={props.versions} actions={props.versionActions} onClose={() => (historyOpen.value = false)} />
          )}
          <NewsNotice model={model} />
          {model.edition.sections.map(({ number, heading, content }) => {
            const table = model.tables.find(({ sheet }) => sheet.table === content);
            return (
              <section key={content} class="panel" data-section={number} aria-labelledby={`section-${number}`}>
                <div class="panel-head">
                  <h2 id={`section-${number}`} tabIndex={-1}>
                    {heading}
                  </h2>
                </div>
                {table && <SheetView model={model} {...table} label={heading.slice(2)} inputs={inputs} readTables={props.readTables} goTo={goTo} />}
                {isNarrative(content) && <Narrative model={model} field={content} heading={heading} goTo={goTo} />}
              </section>
            );
          })}
          <StatusBar model={model} save={save} />
        </div>
        <aside class="panel drawer" id="findings" tabIndex={-1} aria-labelledby="findings-title">
          <FindingsDrawer model={model} actions={actions} />
          <ReadyPanel model={model} onReady={props.onReady} onReopen={props.onReopen} />
        </aside>
      </div>
      <Legend model={model} />
      <ReasonsSheet model={model} />
      <p class="vh" role="status">
        {spoken.value}
      </p>
    </div>
  );
}

function leadTo(inputs: ReadonlyMap<string, HTMLInputElement>): FindingActions['goTo'] {
  return (field, span) => {
    const element = inputs.get(field) ?? document.getElementById(`narrative-${field}`);
    element?.scrollIntoView({ block: 'center', inline: 'nearest' });
    element?.focus({ preventScroll: true });
    if (span && element instanceof HTMLTextAreaElement) revealWords(element, span);
  };
}
