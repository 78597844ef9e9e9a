import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { tidyKinds, tidyText, type TidyKind } from '../../../lib/report/narrative/tidy';
import { diffTexts } from '../../../lib/report/text-diff';
import { escTo, useFocus } from '../focus';
import { TextDiff } from '../text-diff';

interface TidyPanelProps {
  text: string;
  heading: string;
  onApply(text: string): void;
  onCancel(): void;
}

/** What 一键规范 would change, kind by kind; nothing is changed before it was shown. */
export function TidyPanel({ text, heading, onApply, onCancel }: TidyPanelProps) {
  const chosen = useSignal<ReadonlySet<TidyKind>>(new Set(tidyKinds.map(({ kind }) => kind)));
  const first = useFocus<HTMLButtonElement>();
  const counts = useMemo(() => new Map(tidyKinds.map(({ kind }) => [kind, changesOf(text, tidyText(text, new Set([kind])))])), [text]);
  const tidy = useMemo(() => tidyText(text, chosen.value), [text, chosen.value]);
  const pieces = useMemo(() => diffTexts(text, tidy), [text, tidy]);
  const changes = pieces.filter(({ kind }, at) => kind !== 'same' && pieces[at - 1]?.kind !== 'removed').length;
  const flip = (kind: TidyKind) => {
    const next = new Set(chosen.peek());
    if (!next.delete(kind)) next.add(kind);
    chosen.value = next;
  };
  return (
    <form
      class="sub-panel stack"
      aria-label={`${heading}，一键规范`}
      onKeyDown={escTo(onCancel)}
      onSubmit={(event) => {
        event.preventDefault();
        if (changes > 0) onApply(tidy);
      }}
    >
      <fieldset class="row">
        <legend class="vh">改哪些</legend>
        {tidyKinds.map(({ kind, name }) => (
          <label key={kind} class="check">
            <input type="checkbox" checked={chosen.value.has(kind)} onChange={() => flip(kind)} />
            {name}（{counts.get(kind)}）
          </label>
        ))}
      </fieldset>
      {changes === 0 ? <p class="muted">没有要改的地方。</p> : <TextDiff pieces={pieces} before="改前" after="改后" fold />}
      <div class="row">
        <button ref={first} type="submit" class={`btn small${changes > 0 ? ' primary' : ''}`} aria-disabled={changes === 0}>
          改 {changes} 处
        </button>
        <button type="button" class="btn small" onClick={onCancel}>
          取消
        </button>
        <p class="caption">数字一个不改；改完可以撤销。</p>
      </div>
    </form>
  );
}

function changesOf(before: string, after: string): number {
  if (before === after) return 0;
  const pieces = diffTexts(before, after);
  return pieces.filter(({ kind }, at) => kind !== 'same' && pieces[at - 1]?.kind !== 'removed').length;
}
