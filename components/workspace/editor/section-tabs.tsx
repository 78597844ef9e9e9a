import { useComputed } from '@preact/signals';
import { cellOf } from '../../../lib/report/editions/catalogue';
import type { Section } from '../../../lib/report/editions/types';
import type { Finding, Level } from '../../../lib/report/types';
import { waiverOf } from '../../../lib/report/waived';
import { LevelMark, signWords } from '../../level';
import { signedCells } from './causes';
import type { EditorModel } from './model';

interface SectionTabsProps {
  model: EditorModel;
  /** The section the user is in. */
  current: number;
  onSelect(section: number): void;
}

/** Short names for the strip; the headings below stay verbatim. */
const shortNames: Readonly<Record<Section['content'], string>> = {
  overview: '一、总体情况',
  proactive: '二、主动公开',
  requests: '三、申请办理',
  disputes: '四、复议诉讼',
  problems: '五、问题与改进',
  otherMatters: '六、其他事项',
};

export function SectionTabs({ model, current, onSelect }: SectionTabsProps) {
  return (
    <nav class="tabs" aria-label="报告各部分">
      {model.edition.sections.map(({ number, content }) => (
        <a
          key={number}
          href={`#section-${number}`}
          aria-current={current === number ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onSelect(number);
          }}
        >
          {shortNames[content]}
          <Worst model={model} content={content} />
        </a>
      ))}
    </nav>
  );
}

const order: readonly Level[] = ['error', 'warning', 'hint'];

/** The worst level open in a section, with its count. */
function Worst({ model, content }: { model: EditorModel; content: Section['content'] }) {
  const worst = useComputed(() => {
    const report = model.store.report.value;
    const here = model.findings.value.filter((finding) => sectionOf(model, finding) === content && !waiverOf(finding, report));
    const level = order.find((one) => here.some((finding) => finding.level === one));
    return level ? `${level} ${here.filter((finding) => finding.level === level).length}` : '';
  }).value;
  const [level, count] = worst.split(' ') as [Level | '', string?];
  if (level === '') return null;
  return (
    <>
      <span class="vh">，{signWords[level]}</span>
      <LevelMark level={level} word={count} />
    </>
  );
}

function sectionOf({ edition }: EditorModel, finding: Finding): Section['content'] | undefined {
  const cell = signedCells(finding)[0];
  return (cell === undefined ? undefined : cellOf(edition, cell)?.table) ?? finding.narrative;
}
