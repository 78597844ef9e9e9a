import type { ComponentChildren } from 'preact';
import { DraftSelect, SummaryList } from '../../components/popup/draft-choice';
import { FormActions } from '../../components/popup/form-actions';
import { Frame } from '../../components/popup/frame';
import { PortalStatus, type ShownStatus } from '../../components/popup/portal-status';
import { ReadPage } from '../../components/popup/read-page';
import { NoReports } from '../../components/popup/recent-reports';
import { SiteOff } from '../../components/popup/site-off';
import { TeachOffer } from '../../components/popup/teach-offer';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import type { Kept, StoredReport } from '../../lib/drafts/types';
import { cellsOf, editionOf } from '../../lib/report/editions/catalogue';
import type { PageStatus, PreviousReport } from '../../lib/report/page';
import { AwaitingList, Recent } from './kept-reports';
import { draftHref, draftsHref, hostOf, importHref } from './links';
import { optionsOf, summaryOf } from './summary';
import type { Note } from './view';

export interface HomeProps {
  status: ShownStatus;
  reports: Kept<StoredReport[]> | undefined;
  chosen?: StoredReport;
  previous?: PreviousReport;
  busy: boolean;
  note?: Note;
  /** Of a page that shows a published report: reads it into the workspace. */
  readHref?: string;
  declined: boolean;
  /** How a fill goes on, where one does. */
  going?: ComponentChildren;
  onChoose(id: string): void;
  onFill(): void;
  onCheck(): void;
  onCapture(): void;
  onUndo(): void;
  onTeach(): void;
  onEnable(): void;
  onFiled(id: string): void;
  onReturned(id: string): void;
}

export function Home(props: HomeProps) {
  const { status, reports, chosen, note, declined, readHref, onEnable } = props;
  const page = typeof status === 'object' ? status : undefined;
  // A form the page shows read-only is still one to check and to keep.
  const bound = page?.state === 'detected' || (page?.state === 'unsupported' && page.edition !== undefined);
  const host = page ? hostOf(page.origin) : '';
  const stored = reports?.ok ? reports.value : [];
  return (
    <Frame first note={host} foot={<HomeFoot chosen={bound ? chosen : undefined} first={reports?.ok === true && stored.length === 0} />}>
      <PortalStatus status={status} published={readHref !== undefined} />
      {readHref !== undefined && <ReadPage href={readHref} quiet={page?.state === 'off'} />}
      {props.going}
      {note && <NoteNotice note={note} />}
      {reports && !reports.ok && (
        <Notice level="error" role="alert">
          {reports.reason}
        </Notice>
      )}
      {page?.state === 'off' && <SiteOff host={host} declined={declined} onEnable={onEnable} />}
      <AwaitingList stored={stored} origin={page?.origin ?? ''} onFiled={props.onFiled} onReturned={props.onReturned} />
      {bound && <FormPart {...props} stored={stored} />}
      {page && readHref === undefined && isTeachable(page) && <TeachOffer partly={bound} onTeach={props.onTeach} />}
      {reports === undefined && <Loading />}
      {reports?.ok && stored.length === 0 && page?.state !== 'off' && readHref === undefined && <NoReports importHref={importHref} />}
      {!bound && page?.state !== 'off' && stored.length > 0 && <Recent stored={stored} />}
    </Frame>
  );
}

/** Pages outside the sites that are switched on, and forms that are bound whole, have nothing to teach. */
function isTeachable({ state, origin, edition, cells }: PageStatus): boolean {
  return state !== 'off' && origin !== '' && (edition === undefined || cells < cellsOf(editionOf(edition)).length);
}

type PartProps = HomeProps & { stored: StoredReport[] };

function FormPart({ status, reports, stored, chosen, previous, busy, ...acts }: PartProps) {
  const now = new Date();
  const page = typeof status === 'object' ? status : undefined;
  const missing = reports?.ok === false ? '本机存储打不开，暂时不能填入。' : '还没有报告可填，请先导入文件。';
  const blocked = stored.length === 0 ? missing : '有几份报告都对得上，请先选择填入哪一份。';
  return (
    <>
      <DraftSelect options={optionsOf(stored)} chosen={chosen?.id} onChoose={acts.onChoose} />
      {chosen && <SummaryList summary={summaryOf(chosen, previous, now)} />}
      <FormActions
        fillBlocked={chosen ? undefined : blocked}
        undoable={page?.undoable ?? 0}
        readOnly={page?.state === 'unsupported'}
        busy={busy}
        onFill={acts.onFill}
        onCheck={acts.onCheck}
        onCapture={acts.onCapture}
        onUndo={acts.onUndo}
      />
    </>
  );
}

function NoteNotice({ note: { level, text, link } }: { note: Note }) {
  return (
    <Notice level={level} role="status">
      {text}
      {link && (
        <>
          {' '}
          <a href={link.href} target="_blank">
            {link.text}
          </a>
        </>
      )}
    </Notice>
  );
}

function Loading() {
  return (
    <div aria-busy="true" aria-label="正在读取报告" role="status">
      <span class="bone" style={{ width: '70%' }} />
      <span class="bone" style={{ width: '90%' }} />
      <span class="bone" style={{ width: '50%' }} />
    </div>
  );
}

function HomeFoot({ chosen, first }: { chosen?: StoredReport; first: boolean }) {
  return (
    <>
      {chosen && (
        <a class="btn quiet small" href={draftHref(chosen.id)} target="_blank">
          {chosen.status === 'draft' ? '修改这份报告' : '查看这份报告'}
        </a>
      )}
      {!chosen && !first && (
        <a class="btn quiet small" href={importHref} target="_blank">
          导入文件
        </a>
      )}
      <a class="btn quiet small push" href={draftsHref} target="_blank">
        打开工作台
        <Icon name="next" />
      </a>
    </>
  );
}
