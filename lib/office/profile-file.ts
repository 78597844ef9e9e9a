import { cellOf, editionOf } from '../report/editions/catalogue';
import type { PortalProfile } from '../report/profile';
import { profilesSchema } from './profile-schema';

export type ProfilesResult = { ok: true; profiles: PortalProfile[] } | { ok: false; reason: string };

/** A profile is a few kilobytes. */
const largest = 4_000_000;

/** Portal profiles as one file (JSON, UTF-8). */
export function writeProfiles(profiles: readonly PortalProfile[]): string {
  const plain = profiles.map(({ name, origin, path, taughtAt, edition, tables, cells, quirks }) => ({ name, origin, path, taughtAt, edition, tables, cells, quirks }));
  return `${JSON.stringify({ format: 'nianbao-profile', version: 1, profiles: plain }, null, 1)}\n`;
}

/** Reads a file of portal profiles. Anything that does not fit is refused as a whole, with the place named. */
export function readProfiles(json: string): ProfilesResult {
  if (json.length > largest) return refused('这个文件太大，不是填报档案。');
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return refused('这个文件不是有效的 JSON，可能没有下载完整。');
  }
  const parsed = profilesSchema.safeParse(data);
  if (!parsed.success) {
    const [top, at, ...rest] = parsed.error.issues[0]?.path ?? [];
    if (top !== 'profiles' || typeof at !== 'number') return refused('这不是年报助手的填报档案文件。');
    return refused(`第 ${at + 1} 份档案${rest.length > 0 ? `的 ${rest.map(String).join('.')} ` : ''}不符合格式。`);
  }
  for (const [at, profile] of parsed.data.profiles.entries()) {
    const wrong = wrongIn(profile);
    if (wrong !== undefined) return refused(`第 ${at + 1} 份档案${wrong}`);
  }
  return { ok: true, profiles: parsed.data.profiles };
}

function refused(reason: string): ProfilesResult {
  return { ok: false, reason };
}

/** What the shape alone does not tell. */
function wrongIn({ origin, path, edition, tables, cells }: PortalProfile): string | undefined {
  if (!isSite(origin)) return `的网址“${origin.slice(0, 60)}”不是一个网站。`;
  if (!path.startsWith('/')) return `的路径“${path.slice(0, 60)}”不对。`;
  const known = editionOf(edition);
  const unknown = cells.find(({ cell }) => cellOf(known, cell) === undefined);
  if (unknown) return `里有不认识的格子“${unknown.cell.slice(0, 60)}”。`;
  if (new Set(cells.map(({ cell }) => cell)).size < cells.length) return '里有一格写了两次。';
  if (new Set(cells.map(({ table, row, input }) => `${table} ${row} ${input}`)).size < cells.length) return '把两格指到了同一个输入框。';
  const lost = cells.find(({ table, row }) => tables[table]?.rows[row] === undefined);
  if (lost) return `里“${lost.cell}”所在的表或行不存在。`;
  return tables.some(({ nth, of }) => nth >= of) ? '里表的序号不对。' : undefined;
}

/** `https://host[:port]` and nothing more. */
function isSite(origin: string): boolean {
  try {
    const { protocol, hostname, origin: own } = new URL(origin);
    return /^https?:$/.test(protocol) && own === origin && /^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(hostname);
  } catch {
    return false;
  }
}
