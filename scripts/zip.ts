/** `npm run zip`: the two packages, byte for byte the same from the same source. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { packFolder } from './pack/pack-folder';

const output = resolve(import.meta.dirname, '../.output');
const { version }: { version: string } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'));

mkdirSync(output, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const name = `nianbao-${version}-${browser}.zip`;
  const bytes = packFolder(resolve(output, `${browser}-mv3`));
  writeFileSync(resolve(output, name), bytes);
  console.log(`.output/${name}  ${bytes.length} bytes`);
}
