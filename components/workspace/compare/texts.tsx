import { useSignal } from '@preact/signals';
import { likeness, type CompareColumn } from '../../../lib/report/compare/compare';
import { editionOf } from '../../../lib/report/editions/catalogue';
import { diffTexts } from '../../../lib/report/text-diff';
import type { NarrativeId } from '../../../lib/report/types';
import { TextDiff } from '../text-diff';

const ids: readonly NarrativeId[] = ['overview', 'problems', 'otherMatters'];

/** One section of the last two chosen reports, word by word. */
export function Texts({ before, after, names }: { before: CompareColumn; after: CompareColumn; names: readonly [string, string] }) {
  const chosen = useSignal<NarrativeId>('problems');
  const id = chosen.value;
  const heading = (section: NarrativeId) => editionOf('2021').sections.find(({ content }) => content === section)!.heading;
  const share = (section: NarrativeId) => {
    const alike = likeness(section, before, after);
    return alike === undefined ? '' : ` ${Math.floor(alike * 100)}%`;
  };
  const [old = '', now = ''] = [before.narratives[id], after.narratives[id]];
  return (
    <section class="panel" aria-labelledby="texts-title">
      <div class="panel-head">
        <h2 id="texts-title">文字对照</h2>
        <div class="seg" role="group" aria-label="选择部分">
          {ids.map((section) => (
            <button key={section} type="button" aria-pressed={section === id} onClick={() => (chosen.value = section)}>
              {heading(section)}
              {share(section)}
            </button>
          ))}
        </div>
        <span class="caption push">
          {names[0]} → {names[1]}
        </span>
      </div>
      <div class="panel-body" data-testid="compare-text">
        {old.trim() === '' || now.trim() === '' ? (
          <p class="muted small">{old.trim() === '' ? names[0] : names[1]} 没有这一部分的文字。</p>
        ) : (
          <TextDiff pieces={diffTexts(old, now)} before={`${names[0]}有`} after={`${names[1]}有`} />
        )}
      </div>
      <div class="panel-foot caption">
        <span>
          <ins>下划线</ins>：{names[1]} 新写
        </span>
        <span>
          <del>删除线</del>：{names[1]} 不再出现
        </span>
        <span class="push">百分数是相似度，年度和数字不计入</span>
      </div>
    </section>
  );
}
