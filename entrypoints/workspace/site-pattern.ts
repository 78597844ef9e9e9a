const plainHost = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/;

/** The pattern of every page of the site whose address was typed: `10.20.0.8:8080/login` → `*://10.20.0.8/*`. A pattern names no port. */
export function sitePattern(address: string): { ok: true; value: string } | { ok: false; reason: string } {
  const text = address.trim().normalize('NFKC');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (text === '') return { ok: false, reason: '请先写上网址。' };
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ok: false, reason: '只能启用 http 或 https 网址。' };
  const hostname = hostOf(scheme === undefined ? `http://${text}` : text);
  // An asterisk would switch on more than one site; browsers write it as it is or as %2A.
  if (hostname === undefined || !plainHost.test(hostname)) return { ok: false, reason: `“${text.slice(0, 60)}”不是网址。` };
  if (/(?:^|\.)gov\.cn$/.test(hostname)) return { ok: false, reason: '*.gov.cn 的网站已默认启用。' };
  return { ok: true, value: `${scheme ?? '*'}://${hostname}/*` };
}

function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname || undefined;
  } catch {
    return undefined;
  }
}
