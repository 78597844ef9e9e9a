import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { measureSizes } from '../pack/sizes';
import { benchRow, type BenchGroup } from './row';

const root = resolve(import.meta.dirname, '../..');

/** What a fresh production build weighs. */
export const sizesGroup: BenchGroup = {
  rows: ['size-lookout', 'size-engine', 'size-popup', 'size-workspace', 'size-zip', 'size-lazy'],
  async run(wanted) {
    const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build'], { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error('the build failed');
    return measureSizes(join(root, '.output/chrome-mv3'))
      .filter(({ name }) => wanted.includes(name.startsWith('size-lazy-') ? 'size-lazy' : name))
      .map(({ name, bytes, limit }) => benchRow({ name, unit: 'bytes', ours: bytes, ...(limit === undefined ? {} : { limit }) }));
  },
};
