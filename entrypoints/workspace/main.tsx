import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { Shell } from '../../components/workspace/shell';
import '../../assets/theme.css';
import '../../assets/components.css';
import '../../assets/workspace.css';
import { watchDatabase } from '../../lib/drafts/database';
import { askToPersist } from '../../lib/drafts/persistence';
import { purgeDeleted } from '../../lib/drafts/reports';
import { DraftsScreen } from './drafts-screen';
import { CompareScreen } from './compare-screen';
import { EditorScreen } from './editor-screen';
import { ImportScreen } from './import-screen';
import { PrintScreen } from './print-screen';
import { followSettings } from './preferences';
import { route, type Route } from './route';
import { RollupScreen } from './rollup-screen';
import { SettingsScreen } from './settings-screen';

/** What the storage or a fault of our own has to say; it stays. */
const news = signal<string | undefined>(undefined);

function Workspace() {
  const now = route.value;
  const place = 'id' in now ? `${now.screen} ${now.id}` : now.screen;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    // What was clicked is gone with its screen: the new one takes the focus.
    document.getElementById('main')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);
  return (
    <Shell screen={'id' in now ? 'drafts' : now.screen}>
      {news.value !== undefined && (
        <Notice level="error" role="alert">
          {news.value}
        </Notice>
      )}
      <ScreenOf now={now} />
    </Shell>
  );
}

function ScreenOf({ now }: { now: Route }) {
  switch (now.screen) {
    case 'editor':
      return <EditorScreen key={now.id} id={now.id} />;
    case 'print':
      return <PrintScreen key={now.id} id={now.id} />;
    case 'compare':
      return <CompareScreen />;
    case 'import':
      return <ImportScreen tab={now.tab} />;
    case 'rollup':
      return <RollupScreen />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return <DraftsScreen />;
  }
}

const life = new AbortController();
const fault = () => (news.value = '年报助手出了错，刚才的操作可能没有完成。已写入的内容都在，请刷新本页再继续。');
addEventListener('error', fault, { signal: life.signal });
addEventListener('unhandledrejection', fault, { signal: life.signal });
watchDatabase((message) => (news.value = message), life.signal);
followSettings(life.signal);
void askToPersist(navigator.storage);
// A write: what is read for the first screen would wait for it.
setTimeout(() => void purgeDeleted(new Date()), 3000);
render(<Workspace />, document.getElementById('app')!);
