import type { Cause } from '../../lib/report/causes';
import { cellOf, editionOf, placeOf } from '../../lib/report/editions/catalogue';
import type { Edition } from '../../lib/report/editions/types';
import { deepCausesOf } from '../../lib/report/hypotheses/causes';
import type { CheckReply } from '../../lib/report/page';
import type { FieldId } from '../../lib/report/types';
import { causeData } from '../finding-data';
import { Icon } from '../icon';
import { LevelCountList, signWords, type LevelCounts } from '../level';
import { Notice } from '../notice';
import { ActButton } from './act-button';
import { Frame } from './frame';

interface FindingListProps {
  reply: CheckReply;
  onShow(field: FieldId): void;
  onBack(): void;
}

/** What the checks find in what the page holds now: one card for each cause. */
export function FindingList({ reply, onShow, onBack }: FindingListProps) {
  const foot = <ActButton onAct={onBack}>返回</ActButton>;
  if (!reply.ok) {
    return (
      <Frame region={{ label: '校验结果' }} foot={foot}>
        <h2>没有校验</h2>
        <Notice level="refused" role="status">
          {reply.reason}
        </Notice>
      </Frame>
    );
  }
  const { findings, cells, year, values } = reply;
  const edition = editionOf(reply.edition);
  const causes = deepCausesOf(edition, values, findings);
  return (
    <Frame note={year === undefined ? undefined : `${year} 年`} region={{ label: '校验结果', testId: 'findings' }} foot={foot}>
      <div role="status">
        <h2>{causes.length === 0 ? '本页没有发现问题' : `本页有 ${causes.length} 处要看`}</h2>
        <p class="row small muted">
          <LevelCountList counts={countCauses(causes)} />
          <span>核对了网页上的 {cells.filter((cell) => cellOf(edition, cell)).length} 格</span>
        </p>
      </div>
      {causes.length > 0 && (
        <ul class="boxed">
          {causes.map((cause) => (
            <CauseItem key={cause.findings.map(({ check, message }) => check + message).join()} {...{ cause, edition, onShow }} />
          ))}
        </ul>
      )}
    </Frame>
  );
}

function countCauses(causes: readonly Cause[]): LevelCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { level } of causes) counts[level] += 1;
  return counts;
}

interface CauseItemProps {
  cause: Cause;
  edition: Edition;
  onShow(field: FieldId): void;
}

function CauseItem({ cause, edition, onShow }: CauseItemProps) {
  const { level, claim, basis, cells, findings } = cause;
  const [target] = cells;
  const quote = findings[0]?.quote;
  const sums = findings.filter(({ message }) => message !== claim);
  return (
    <li class="finding" tabIndex={0} aria-label={`${signWords[level]}：${claim}`} {...causeData(cause)}>
      <Icon name={level} />
      <div>
        <p class="where">
          <span>
            {signWords[level]}
            {target === undefined ? '' : `·${placeOf(edition, target)}`}
          </span>
          <span>{[...new Set(findings.map(({ check }) => check))].join(' ')}</span>
        </p>
        <p>{claim}</p>
        {quote !== undefined && (
          <p class="small">
            <q>{quote}</q>
          </p>
        )}
        {basis !== '' && <p class="small muted">{basis}</p>}
        {sums.map(({ message }) => (
          <p key={message} class="small muted">
            {message}
          </p>
        ))}
        {target !== undefined && (
          <div class="acts">
            <ActButton small onAct={() => onShow(target)}>
              <span class="vh">{placeOf(edition, target)}，</span>
              定位
            </ActButton>
          </div>
        )}
      </div>
    </li>
  );
}
