import { useSignal } from '@preact/signals';
import type { TargetedClipboardEvent, TargetedInputEvent } from 'preact';

/** What was pasted: the words, and the rich text they came with. */
export interface Pasted {
  text: string;
  /** HTML of the pastes, in order; empty once the words were edited by hand. */
  rich: readonly string[];
}

interface PasteBoxProps {
  id: string;
  busy: boolean;
  /** Words of a piece of HTML, for the box: it is parsed, never inserted. */
  wordsOf(html: string): string;
  onRun(pasted: Pasted): void;
}

/** Takes a whole report or single tables, one paste after the other. */
export function PasteBox({ id, busy, wordsOf, onRun }: PasteBoxProps) {
  const pasted = useSignal<Pasted>({ text: '', rich: [] });
  const empty = pasted.value.text.trim() === '';
  const take = (event: TargetedClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '') return;
    event.preventDefault();
    const plain = event.clipboardData?.getData('text/plain') || wordsOf(html);
    const { text, rich } = pasted.peek();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === text.length;
    pasted.value = replacesAll ? { text: plain, rich: [html] } : { text: `${text.trimEnd()}\n${plain}`, rich: text.trim() === '' || rich.length > 0 ? [...rich, html] : [] };
  };
  const type = (event: TargetedInputEvent<HTMLTextAreaElement>) => (pasted.value = { text: event.currentTarget.value, rich: [] });
  return (
    <div class="panel-body stack">
      <label class="vh" for={id}>
        粘贴年报内容
      </label>
      <textarea
        class="textarea"
        id={id}
        data-testid="import-paste"
        aria-describedby={`${id}-help`}
        placeholder="在 Word、WPS、Excel 或网页中全选、复制，在此按 Ctrl+V"
        value={pasted.value.text}
        onPaste={take}
        onInput={type}
      />
      <p class="help" id={`${id}-help`}>
        {pasted.value.rich.length > 0 ? `已收到 ${pasted.value.rich.length} 次带表格样式的粘贴，可以接着粘贴其余部分。` : '整份、几份或单张表都可以，表格样式会一起读取；只有数字的一块，会问放到哪里。'}
      </p>
      <div class="row">
        <button
          type="button"
          class="btn"
          data-testid="import-paste-run"
          disabled={busy || empty}
          onClick={() => {
            onRun(pasted.peek());
            pasted.value = { text: '', rich: [] };
          }}
        >
          读取粘贴的内容
        </button>
        {!empty && (
          <button type="button" class="btn quiet" onClick={() => (pasted.value = { text: '', rich: [] })}>
            清空
          </button>
        )}
      </div>
    </div>
  );
}
