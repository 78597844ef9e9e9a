/** `npm run docs:alarms -- DIR`: counts what each check raises on the published reports of a folder, for docs/checks.md. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countAlarms } from './alarms/count';

const directory = process.argv[2];
if (directory === undefined) {
  console.error('usage: npm run docs:alarms -- DIR');
  process.exitCode = 2;
} else {
  const counted = await countAlarms(resolve(directory));
  writeFileSync(new URL('../docs/false-alarms.json', import.meta.url), `${JSON.stringify(counted, null, 1)}\n`);
  for (const { check, raised, confirmed, unlisted } of counted.alarms) console.log(check.padEnd(14), raised, confirmed, unlisted);
}
