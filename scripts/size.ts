/** `npm run size`: what the production build weighs, against its limits. */
import { resolve } from 'node:path';
import { measureSizes } from './pack/sizes';

const rows = measureSizes(resolve(import.meta.dirname, '../.output/chrome-mv3'));
for (const { name, bytes, limit } of rows) {
  const verdict = limit === undefined ? '' : `of ${limit}${bytes > limit ? '  TOO LARGE' : ''}`;
  console.log(`${name.padEnd(28)} ${String(bytes).padStart(8)} ${verdict}`);
}
process.exitCode = rows.some(({ bytes, limit = Infinity }) => bytes > limit) ? 1 : 0;
