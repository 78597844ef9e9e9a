import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { placeOf } from '../../../lib/report/editions/catalogue';
import { diffTexts } from '../../../lib/report/text-diff';
import { textOf } from '../../../lib/report/values';
import { momentWords } from '../moment';
import { TextDiff } from '../text-diff';
import { isNarrative } from './fields';
import type { EditorModel } from './model';
import { differences, type ShownVersion } from './versions';

interface VersionRowProps {
  model: EditorModel;
  version: ShownVersion;
  today: Date;
  onRemove(): void;
}

const shownCells = 60;

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
          {cells.length > 0 && (
            <div class="scroll paste-rows" tabIndex={0} role="region" aria-label={`${version.name}与现在不同的格`}>
              <table class="tbl">
                <thead>
                  <tr>
                    <th scope="col">格</th>
                    <th scope="col" class="num">
                      {version.name}
                    </th>
                    <th scope="col" class="num">
                      现在
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {cells.slice(0, shownCells).map(({ field, from, to }) => (
                    <tr key={field}>
                      <th scope="row">{placeOf(model.edition, field)}</th>
                      <td class="num">{textOf(to) || '空白'}</td>
                      <td class="num strong">{textOf(from) || '空白'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {cells.length > shownCells && <p class="caption">还有 {cells.length - shownCells} 格</p>}
            </div>
          )}
          {texts.map(({ field, from, to }) => (
            <div key={field}>
              <h4>{placeOf(model.edition, field)}</h4>
              <TextDiff pieces={diffTexts(String(to ?? ''), String(from ?? ''))} before={version.name} after="现在" fold />
            </div>
          ))}
        </div>
      )}
    </li>
  );
}
