import { useSignal } from '@preact/signals';

const accepted = '.docx,.xlsx,.html,.htm,.mht,.txt,.md,.json';

/** Files by drag and drop or by the picker. */
export function DropArea({ busy, onFiles }: { busy: boolean; onFiles(files: readonly File[]): void }) {
  const over = useSignal(false);
  return (
    <section
      class={`drop${over.value ? ' over' : ''}`}
      aria-labelledby="drop-title"
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0 && !busy) onFiles(files);
      }}
    >
      <h2 id="drop-title">把文件拖到这里</h2>
      <p class="muted">可一次选多份。支持 .docx .xlsx .html .htm .mht .txt .md .json</p>
      <div class="row">
        <input
          class="filepick"
          id="import-files"
          type="file"
          multiple
          accept={accepted}
          data-testid="import-files"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <label class="btn primary" for="import-files">
          选择文件
        </label>
      </div>
    </section>
  );
}
