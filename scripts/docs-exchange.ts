/** Writes docs/exchange.schema.json from the schema in the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { exchangeSchema } from '../lib/office/exchange-schema';

export const schemaFile = fileURLToPath(new URL('../docs/exchange.schema.json', import.meta.url));

/** The schema as JSON Schema 2020-12, as it is kept in docs. */
export function schemaText(): string {
  const schema = { title: '年报助手 exchange file', ...z.toJSONSchema(exchangeSchema, { io: 'input' }) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('../docs/', import.meta.url), { recursive: true });
  writeFileSync(schemaFile, schemaText());
}
