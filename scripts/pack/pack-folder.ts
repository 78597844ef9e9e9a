import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

// A zip holds local times without a zone: these parts, not an instant, are the same on every machine.
const packedAt = new Date(2020, 0, 1, 0, 0, 0);

/** Zip of a folder's files by path in code-unit order, with fixed times: the same files give the same bytes. */
export function packFolder(folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const path of filesOf(folder)) {
    entries[path] = [readFileSync(join(folder, path)), { mtime: packedAt, level: 9 }];
  }
  return zipSync(entries);
}

/** Paths of all files below a folder, `/`-separated, in code-unit order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
}
