import { useMemo } from 'preact/hooks';
import { Icon } from '../../icon';
import { daysLeftWords, deadlineOf } from '../deadline';
import { progressOf } from '../progress';
import { Steps } from '../steps';
import { judge, type DraftItem } from './draft-item';

/** The draft worked on last: how far it is, what is wrong first, how long there is. */
export function ContinuePanel({ item, today }: { item: DraftItem; today: Date }) {
  const { id, unit, year, ready } = item.report;
  const { filled, total, counts, worst } = useMemo(() => judge(item), [id, item.revision]);
  const deadline = deadlineOf(unit, year, today);
  const address = `#/drafts/${encodeURIComponent(id)}`;
  const errors = counts?.error ?? 0;
  const full = filled === total;
  const progress = progressOf(item.report, item.previous !== undefined, errors);
  const late = deadline.daysLeft <= 14;
  return (
    <section class="panel" aria-labelledby="continue-title">
      <div class="panel-head">
        <h2 id="continue-title">
          继续：{unit} {year} 年
        </h2>
        <span class="chip" data-level={late ? 'warning' : undefined}>
          {late && <Icon name="warning" />}
          法定期限 {deadline.date}，{daysLeftWords(deadline)}
        </span>
        <div class="push">
          <Steps progress={progress} onSelect={(stage) => (location.hash = stage === 'previous' ? '#/import' : address)} />
        </div>
      </div>
      <div class="panel-body row">
        <p class="grow">
          已填 {filled}/{total} 格。
          {errors > 0 && (
            <>
              还有 <b>{errors} 处强制问题</b>：{worst}。
            </>
          )}
          {ready && '已定稿，可以打开门户填报页填入。'}
        </p>
        <a class="btn primary push" href={address}>
          {errors > 0 ? '去处理' : full ? '打开' : '继续填写'}
        </a>
      </div>
    </section>
  );
}
