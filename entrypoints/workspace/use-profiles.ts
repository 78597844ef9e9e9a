import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ProfilesProps } from '../../components/workspace/settings/profiles';
import { keepProfiles, removeProfile, watchProfiles } from '../../lib/drafts/profiles';
import type { StoredProfile } from '../../lib/drafts/types';
import { readProfiles, writeProfiles } from '../../lib/office/profile-file';
import { profileKey, type PortalProfile } from '../../lib/report/profile';
import { downloadText, fileName } from './download';

/** What the settings show of the portal profiles, and what can be done with them. */
export function useProfiles(): ProfilesProps {
  const kept = useSignal<readonly StoredProfile[]>([]);
  const read = useSignal<readonly PortalProfile[]>([]);
  const said = useSignal('');
  useEffect(() => {
    const ends = new AbortController();
    watchProfiles((answer) => answer.ok && (kept.value = answer.value), ends.signal);
    return () => ends.abort();
  }, []);
  const hand = (profiles: readonly PortalProfile[], name: string): void => {
    downloadText(`${fileName(name)}.nianbao-profile.json`, writeProfiles(profiles), 'application/json');
  };
  const known = new Set(kept.value.map(({ key }) => key));
  return {
    profiles: kept.value,
    said: said.value,
    waiting: read.value.map((profile) => ({ ...profile, key: profileKey(profile), replaces: known.has(profileKey(profile)) })),
    onExport: (key) => {
      const one = kept.peek().find((profile) => profile.key === key);
      if (one) hand([one], one.name);
    },
    onExportAll: () => hand(kept.peek(), '填报档案'),
    onRemove: (key) => void removeProfile(key).then((answer) => (said.value = answer.ok ? '已移除。' : answer.reason)),
    onFile: (file) =>
      void file.text().then((text) => {
        const result = readProfiles(text);
        read.value = result.ok ? result.profiles : [];
        said.value = result.ok ? '' : `${file.name} 没有读取：${result.reason}`;
      }),
    onConfirm: () =>
      void keepProfiles(read.peek()).then((answer) => {
        said.value = answer.ok ? `已收下 ${read.peek().length} 份档案。` : answer.reason;
        read.value = [];
      }),
    onCancel: () => (read.value = []),
  };
}
