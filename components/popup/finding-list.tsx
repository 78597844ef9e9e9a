import { editionOf, placeOf } from '../../lib/report/editions/catalogue';
import type { CheckReply } from '../../lib/report/page';
import type { EditionId, FieldId, Finding } from '../../lib/report/types';
import { Icon } from '../icon';
import { countLevels, LevelCountList, signWords } from '../level';
import { Notice } from '../notice';
import { ActButton } from './act-button';
import { Frame } from './frame';

interface FindingListProps {
  reply: CheckReply;
  onShow(field: FieldId): void;
  onBack(): void;
}

/** What the checks find in what the page holds now. */
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
  const { edition, findings, cells, year } = reply;
  return (
    <Frame note={year === undefined ? undefined : `${year} 年`} region={{ label: '校验结果', testId: 'findings' }} foot={foot}>
      <div role="status">
        <h2>{findings.length === 0 ? '本页没有发现问题' : `本页有 ${findings.length} 处要看`}</h2>
        <p class="row small muted">
          <LevelCountList counts={countLevels(findings)} />
          <span>核对了网页上的 {cells.length} 格</span>
        </p>
      </div>
      {findings.length > 0 && (
        <ul class="boxed">
          {findings.map((finding) => (
            <FindingItem key={`${finding.check} ${finding.cells.join(' ')} ${finding.message}`} {...{ finding, edition, onShow }} />
          ))}
        </ul>
      )}
    </Frame>
  );
}

interface FindingItemProps {
  finding: Finding;
  edition: EditionId;
  onShow(field: FieldId): void;
}

function FindingItem({ finding, edition, onShow }: FindingItemProps) {
  const { check, level, cells, suspects, message, quote, narrative } = finding;
  const place = (field: FieldId) => placeOf(editionOf(edition), field);
  const target = suspects[0]?.cell ?? cells[0] ?? narrative;
  const best = suspects[0];
  return (
    <li
      class="finding"
      tabIndex={0}
      aria-label={`${signWords[level]}：${message}`}
      data-testid="finding"
      data-check={check}
      data-level={level}
      data-cells={cells.join(' ')}
      data-suspects={suspects.map(({ cell }) => cell).join(' ')}
      data-quote={quote}
    >
      <Icon name={level} />
      <div>
        <p class="where">
          <span>
            {signWords[level]}
            {target === undefined ? '' : `·${place(target)}`}
          </span>
          <span>{check}</span>
        </p>
        <p>{message}</p>
        {quote !== undefined && (
          <p class="small">
            <q>{quote}</q>
          </p>
        )}
        {best && (
          <p class="small muted">
            {suspects.length === 1 ? '很可能是' : `可能是以下 ${suspects.length} 格之一：`}
            {suspects.length === 1
              ? `${place(best.cell)}，应为 ${best.expected}。${best.reason}`
              : suspects.map(({ cell, expected }) => `${place(cell)}（应为 ${expected}）`).join('；')}
          </p>
        )}
        {target !== undefined && (
          <div class="acts">
            <ActButton small onAct={() => onShow(target)}>
              <span class="vh">{place(target)}，</span>
              定位
            </ActButton>
          </div>
        )}
      </div>
    </li>
  );
}
