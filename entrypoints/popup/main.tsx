import { render } from 'preact';
import { Notice } from '../../components/notice';
import '../../assets/theme.css';
import '../../assets/components.css';
import '../../assets/popup.css';
import { askToPersist } from '../../lib/drafts/persistence';
import { purgeDeleted } from '../../lib/drafts/reports';
import { readSettings } from '../../lib/drafts/settings';
import { shownTab } from '../../lib/messages';
import { App } from './app';

const root = document.getElementById('app')!;

/** A mistake of ours: said once, in place of the popup. */
function fail(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  render(
    <main class="popup-body">
      <Notice level="error" role="alert">
        年报助手出错了，请关闭后重新打开。您的报告都在。（{text}）
      </Notice>
    </main>,
    root,
  );
}

async function start(): Promise<void> {
  const settings = await readSettings();
  if (settings.ok && settings.value.theme !== 'system') document.documentElement.dataset['theme'] = settings.value.theme;
  const tabId = await shownTab(location.href);
  render(<App tabId={Number.isInteger(tabId) ? tabId : undefined} />, root);
  await purgeDeleted(new Date());
  await askToPersist(navigator.storage);
}

addEventListener('error', (event) => fail(event.error));
addEventListener('unhandledrejection', (event) => fail(event.reason));
void start();
