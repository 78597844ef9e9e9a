import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { aDraft, current, emptyDatabase, writeField } from './drafts';

const cells = ['requests.received.naturalPerson', 'requests.granted.naturalPerson', 'requests.carriedIn.business'];

interface Step {
  writer: 0 | 1 | 2;
  kind: 'write' | 'look';
  cell: number;
  /** Fire without waiting for the one before. */
  hasty: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  writer: fc.constantFrom(0, 1, 2),
  kind: fc.constantFrom('write', 'write', 'look'),
  cell: fc.nat({ max: cells.length - 1 }),
  hasty: fc.boolean(),
});

beforeEach(emptyDatabase);

it('nobody overwrites what they have not seen, whatever the interleaving', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { id, revision, values } = await aDraft();
      const seen = [0, 1, 2].map(() => revision);
      // The model: who wrote a cell last, at which revision, and what it holds.
      const model = new Map(cells.map((cell) => [cell, { writer: -1, revision: 0, value: values[cell] }]));
      let latest = revision;
      const pending: Promise<void>[] = [];
      let value = 100;
      for (const { writer, kind, cell, hasty } of steps) {
        if (kind === 'look') {
          await Promise.all(pending.splice(0));
          seen[writer] = (await current(id)).revision;
          continue;
        }
        value += 1;
        const name = cells[cell]!;
        const last = model.get(name)!;
        const allowed = last.revision <= seen[writer]! || last.writer === writer;
        if (allowed) {
          latest += 1;
          model.set(name, { writer, revision: latest, value });
        }
        const wanted = allowed ? { ok: true, revision: latest } : { ok: false, code: 'conflict', fields: [name] };
        const check = writeField(id, name, value, seen[writer]!, `w${writer}`).then((answer) => {
          expect(answer).toMatchObject(wanted);
        });
        if (hasty) pending.push(check);
        else await check;
      }
      await Promise.all(pending);
      const end = await current(id);
      expect(end.revision).toBe(latest);
      for (const [name, { value: wanted }] of model) expect(end.values[name]).toBe(wanted);
    }),
    { numRuns: 60, seed: Number(process.env.FC_SEED ?? 20261124) },
  );
});
