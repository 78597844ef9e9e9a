import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ActivityLine } from '../../components/workspace/settings/activity-log';
import type { RestorePlan, RestoreState } from '../../components/workspace/settings/restore';
import { SettingsView } from '../../components/workspace/settings/settings-view';
import { Notice } from '../../components/notice';
import { clearActivity, watchActivity } from '../../lib/drafts/activity';
import { importReports, previewImport, type IntakeItem } from '../../lib/drafts/intake';
import { watchNames } from '../../lib/drafts/names';
import { writeSetting } from '../../lib/drafts/settings';
import { disableSite, enabledSites, enablePattern } from '../../lib/messages';
import { readManyExchange } from '../../lib/office/exchange';
import { isSealed, unseal } from '../../lib/office/sealed';
import type { Report } from '../../lib/report/types';
import { backUp } from './back-up';
import { breather } from './breather';
import { settings } from './preferences';
import { sitePattern } from './site-pattern';
import { useProfiles } from './use-profiles';
import { version } from '../../package.json';

const shownLines = 50;

export function SettingsScreen() {
  const count = useSignal(0);
  const sites = useSignal<readonly string[]>([]);
  const said = useSignal('');
  const activity = useSignal<readonly ActivityLine[]>([]);
  const restore = useSignal<RestoreState>({ kind: 'idle' });
  const chosen = useSignal<readonly Report[]>([]);
  const locked = useSignal('');
  const failure = useSignal<string | undefined>(undefined);
  const profiles = useProfiles();
  const readSites = () => void enabledSites().then((found) => (sites.value = found));
  useEffect(() => {
    document.title = '设置 · 年报助手';
    const ends = new AbortController();
    watchNames((answer) => answer.ok && (count.value = answer.value.length), ends.signal);
    watchActivity(shownLines, (answer) => answer.ok && (activity.value = answer.value.map((line) => ({ n: 0, ...line }))), ends.signal);
    readSites();
    return () => ends.abort();
  }, []);

  const onAdd = async (address: string) => {
    const pattern = sitePattern(address);
    if (!pattern.ok) return void (said.value = pattern.reason);
    const host = pattern.value.replace(/^.*?:\/\/|\/\*$/g, '');
    const allowed = await enablePattern(pattern.value).catch(() => false);
    said.value = allowed ? `已在 ${host} 启用。` : '浏览器没有允许，仍未启用。';
    readSites();
  };
  const onRemove = async (site: string) => {
    const removed = await disableSite(site).catch(() => false);
    said.value = removed ? '已移除，浏览器收回了权限。' : '浏览器没有收回这项权限。请在浏览器的扩展管理里修改网站权限。';
    readSites();
  };
  const onExport = async (passphrase?: string) => {
    const done = await backUp(passphrase);
    failure.value = done.ok ? undefined : done.reason;
  };
  const onFile = async (file: File) => {
    const text = await file.text();
    locked.value = isSealed(text) ? text : '';
    if (isSealed(text)) return void (restore.value = { kind: 'locked', file: file.name });
    await show(file.name, text);
  };
  const onUnlock = async (passphrase: string) => {
    const now = restore.peek();
    if (now.kind !== 'locked') return;
    const opened = await unseal(locked.peek(), passphrase);
    if (opened.ok) await show(now.file, opened.text);
    else restore.value = { kind: opened.code === 'passphrase' ? 'locked' : 'refused', file: now.file, reason: opened.reason };
  };
  const show = async (name: string, text: string) => {
    const read = await readManyExchange(text, breather());
    if (!read.ok) return void (restore.value = { kind: 'refused', file: name, reason: read.reason });
    const preview = await previewImport(read.reports);
    chosen.value = read.reports;
    restore.value = preview.ok ? { kind: 'plan', plan: planOf(name, preview.value) } : { kind: 'refused', file: name, reason: preview.reason };
  };
  const onConfirm = async () => {
    const done = await importReports(chosen.peek());
    failure.value = done.ok ? undefined : done.reason;
    if (done.ok) restore.value = { kind: 'done', count: done.value.filter(({ kind }) => kind !== 'same').length };
  };

  return (
    <>
      {failure.value !== undefined && (
        <Notice level="error" role="alert">
          {failure.value}
        </Notice>
      )}
      <SettingsView
        version={version}
        backup={{
          reports: count.value,
          lastBackupAt: settings.value.lastBackupAt,
          today: new Date(),
          restore: restore.value,
          onExport: (passphrase) => void onExport(passphrase),
          onUnlock: (passphrase) => void onUnlock(passphrase),
          onFile: (file) => void onFile(file),
          onConfirm: () => void onConfirm(),
          onCancel: () => (restore.value = { kind: 'idle' }),
        }}
        sites={{ sites: sites.value, said: said.value, onAdd: (address) => void onAdd(address), onRemove: (site) => void onRemove(site) }}
        profiles={profiles}
        activity={{ lines: activity.value, today: new Date(), onClear: () => void clearActivity() }}
        display={{
          theme: settings.value.theme,
          density: settings.value.density,
          onTheme: (theme) => void writeSetting('theme', theme),
          onDensity: (density) => void writeSetting('density', density),
        }}
      />
    </>
  );
}

function planOf(file: string, items: readonly IntakeItem[]): RestorePlan {
  const kinds = ['new', 'different', 'same'] as const;
  const rows = kinds.map((kind) => ({
    kind,
    reports: items.filter((item) => item.kind === kind).map(({ report }) => `${report.unit} ${report.year} 年`),
  }));
  return { file, rows: rows.filter(({ reports }) => reports.length > 0) };
}
