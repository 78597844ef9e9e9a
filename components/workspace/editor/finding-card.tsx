import { useSignal } from '@preact/signals';
import { leadersOf, type Cause } from '../../../lib/report/causes';
import { entryOf } from '../../../lib/report/checks/catalogue';
import { placeOf } from '../../../lib/report/editions/catalogue';
import type { CellId, FieldId, Finding } from '../../../lib/report/types';
import { causeData } from '../../finding-data';
import { Icon } from '../../icon';
import { signWords } from '../../level';
import { waiverOf } from '../../../lib/report/waived';
import { EarlierReasons, earlierReason } from './card-reason';
import { determined, isBlanks, signedCells } from './causes';
import type { FindingActions } from './findings-drawer';
import type { EditorModel } from './model';
import { WaiverForm } from './waiver-form';

export interface CardProps {
  model: EditorModel;
  actions: FindingActions;
  cause: Cause;
  id: string;
}

/** A finding without one determined cell: what it says, where to look, and the written reason. */
export function FindingCard({ model, actions, cause, id }: CardProps) {
  const waiver = waiverOf(cause.findings[0]!, model.store.report.value);
  const writing = useSignal(false);
  const editable = model.editable.value;
  const [first, ...others] = cause.findings;
  if (!first) return null;
  const field = fieldOf(first);
  return (
    <li class={`finding${waiver ? ' waived' : ''}`} id={id} tabIndex={-1} {...causeData(cause)}>
      <Icon name={first.level} />
      <div>
        <p class="where">
          <LevelMarkWord finding={first} waived={waiver !== undefined} />
          {field && (
            <button type="button" class="link" onClick={() => actions.goTo(field, field === first.narrative ? first.span : undefined)}>
              {placeOf(model.edition, field)}
            </button>
          )}
        </p>
        <p>{first.message}</p>
        {first.quote !== undefined && (
          <p class="small muted">
            <q>{first.quote.length > 80 ? `${first.quote.slice(0, 80)}…` : first.quote}</q>
          </p>
        )}
        {others.map((finding) => (
          <p key={finding.message}>{finding.message}</p>
        ))}
        {hasCandidates(first) && <Candidates model={model} actions={actions} finding={first} />}
        {waiver && !writing.value && <p class="reason">{waiver.reason}</p>}
        {!waiver && first.level === 'warning' && <EarlierReasons model={model} finding={first} />}
        {writing.value && (
          <WaiverForm
            reason={earlierReason(model, first)}
            offered={entryOf(first.check)?.waiverReasons ?? []}
            onSave={(reason) => {
              const refusal = actions.waive(cause.findings, reason);
              if (refusal === undefined) writing.value = false;
              return refusal;
            }}
            onCancel={() => (writing.value = false)}
          />
        )}
        {editable && !writing.value && <Acts cause={cause} actions={actions} waived={waiver !== undefined} onWrite={() => (writing.value = true)} />}
      </div>
    </li>
  );
}

function LevelMarkWord({ finding, waived }: { finding: Finding; waived: boolean }) {
  return <span class="lvl" data-level={finding.level}>{`${signWords[finding.level]}${waived ? '（已说明）' : ''}`}</span>;
}

interface ActsProps {
  cause: Cause;
  actions: FindingActions;
  waived: boolean;
  onWrite(): void;
}

function Acts({ cause, actions, waived, onWrite }: ActsProps) {
  const finding = cause.findings[0]!;
  const correction = waived ? undefined : correctionOf(finding);
  const blanks = isBlanks(finding);
  if (!correction && !blanks && finding.level !== 'warning') return null;
  return (
    <div class="acts">
      {blanks && (
        <button type="button" class="btn small" onClick={() => actions.fillZero(finding.cells)}>
          {finding.cells.length} 个空格填 0
        </button>
      )}
      {correction && (
        <button type="button" class="btn small" onClick={() => actions.correct(correction.cell, correction.value)}>
          {finding.check === 'C-BLANK' ? '填入' : '改为'} {correction.value}
        </button>
      )}
      {finding.level === 'warning' && (
        <button type="button" class={`btn small${waived ? ' quiet' : ''}`} onClick={onWrite}>
          {waived ? '修改说明' : '写说明'}
        </button>
      )}
      {waived && (
        <button type="button" class="btn small quiet" onClick={() => actions.unwaive(cause.findings)}>
          撤回说明
        </button>
      )}
    </div>
  );
}

/** What the sums, or the other cells, say the cell should hold. */
function correctionOf(finding: Finding): { cell: CellId; value: number } | undefined {
  const suspect = determined(finding);
  if (suspect) return { cell: suspect.cell, value: suspect.expected };
  const [cell] = finding.cells;
  const { deduced } = finding;
  return cell === undefined || deduced === undefined || finding.suspects.length > 0 ? undefined : { cell, value: deduced };
}

/** Nothing tells the suspects apart. */
const hasCandidates = (finding: Finding) => finding.suspects.length > 0 && !isBlanks(finding) && !determined(finding);

function Candidates({ model, actions, finding }: { model: EditorModel; actions: FindingActions; finding: Finding }) {
  const leaders = leadersOf(finding.suspects);
  return (
    <>
      <p class="small muted">可能是以下 {new Set(leaders.map(({ cell }) => cell)).size} 格之一：</p>
      <ul class="candidates">
        {leaders.map(({ cell, expected }) => (
          <li key={`${cell} ${expected}`}>
            <button type="button" class="link" onClick={() => actions.goTo(cell)}>
              {placeOf(model.edition, cell)}
            </button>
            <span class="muted small">如果是它，应为 {expected}</span>
            {model.editable.value && (
              <button type="button" class="btn small quiet" onClick={() => actions.vouch(cell)}>
                不是这一格<span class="vh">：{placeOf(model.edition, cell)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the finding leads: the cell with its sign, else the narrative. */
function fieldOf(finding: Finding): FieldId | undefined {
  // The words are where a text finding is mended.
  if (finding.span) return finding.narrative;
  return signedCells(finding)[0] ?? finding.narrative ?? finding.cells[0];
}
