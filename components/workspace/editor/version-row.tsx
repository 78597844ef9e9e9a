import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Differences } from '../differences';
import { momentWords } from '../moment';
import { isNarrative } from './fields';
import type { EditorModel } from './model';
import { differences, type ShownVersion } from './versions';

interface VersionRowProps {
  model: EditorModel;
  version: ShownVersion;
  today: Date;
  onRemove(): void;
}

/** One version: what it differs in from now, and the ways back to it. */
export function VersionRow({ model, version, today, onRemove }: VersionRowProps) {
  const comparing = useSignal(false);
  const report = model.store.report.value;
  const edits = useMemo(() => differences(model.edition, report, version), [report.values, report.narratives, version]);
  const texts = edits.filter(({ field }) => isNarrative(field));
  const cells = edits.filter(({ field }) => !isNarrative(field));
  const words = [cells.length > 0 && `${cells.length} 格`, texts.length > 0 && `${texts.length} 段文字`].filter((part) => part !== false);
  return (
    <li>
      <div class="row">
        <span class="grow">
          <b>{version.name}</b> <span class="caption">{momentWords(version.at, today)}</span>
          <span class="caption">，{words.length === 0 ? '与现在相同' : `与现在有 ${words.join('、')}不同`}</span>
        </span>
        {edits.length > 0 && (
          <button type="button" class="btn small" aria-expanded={comparing.value} onClick={() => (comparing.value = !comparing.value)}>
            与现在比较<span class="vh">，{version.name}</span>
          </button>
        )}
        {edits.length > 0 && model.editable.value && (
          <button type="button" class="btn small" onClick={() => model.restoreAll(version)}>
            恢复<span class="vh">版本 {version.name}，改回 {words.join('、')}</span>
          </button>
        )}
        <button type="button" class="btn small quiet" onClick={onRemove}>
          删除<span class="vh">版本 {version.name}</span>
        </button>
      </div>
      {comparing.value && edits.length > 0 && (
        <div class="sub-panel stack">
          <Differences edition={model.edition} edits={edits} label={`${version.name}与现在不同的格`} before={{ word: version.name, side: 'to' }} after={{ word: '现在', side: 'from' }} />
        </div>
      )}
    </li>
  );
}
