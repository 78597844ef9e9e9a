import type { PageStatus } from '../../lib/report/page';
import { Icon, type IconName } from '../icon';

/** `loading`: not asked yet. `closed`: the tab is gone. */
export type ShownStatus = PageStatus | 'loading' | 'closed';

interface Words {
  icon: IconName;
  level?: 'ok' | 'warning';
  title: string;
  text: string;
}

/** What the page is, live: announced when it changes. */
export function PortalStatus({ status, published = false }: { status: ShownStatus; published?: boolean }) {
  const { icon, level, title, text } = published && typeof status === 'object' && status.state === 'none' ? publishedWords : wordsOf(status);
  const page = typeof status === 'object' ? status : undefined;
  const detected = page?.state === 'detected' ? page : undefined;
  return (
    <div
      class="portal"
      role="status"
      data-testid="portal-status"
      data-state={page?.state ?? (status === 'closed' ? 'none' : undefined)}
      data-edition={detected?.edition}
      data-cells={detected?.cells}
      data-frames={detected?.frames}
      data-level={level}
      aria-busy={status === 'loading'}
    >
      <Icon name={icon} />
      <div>
        <h2>{title}</h2>
        <p class="muted small">{text}</p>
        {page && page.state !== 'off' && page.problems.length > 0 && (
          <ul class="small problems">
            {page.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

const publishedWords: Words = { icon: 'file', title: '本页有已公布的年度报告', text: '这里没有填报表，但可以把这份报告读进工作台，留作上年数据或核对。' };

function wordsOf(status: ShownStatus): Words {
  if (status === 'loading') return { icon: 'form', title: '正在查看本页', text: '正在查找年度报告填报表。' };
  if (status === 'closed') {
    return { icon: 'form', title: '这个网页已经关闭', text: '请重新打开门户的“年度报告填报”页面，再点一次年报助手。' };
  }
  switch (status.state) {
    case 'detected':
      return { icon: 'ok', level: 'ok', title: '本页有年度报告填报表', text: boundText(status) };
    case 'unsupported':
      return status.edition === undefined
        ? { icon: 'warning', level: 'warning', title: '版式对不上，没有启用填入', text: '为免填错位，本页只能查看，不能填入。' }
        : { icon: 'warning', level: 'warning', title: '这张表现在不能填入', text: boundText(status) };
    case 'off':
      return {
        icon: 'lock',
        title: '年报助手没有在这个网站启用',
        text: '默认只在 *.gov.cn 上识别填报表。内网门户由您决定是否启用，随时可在设置中移除。',
      };
    case 'none':
      return {
        icon: 'form',
        title: '本页没有年度报告填报表',
        text: '请打开门户的“年度报告填报”页面，再看这里。表格看得见却识别不到时，请把浏览器切换到“极速模式”后刷新。',
      };
  }
}

function boundText({ edition, cells, narratives, frames, year, unit }: PageStatus): string {
  const named = [unit, year === undefined ? undefined : `${year} 年`].filter(Boolean).join(' ');
  const counts = `${cells} 格数字${narratives > 0 ? `和 ${narratives} 段文字` : ''}已对上`;
  return [named, `${edition} 版格式`, counts, frames > 1 ? `${frames} 个框架` : ''].filter(Boolean).join('·');
}
