import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { LoadingPanel } from '../../components/workspace/loading-panel';
import { Missing } from '../../components/workspace/missing';
import { Notice } from '../../components/notice';
import { PrintView } from '../../components/workspace/export/print-view';
import { watchReport } from '../../lib/drafts/reports';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import { officialHtml, writeHtml, writeText } from '../../lib/office/write-html';
import { downloadText } from './download';
import { reportName } from './export-report';

/** A report in its official layout. */
export function PrintScreen({ id }: { id: string }) {
  const answer = useSignal<Kept<StoredReport | undefined> | undefined>(undefined);
  useEffect(() => {
    const ends = new AbortController();
    watchReport(id, (next) => (answer.value = next), ends.signal);
    return () => ends.abort();
  }, [id]);
  const now = answer.value;
  if (!now) return <LoadingPanel what="正在打开报告…" />;
  if (!now.ok) {
    return (
      <Notice level="error" role="alert">
        <h1>没有打开这份报告</h1>
        <p>{now.reason}</p>
      </Notice>
    );
  }
  return now.value ? <Paper report={now.value} /> : <Missing />;
}

function Paper({ report }: { report: StoredReport }) {
  const said = useSignal<string | undefined>(undefined);
  const html = useMemo(() => officialHtml(report), [report.id, report.revision]);
  const paper = useMemo(() => nodesOf(html), [html]);
  useEffect(() => void (document.title = reportName(report)), [report.unit, report.year]);
  const copy = async () => {
    const blob = (type: string, text: string) => new Blob([text], { type });
    const item = new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', writeText(report)) });
    said.value = await navigator.clipboard.write([item]).then(
      () => '已复制整份报告，请在网站的编辑器里粘贴。',
      () => '浏览器没有允许复制。请在下面的版式里全选、复制。',
    );
  };
  return (
    <PrintView
      back={`#/drafts/${encodeURIComponent(report.id)}`}
      paper={paper}
      unsure={report.unsure.length}
      said={said.value}
      onPrint={() => print()}
      onCopy={() => void copy()}
      onSaveHtml={() => downloadText(`${reportName(report)}.html`, writeHtml(report), 'text/html')}
      onSaveText={() => downloadText(`${reportName(report)}.txt`, `\uFEFF${writeText(report).replaceAll('\n', '\r\n')}`, 'text/plain')}
    />
  );
}

/** Parsed apart: nothing of it runs, and every text of the report in it is escaped. */
function nodesOf(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return fragment;
}
