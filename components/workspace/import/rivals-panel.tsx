import { useMemo } from 'preact/hooks';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { statusWords } from '../../status-chip';
import { Differences } from '../differences';
import { momentWords } from '../moment';
import type { ReadFigures } from './entry';
import { compareWith, isSame, refusalOf, shownRival, type Choice, type Comparison, type Rival } from './rival';

interface RivalsPanelProps {
  /** Kept reports of the same unit and year; at least one. */
  rivals: readonly Rival[];
  figures: ReadFigures;
  choice: Choice;
  entryKey: number;
  onChoose(choice: Choice): void;
}

/** The same unit's report of the same year is here already: what would change, and what shall be done. */
export function RivalsPanel({ rivals, figures, choice, entryKey, onChoose }: RivalsPanelProps) {
  const today = new Date();
  const shown = shownRival(choice, rivals, figures)!;
  const same = isSame(shown, figures);
  const comparison = useMemo(() => compareWith(shown, figures), [shown, figures]);
  const nameOf = ({ status, updatedAt, source }: Rival) => `${statusWords[status]}（${momentWords(updatedAt, today)}，${source.name}）`;
  const name = `rival-${entryKey}`;
  const refusals = [...new Set(rivals.flatMap((rival) => refusalOf(rival, figures) ?? []))];
  const option = (one: Choice, words: string) => (
    <label key={words} class="check">
      <input
        type="radio"
        name={name}
        data-choice={one.kind}
        checked={one.kind === choice.kind && (one.kind !== 'replace' || choice.kind !== 'replace' || one.id === choice.id)}
        onChange={() => onChoose(one)}
      />
      {words}
    </label>
  );
  return (
    <div class="sub-panel stack rivals" data-testid="import-rivals" data-choice={choice.kind}>
      <p>
        本机已有这个单位 {figures.year} 年的报告：{same ? `与${nameOf(shown)}完全相同。` : `与${nameOf(shown)}相比，${comparisonWords(comparison)}`}
      </p>
      {comparison.edits.length > 0 && (
        <details>
          <summary>查看改动</summary>
          <Differences
            edition={editionOf(shown.edition)}
            edits={comparison.edits}
            label="与本机不同的格"
            before={{ word: '本机现在', side: 'from' }}
            after={{ word: '这一份', side: 'to' }}
          />
        </details>
      )}
      <fieldset class="row">
        <legend class="vh">怎样保存这一份</legend>
        {rivals.filter((rival) => refusalOf(rival, figures) === undefined).map((rival) => option({ kind: 'replace', id: rival.id }, `替换${nameOf(rival)}`))}
        {option({ kind: 'both' }, '两份都留')}
        {option({ kind: 'skip' }, '跳过，不保存')}
      </fieldset>
      <p class="help">
        {choice.kind === 'replace' && '草稿现在的内容会自动存为版本“导入替换前”，打开后也可以撤销。'}
        {choice.kind === 'both' && '另存为“第二份”，本机的不动。'}
        {choice.kind === 'skip' && '这一份不保存，本机的不动。'}
        {refusals.length > 0 && `${refusals.join('；')}。`}
      </p>
    </div>
  );
}

function comparisonWords({ same, changed, filled, blanked, texts, edits }: Comparison): string {
  if (edits.length === 0) return '数字和文字都相同，只有存疑标记或状态不同。';
  const parts = [
    `相同 ${same} 格`,
    changed > 0 && `改动 ${changed} 格`,
    filled > 0 && `补上空白 ${filled} 格`,
    blanked > 0 && `变成空白 ${blanked} 格`,
    texts > 0 && `文字 ${texts} 段不同`,
  ];
  return `${parts.filter((part) => part !== false).join('，')}。`;
}
