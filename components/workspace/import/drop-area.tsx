import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const accepted = '.docx,.xlsx,.html,.htm,.mht,.txt,.md,.json';

/** Files by drag and drop or by the picker. */
export function DropArea({ busy, onFiles }: { busy: boolean; onFiles(files: readonly File[]): void }) {
  const over = useSignal(false);
  useEffect(() => {
    // Anywhere on the screen counts: elsewhere the browser would open the file in place of the workspace.
    const ends = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) =>
      addEventListener(type, (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        then(event);
      }, { signal: ends.signal });
    listen('dragover', () => (over.value = true));
    listen('dragleave', () => (over.value = false));
    listen('drop', (event) => {
      over.value = false;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && !busy) onFiles(files);
    });
    return () => ends.abort();
  }, [busy, onFiles]);
  return (
    <section class={`drop${over.value ? ' over' : ''}`} aria-labelledby="drop-title">
      <h2 id="drop-title">把文件拖到这里</h2>
      <p class="muted">可一次选多份。支持 .docx .xlsx .html .htm .mht .txt .md .json</p>
      <div class="row">
        <input
          class="filepick"
          id="import-files"
          type="file"
          multiple
          accept={accepted}
          disabled={busy}
          data-testid="import-files"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <label class="btn primary" for="import-files" aria-disabled={busy}>
          {busy ? '正在读取' : '选择文件'}
        </label>
      </div>
    </section>
  );
}
