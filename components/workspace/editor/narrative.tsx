import { useComputed } from '@preact/signals';
import type { NarrativeId } from '../../../lib/report/types';
import type { EditorModel } from './model';

interface NarrativeProps {
  model: EditorModel;
  field: NarrativeId;
  heading: string;
  onInput(field: NarrativeId, text: string): void;
}

/** Sections 一, 五 and 六: plain text as it goes into the form. */
export function Narrative({ model, field, heading, onInput }: NarrativeProps) {
  const text = useComputed(() => model.store.report.value.narratives[field] ?? '').value;
  const before = useComputed(() => model.store.previous.value?.narratives[field] ?? '').value;
  const characters = [...text.replace(/\s/g, '')].length;
  const id = `narrative-${field}`;
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
        onInput={(event) => !event.isComposing && onInput(field, event.currentTarget.value)}
        onCompositionEnd={(event) => onInput(field, event.currentTarget.value)}
      />
      <p class="paper" aria-hidden="true">
        {text}
      </p>
      <p class="caption" id={`${id}-count`}>
        {characters} 字{before === '' ? '' : `，上年 ${[...before.replace(/\s/g, '')].length} 字`}
      </p>
      {before !== '' && model.showPrevious.value && (
        <details>
          <summary class="small">看上年原文</summary>
          <p class="text previous">{before}</p>
        </details>
      )}
    </div>
  );
}
