export interface SitesProps {
  /** Addresses the user has switched on, as patterns: `http://10.20.0.8/*`. */
  sites: readonly string[];
  onRemove(site: string): void;
}

/** Where the extension looks for forms. */
export function Sites({ sites, onRemove }: SitesProps) {
  return (
    <section class="panel" id="sites" aria-labelledby="sites-title">
      <div class="panel-head">
        <h2 id="sites-title">网站</h2>
      </div>
      <div class="scroll" tabIndex={0} role="region" aria-label="网站列表，可左右滚动">
        <table class="tbl sites" aria-labelledby="sites-title">
          <thead>
            <tr>
              <th scope="col">网址</th>
              <th scope="col">来源</th>
              <th scope="col">
                <span class="vh">操作</span>
              </th>
            </tr>
          </thead>
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
                  <button type="button" class="btn small" onClick={() => onRemove(site)}>
                    移除<span class="vh"> {site}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="panel-foot">
        <p class="muted small">门户不在 *.gov.cn 时，打开填报页，点浏览器工具栏上的年报助手，再点“在此网站启用”。移除后，浏览器同时收回对该网站的权限。</p>
      </div>
    </section>
  );
}
