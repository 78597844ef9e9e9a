import * as z from 'zod/mini';

// Zod's compiled fast path needs eval, which the extension's CSP forbids and reports.
z.config({ jitless: true });

/** Reports of one file. */
export const mostReports = 5000;

const text = (length: number) => z.string().check(z.maxLength(length));
const value = z.union([z.number(), text(200)]);

const waiver = z.object({
  check: text(40),
  cells: z.array(text(100)).check(z.maxLength(300)),
  reason: text(2000),
  at: text(40),
  values: z.optional(z.record(text(100), value)),
  message: z.optional(text(1000)),
  words: z.optional(text(40)),
});

/** One report of the file. */
export const reportSchema = z.object({
  id: text(100).check(z.minLength(1)),
  unit: text(200),
  year: z.int().check(z.minimum(2000), z.maximum(2100)),
  edition: z.enum(['2019', '2021']),
  status: z.enum(['draft', 'sent', 'filed']),
  values: z.record(text(100), value),
  unsure: z.array(text(100)).check(z.maxLength(300)),
  narratives: z.object({
    overview: z.optional(text(200_000)),
    problems: z.optional(text(200_000)),
    otherMatters: z.optional(text(200_000)),
  }),
  waivers: z.array(waiver).check(z.maxLength(500)),
  source: z.object({ kind: text(40), name: text(300) }),
  updatedAt: text(40),
});

/** The exchange file, version 1. `docs/exchange.schema.json` is generated from it. */
export const exchangeSchema = z.object({
  format: z.literal('nianbao'),
  version: z.literal(1),
  reports: z.array(reportSchema).check(z.maxLength(mostReports)),
});
