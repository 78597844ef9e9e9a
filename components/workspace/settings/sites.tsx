import { useState } from 'preact/hooks';
import { ColumnHeads } from '../column-heads';

export interface SitesProps {
  /** Addresses the user has switched on, as patterns: `http://10.20.0.8/*`. */
  sites: readonly string[];
  /** What became of the last request: why an address was not taken, or that it was. */
  said: string;
  onAdd(address: string): void;
  onRemove(site: string): void;
}

/** Where the extension looks for forms. */
export function Sites({ sites, said, onAdd, onRemove }: SitesProps) {
  return (
    <section class="panel" id="sites" aria-labelledby="sites-title">
      <div class="panel-head">
        <h2 id="sites-title">网站</h2>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="网站列表，可左右滚动">
        <table class="tbl sites" aria-labelledby="sites-title">
          <ColumnHeads names={['网址', '来源']} />
          <tbody>
            <tr>
              <th scope="row">*.gov.cn</th>
              <td>默认</td>
              <td />
            </tr>
            {sites.map((site) => (
              <tr key={site}>
                <th scope="row">{site.replace(/\/\*$/, '')}</th>
                <td>您允许的</td>
                <td class="num">
                  <button type="button" class="btn small" data-testid="site-remove" onClick={() => onRemove(site)}>
                    移除<span class="vh"> {site.replace(/\/\*$/, '')}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SiteForm said={said} onAdd={onAdd} />
      <div class="panel-foot">
        <p class="muted small">
          门户不在 *.gov.cn 时，打开填报页，点浏览器工具栏上的年报助手，再点“在……启用”；也可以在这里写上网址。移除后，浏览器同时收回对该网站的权限，已打开的网页上的标记也随即消失。
        </p>
      </div>
    </section>
  );
}

function SiteForm({ said, onAdd }: Pick<SitesProps, 'said' | 'onAdd'>) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="set"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(address);
      }}
    >
      <div>
        <h3>
          <label for="site-address">启用一个网站</label>
        </h3>
        <p id="site-said" role="status">
          {said || '写门户的网址，如 10.20.0.8:8080。浏览器会再问一次是否允许。'}
        </p>
      </div>
      <div class="row beside">
        <input
          class="input"
          id="site-address"
          data-testid="site-address"
          aria-describedby="site-said"
          autocomplete="off"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="btn" data-testid="site-add">
          启用
        </button>
      </div>
    </form>
  );
}
