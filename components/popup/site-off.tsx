import { Icon } from '../icon';
import { ActButton } from './act-button';

interface SiteOffProps {
  /** '' where the browser does not tell which site it is. */
  host: string;
  /** The browser asked and the answer was no. */
  declined: boolean;
  onEnable(): void;
}

export function SiteOff({ host, declined, onEnable }: SiteOffProps) {
  const unknown = host === '';
  return (
    <>
      <ActButton testId="site-enable" kind="primary" wide onAct={onEnable} blockedBy={unknown ? 'site-why' : undefined}>
        {unknown ? '启用这个网站' : `在 ${host} 启用`}
      </ActButton>
      <p class="help" id="site-why">
        {unknown
          ? '浏览器没有说明这是哪个网站。请在那个网页上点浏览器工具栏里的年报助手，再启用。'
          : '浏览器会再问一次是否允许。启用后只识别表单，不会自动填入。'}
      </p>
      <p class={declined ? 'help bad' : 'help'} role="status">
        {declined && (
          <>
            <Icon name="refused" /> 浏览器没有允许，仍未启用。可以再点一次。
          </>
        )}
      </p>
    </>
  );
}
