import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { wordsOf, diffTexts } from '../../../lib/report/text-diff';
import type { NarrativeId } from '../../../lib/report/types';
import { TextDiff } from '../text-diff';
import { escTo } from '../focus';
import type { FindingActions } from './findings-drawer';
import type { EditorModel } from './model';
import { TidyPanel } from './tidy-panel';

interface NarrativeProps {
  model: EditorModel;
  field: NarrativeId;
  heading: string;
  goTo: FindingActions['goTo'];
}

/** Sections 一, 五 and 六: plain text as it goes into the form. */
export function Narrative({ model, field, heading, goTo }: NarrativeProps) {
  const text = useComputed(() => model.store.report.value.narratives[field] ?? '').value;
  const before = useComputed(() => model.store.previous.value?.narratives[field] ?? '').value;
  const open = useSignal<'tidy' | 'diff' | undefined>(undefined);
  const id = `narrative-${field}`;
  const close = () => {
    open.value = undefined;
    document.getElementById(`${id}-tools`)?.querySelector('button')?.focus();
  };
  const toggle = (what: 'tidy' | 'diff') => (open.value = open.peek() === what ? undefined : what);
  return (
    <div class="panel-body stack">
      <label class="vh" for={id}>
        {heading}
      </label>
      <textarea
        id={id}
        class="textarea text"
        data-field={field}
        rows={field === 'otherMatters' ? 4 : 8}
        value={text}
        readOnly={!model.editable.value}
        aria-describedby={`${id}-count`}
        onInput={(event) => !event.isComposing && model.write(field, event.currentTarget.value)}
        onCompositionEnd={(event) => model.write(field, event.currentTarget.value)}
        onBlur={() => model.endTyping()}
        {...ownUndo(model, goTo)}
      />
      <p class="paper" aria-hidden="true">
        {text}
      </p>
      <div class="row narrative-foot" id={`${id}-tools`}>
        <p class="caption grow" id={`${id}-count`}>
          {countWords(text)}
          {before === '' ? '' : `；上年 ${charactersIn(before)} 字`}
        </p>
        {model.editable.value && text !== '' && (
          <button type="button" class="btn small" aria-expanded={open.value === 'tidy'} onClick={() => toggle('tidy')}>
            一键规范<span class="vh">，{heading}</span>
          </button>
        )}
        {before !== '' && (
          <button type="button" class="btn small" aria-expanded={open.value === 'diff'} onClick={() => toggle('diff')}>
            与上年对照<span class="vh">，{heading}</span>
          </button>
        )}
      </div>
      {open.value === 'tidy' && (
        <TidyPanel
          text={text}
          heading={heading}
          onApply={(tidy) => {
            model.write(field, tidy, 'tidied');
            close();
          }}
          onCancel={close}
        />
      )}
      {open.value === 'diff' && before !== '' && (
        <section class="sub-panel" aria-label={`${heading}，与上年对照`} onKeyDown={escTo(close)}>
          <YearDiff before={before} after={text} year={model.store.previous.value!.year} />
        </section>
      )}
    </div>
  );
}

/** The field's own undo ends with the page; ours goes on over all fields. */
function ownUndo(model: EditorModel, goTo: FindingActions['goTo']) {
  const step = (kind: 'undo' | 'redo') => {
    const place = kind === 'undo' ? model.undo() : model.redo();
    if (place) goTo(place.field, place.span);
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    },
    onBeforeInput(event: InputEvent) {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      step(event.inputType === 'historyUndo' ? 'undo' : 'redo');
    },
  };
}

function YearDiff({ before, after, year }: { before: string; after: string; year: number }) {
  const { pieces, share } = useMemo(() => {
    const made = diffTexts(before, after);
    const kept = made.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    return { pieces: made, share: Math.round((kept / Math.max(1, wordsOf(after).length)) * 100) };
  }, [before, after]);
  return (
    <>
      <p class="caption">
        <del>删除线</del>是 {year} 年有、今年没有的，<ins>下划线</ins>是今年新写的。本年文字的 {share}% 与上年相同。
      </p>
      <TextDiff pieces={pieces} before={`${year} 年`} after="本年" />
    </>
  );
}

const charactersIn = (text: string) => [...text.replace(/\s/g, '')].length;

function countWords(text: string): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '').length;
  return paragraphs === 0 ? '0 字' : `${charactersIn(text)} 字，${paragraphs} 段`;
}
