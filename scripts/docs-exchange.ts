/** Writes docs/exchange.schema.json and docs/profile.schema.json from the schemas in the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { exchangeSchema } from '../lib/office/exchange-schema';
import { profilesSchema } from '../lib/office/profile-schema';

const files = {
  exchange: { title: '年报助手 exchange file', schema: exchangeSchema },
  profile: { title: '年报助手 portal profiles (填报档案)', schema: profilesSchema },
} as const;

type FileName = keyof typeof files;

export function schemaFile(name: FileName): string {
  return fileURLToPath(new URL(`../docs/${name}.schema.json`, import.meta.url));
}

/** The schema as JSON Schema 2020-12, as it is kept in docs. */
export function schemaText(name: FileName): string {
  const { title, schema } = files[name];
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('../docs/', import.meta.url), { recursive: true });
  for (const name of Object.keys(files) as FileName[]) writeFileSync(schemaFile(name), schemaText(name));
}
