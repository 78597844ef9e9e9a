import type { GoingStatus } from '../../lib/report/page';
import { Notice } from '../notice';
import { ActButton } from './act-button';

interface GoingProps {
  going: GoingStatus;
  onStop(): void;
}

const mostProblems = 6;

/** How a confirmed fill goes on, or ended, on tabs and steps the clerk opens after it. */
export function Going({ going: { left, tabs, written, until, note, problems }, onStop }: GoingProps) {
  const elsewhere = left - tabs.reduce((sum, { count }) => sum + count, 0);
  return (
    <div data-testid="fill-going" data-left={left} data-written={written}>
      <Notice level={problems.length > 0 ? 'warning' : 'hint'} role="status">
        <h2>{left > 0 ? `还有 ${left} 项，看得见时接着写` : '接着填已结束'}</h2>
        {note !== '' && <p class="small">{note}</p>}
        {left > 0 && (
          <ul class="small">
            {tabs.map(({ name, count }) => (
              <li key={name}>
                “{name}”页签未打开，{count} 格待填
              </li>
            ))}
            {elsewhere > 0 && <li>翻到有它们的那一步：{elsewhere} 项</li>}
          </ul>
        )}
        {problems.length > 0 && (
          <ul class="small problems">
            {problems.slice(0, mostProblems).map(({ place, reason }) => (
              <li key={place}>
                {place}：{reason}
              </li>
            ))}
            {problems.length > mostProblems && <li>等 {problems.length} 项</li>}
          </ul>
        )}
        {left > 0 && (
          <p class="row small">
            <span class="muted">{clock(until)} 前有效，只写清单里确认过的内容。</span>
            <ActButton testId="fill-stop" small push onAct={onStop}>
              不再接着填
            </ActButton>
          </p>
        )}
      </Notice>
    </div>
  );
}

/** `10:42` by the clock of this machine. */
function clock(at: string): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
