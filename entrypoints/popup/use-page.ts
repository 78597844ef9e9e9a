import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ShownStatus } from '../../components/popup/portal-status';
import { pageStatus } from '../../lib/messages';

const interval = 1000;

/** The page's state, asked again every second while `watching`: pages render late and change their year. */
export function usePage(tabId: number | undefined, watching: boolean): { status: ShownStatus; refresh(): Promise<void> } {
  const [status, setStatus] = useState<ShownStatus>('loading');
  const alive = useRef(true);
  const refresh = useCallback(async () => {
    const answer = tabId === undefined ? 'closed' : await pageStatus(tabId).catch(() => 'closed' as const);
    if (alive.current) setStatus((before) => (sameStatus(before, answer) ? before : answer));
  }, [tabId]);
  useEffect(() => () => void (alive.current = false), []);
  useEffect(() => {
    if (!watching) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const round = async () => {
      await refresh();
      if (!ended) timer = setTimeout(() => void round(), interval);
    };
    void round();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [watching, refresh]);
  return { status, refresh };
}

function sameStatus(a: ShownStatus, b: ShownStatus): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
