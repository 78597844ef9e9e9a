import { useLayoutEffect, useRef } from 'preact/hooks';
import { Notice } from '../../notice';

interface PrintViewProps {
  /** The report's own page. */
  back: string;
  /** Nodes of the official document, made anew for every draw. */
  paper: DocumentFragment;
  /** Cells nobody has confirmed. */
  unsure: number;
  /** What the last copy did. */
  said: string | undefined;
  onPrint(): void;
  onCopy(): void;
  onSaveHtml(): void;
  onSaveText(): void;
}

/** The official layout on A4, as it is printed, copied into a website's editor and saved. */
export function PrintView({ back, paper, unsure, said, onPrint, onCopy, onSaveHtml, onSaveText }: PrintViewProps) {
  const sheet = useRef<HTMLElement>(null);
  useLayoutEffect(() => sheet.current?.replaceChildren(paper), [paper]);
  return (
    <div class="print-view">
      <div class="bar no-print">
        <a class="btn small" href={back}>
          返回填写
        </a>
        <button type="button" class="btn small primary" data-testid="print-now" onClick={onPrint}>
          打印
        </button>
        <button type="button" class="btn small" data-testid="copy-rich" onClick={onCopy}>
          复制到网站编辑器
        </button>
        <button type="button" class="btn small" data-testid="export-html" onClick={onSaveHtml}>
          另存为网页
        </button>
        <button type="button" class="btn small" data-testid="export-txt" onClick={onSaveText}>
          另存为文本
        </button>
        <p class="small" role="status">
          {said}
        </p>
      </div>
      {unsure > 0 && (
        <div class="no-print">
          <Notice level="unsure">有 {unsure} 格存疑，还没有确认，下面标黄。请先确认再发布。</Notice>
        </div>
      )}
      <article class="official" aria-label="官方版式" ref={sheet} />
    </div>
  );
}
