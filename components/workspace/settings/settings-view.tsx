import { ActivityLog, type ActivityLogProps } from './activity-log';
import { Backup, type BackupProps } from './backup';
import { Display, type DisplayProps } from './display';
import { Privacy } from './privacy';
import { Profiles, type ProfilesProps } from './profiles';
import { Sites, type SitesProps } from './sites';

export interface SettingsViewProps {
  backup: BackupProps;
  display: DisplayProps;
  sites: SitesProps;
  profiles: ProfilesProps;
  activity: ActivityLogProps;
  version: string;
}

const parts = [
  { id: 'backup', name: '备份与恢复' },
  { id: 'sites', name: '网站' },
  { id: 'profiles', name: '填报档案' },
  { id: 'look', name: '显示' },
  { id: 'log', name: '操作记录' },
  { id: 'privacy', name: '隐私与关于' },
] as const;

export function SettingsView({ backup, display, sites, profiles, activity, version }: SettingsViewProps) {
  return (
    <>
      <h1>设置</h1>
      <div class="cols toc-side">
        <nav class="toc" aria-label="设置分类">
          {parts.map(({ id, name }) => (
            <a
              key={id}
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                const heading = document.getElementById(id);
                heading?.scrollIntoView();
                heading?.querySelector<HTMLElement>('button, input, a')?.focus({ preventScroll: true });
              }}
            >
              {name}
            </a>
          ))}
        </nav>
        <div class="stack">
          <Backup {...backup} />
          <Sites {...sites} />
          <Profiles {...profiles} />
          <Display {...display} />
          <ActivityLog {...activity} />
          <Privacy version={version} />
        </div>
      </div>
    </>
  );
}
