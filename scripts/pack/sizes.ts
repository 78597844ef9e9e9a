import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packFolder } from './pack-folder';

export interface SizeRow {
  name: string;
  /** Bytes after gzip; of the package, bytes of the zip. */
  bytes: number;
  limit?: number;
}

/** What each part of a built extension weighs. Throws when a part is not there. */
export function measureSizes(build: string): SizeRow[] {
  const gzip = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + gzipSync(readFileSync(join(build, path)), { level: 9 }).length, 0);
  return [
    { name: 'size-lookout', bytes: gzip(['lookout.js']), limit: 3 * 1024 },
    { name: 'size-engine', bytes: gzip(['engine.js']), limit: 45 * 1024 },
    { name: 'size-popup', bytes: gzip(loadedBy(build, 'popup.html')) },
    { name: 'size-workspace', bytes: gzip(loadedBy(build, 'workspace.html')) },
    { name: 'size-zip', bytes: packFolder(build).length, limit: 400 * 1024 },
    ...lazyChunks(build).map((chunk) => ({ name: `size-lazy-${chunk.replace(/-[\w-]{8}\.js$/, '')}`, bytes: gzip([`chunks/${chunk}`]) })),
  ];
}

/** What is loaded only when it is needed, such as the readers and writers of Office files. */
function lazyChunks(build: string): string[] {
  const atOnce = new Set(['popup.html', 'workspace.html'].flatMap((page) => loadedBy(build, page)));
  return readdirSync(join(build, 'chunks')).filter((name) => name.endsWith('.js') && !atOnce.has(`chunks/${name}`)).sort();
}

/** The page and what it loads at once: scripts, their static imports (preloaded) and styles. */
function loadedBy(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const loaded = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  return [page, ...new Set(loaded)];
}
