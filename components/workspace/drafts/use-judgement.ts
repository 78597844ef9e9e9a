import { useEffect, useState } from 'preact/hooks';
import { judge, type DraftItem, type Judgement } from './draft-item';

/** How long rows are judged before the browser may draw and answer, in ms. */
const slice = 25;
/** Judgements kept: a list that is shown again shows them at once. */
const most = 3000;

const known = new Map<string, Judgement>();
const waiting: (() => void)[] = [];
let running = false;

const keyOf = ({ report, revision }: DraftItem) => `${report.id} ${revision}`;

/** What the checks say of a report; of a long list one after the other, so that the page answers meanwhile. Until then what they said before. */
export function useJudgement(item: DraftItem | undefined): Judgement | undefined {
  const [shown, setShown] = useState<Judgement>();
  const key = item && keyOf(item);
  const now = key === undefined ? undefined : known.get(key);
  useEffect(() => {
    if (!item || key === undefined || known.has(key)) return undefined;
    let ended = false;
    waiting.push(() => {
      if (ended) return;
      if (known.size >= most) known.clear();
      const judgement = judge(item);
      known.set(key, judgement);
      setShown(judgement);
    });
    if (!running) setTimeout(run, 0);
    running = true;
    return () => void (ended = true);
  }, [key]);
  return now ?? shown;
}

function run(): void {
  const since = performance.now();
  while (waiting.length > 0 && performance.now() - since < slice) waiting.shift()!();
  running = waiting.length > 0;
  if (running) setTimeout(run, 0);
}
