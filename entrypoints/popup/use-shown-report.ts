import { useEffect, useState } from 'preact/hooks';
import { showsReport } from './shows-report';

const interval = 1000;

/** Whether the tab shows a published report; asked until it does, while `wanted`: pages render late. `page` names what is shown now. */
export function useShownReport(tabId: number | undefined, wanted: boolean, page: string): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    setShown(false);
    if (tabId === undefined || !wanted) return undefined;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const round = async () => {
      const found = await showsReport(tabId);
      if (ended) return;
      setShown(found);
      if (!found) timer = setTimeout(() => void round(), interval);
    };
    void round();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [tabId, wanted, page]);
  return shown;
}
