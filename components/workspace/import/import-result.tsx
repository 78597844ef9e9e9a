import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../icon';
import { Notice } from '../../notice';
import { Blanks, Refusals } from './gaps';
import { blankCells, decide, errorsOf, isNamed, statusOf, type Entry, type ReadFigures, type ReportEntry } from './entry';
import { DocumentFindings } from './document-findings';
import { statusSigns, StatusWord } from './import-status';
import { NameFields } from './name-fields';
import { Preview } from './preview';
import { Locked, Refused } from './no-result';
import { choiceOf, type Choice, type Rival } from './rival';
import { RivalsPanel } from './rivals-panel';
import { UnsureTable } from './unsure-table';

export interface ResultActions {
  change(key: number, figures: ReadFigures): void;
  choose(key: number, choice: Choice): void;
  remove(key: number): void;
  unlock(key: number, passphrase: string): void;
  focusPaste(): void;
}

interface ImportResultProps {
  entry: Entry;
  /** Already kept reports of the same unit and year. */
  rivals: readonly Rival[];
  units: readonly string[];
  actions: ResultActions;
}

/** One report as read, before anything is kept. */
export function ImportResult({ entry, rivals, units, actions }: ImportResultProps) {
  const status = statusOf(entry);
  const unsure = entry.kind === 'report' ? entry.figures.unsure.length : 0;
  const cells = entry.kind === 'report' ? Object.keys(entry.figures.values).length : 0;
  return (
    <li class="result" data-testid="import-result" data-source={entry.source} data-status={status} data-cells={cells} data-unsure={unsure}>
      {entry.kind === 'refused' && <Refused entry={entry} actions={actions} />}
      {entry.kind === 'locked' && <Locked entry={entry} actions={actions} />}
      {entry.kind === 'report' && <Read entry={entry} rivals={rivals} units={units} actions={actions} />}
    </li>
  );
}

function Read({ entry, rivals, units, actions }: { entry: ReportEntry; rivals: readonly Rival[]; units: readonly string[]; actions: ResultActions }) {
  const { figures, source, key, savedId } = entry;
  const status = statusOf(entry);
  const open = useSignal(false);
  const errors = useMemo(() => errorsOf(figures), [figures]);
  const doubtful = new Set(figures.unsure.map(({ cell }) => cell));
  const blanks = blankCells(figures.edition, figures.values).filter((cell) => !doubtful.has(cell));
  const title = `${figures.unit ?? '（单位未写明）'} ${figures.year === undefined ? '（年度未写明）' : `${figures.year} 年`}`;
  return (
    <>
      <div class="result-head" data-level={statusSigns[status]}>
        <Icon name={statusSigns[status]} />
        <div>
          <h3>
            {title} <StatusWord status={status} />
          </h3>
          <p class="muted small">
            {source}，{summaryOf(figures)}
            {status === 'complete' && errors.length === 0 && '合计全部相符。'}
          </p>
        </div>
        <div class="acts row">
          {savedId === undefined ? (
            <button type="button" class="btn small quiet" onClick={() => actions.remove(key)}>
              移除<span class="vh"> {title}</span>
            </button>
          ) : (
            <a class="btn small" href={`#/drafts/${savedId}`}>
              打开<span class="vh"> {title}</span>
            </a>
          )}
          <button type="button" class="btn small" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
            {open.value ? '收起' : '预览'}
            <span class="vh"> {title}</span>
          </button>
        </div>
      </div>
      <div class="result-body">
        {savedId === undefined && !isNamed(entry) && <NameFields figures={figures} units={units} entryKey={key} onChange={(next) => actions.change(key, next)} />}
        {savedId === undefined && rivals.length > 0 && (
          <RivalsPanel rivals={rivals} figures={figures} choice={choiceOf(entry, rivals)} entryKey={key} onChoose={(choice) => actions.choose(key, choice)} />
        )}
        {errors.length > 0 && (
          <Notice level="error">
            <div class="small">
              原文有 {errors.length} 处不符，照原样保存：
              {errors.map(({ claim, basis }) => (
                <p key={claim + basis}>
                  {claim}
                  {basis !== '' && <span class="muted">。{basis}</span>}
                </p>
              ))}
            </div>
          </Notice>
        )}
        <DocumentFindings figures={figures} />
        {figures.unsure.length > 0 && savedId === undefined && (
          <UnsureTable edition={figures.edition} unsure={figures.unsure} onDecide={(cells, value) => actions.change(key, decide(figures, cells, value))} />
        )}
        {blanks.length > 0 && <Blanks edition={figures.edition} cells={blanks} isWhole={figures.refusals.length === 0} />}
        {figures.refusals.length > 0 && <Refusals refusals={figures.refusals} />}
        {open.value && <Preview figures={figures} label={title} />}
      </div>
    </>
  );
}

function summaryOf({ edition, values, unsure, narratives }: ReadFigures): string {
  const readings = unsure.filter(({ value }) => value !== undefined).length;
  const certain = Object.keys(values).length - readings;
  const texts = Object.values(narratives).filter((text) => text !== '').length;
  return `${edition} 版格式，读准 ${certain} 格${unsure.length > 0 ? `，存疑 ${unsure.length} 格` : ''}，文字 ${texts} 段。`;
}
