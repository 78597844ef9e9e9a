import * as z from 'zod/mini';

// Zod's compiled fast path needs eval, which the extension's CSP forbids and reports.
z.config({ jitless: true });

const text = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));
const index = z.int().check(z.minimum(0), z.maximum(4000));

const table = z.strictObject({
  rows: z.array(z.string().check(z.maxLength(4000))).check(z.minLength(1), z.maxLength(400)),
  nth: index,
  of: z.int().check(z.minimum(1), z.maximum(100)),
});

const cell = z.strictObject({ cell: text(100), table: index, row: index, input: index, name: z.optional(text(200)) });

const profile = z.strictObject({
  name: text(100),
  origin: text(300),
  path: text(500),
  taughtAt: text(40),
  edition: z.enum(['2019', '2021']),
  tables: z.array(table).check(z.minLength(1), z.maxLength(50)),
  cells: z.array(cell).check(z.minLength(1), z.maxLength(400)),
  quirks: z.strictObject({ zeroAsBlank: z.optional(z.boolean()) }),
});

/** The file of portal profiles, version 1. `docs/profile.schema.json` is generated from it. */
export const profilesSchema = z.strictObject({
  format: z.literal('nianbao-profile'),
  version: z.literal(1),
  profiles: z.array(profile).check(z.minLength(1), z.maxLength(200)),
});
