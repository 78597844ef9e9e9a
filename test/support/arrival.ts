/** What a portal's server was sent, as text by key, whatever the way it was sent. */

/** JSON is flattened with dots and positions: `rows.0.total`. A name sent several times counts as `name[0]`, `name[1]` …. */
export async function readArrival(type: string, body: Uint8Array, charset: string): Promise<Record<string, string>> {
  if (type.includes('multipart/form-data')) {
    const form = await new Response(body as BodyInit, { headers: { 'content-type': type } }).formData();
    return counted([...form].map(([key, value]) => [key, String(value)]));
  }
  const text = new TextDecoder().decode(body);
  if (text.trimStart().startsWith('{')) return flatten(JSON.parse(text));
  return counted(text.split('&').filter(Boolean).map((pair) => pair.split('=').map((part) => fromPercent(part, charset)) as [string, string]));
}

function counted(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const texts = new Map<string, string[]>();
  for (const [key, text] of pairs) texts.set(key, [...(texts.get(key) ?? []), text]);
  return Object.fromEntries([...texts].flatMap(([key, all]) => all.map((text, at) => [all.length === 1 ? key : `${key}[${at}]`, text])));
}

function flatten(value: unknown, path = ''): Record<string, string> {
  if (typeof value !== 'object' || value === null) return { [path]: value === null || value === undefined ? '' : String(value) };
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`)));
}

function fromPercent(text: string, charset: string): string {
  const latin = text.replaceAll('+', ' ').replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return new TextDecoder(charset).decode(Uint8Array.from(latin, (char) => char.charCodeAt(0)));
}
