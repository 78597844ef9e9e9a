import { Bench } from 'tinybench';

export type Work = () => unknown;

/**
 * The median milliseconds of each piece of work, measured in turn after a warm-up. What a piece of work returns is awaited if
 * it is a promise.
 */
export async function medians<Name extends string>(work: Readonly<Record<Name, Work>>): Promise<Record<Name, number>> {
  const bench = new Bench({ time: 600, warmupTime: 200, throws: true });
  for (const [name, run] of Object.entries<Work>(work)) bench.add(name, async () => void (await run()));
  await bench.run();
  const entries = bench.tasks.map(({ name, result }): [string, number] => {
    if (result.state !== 'completed') throw new Error(`${name} was not measured: ${result.state}`);
    return [name, result.latency.p50];
  });
  return Object.fromEntries(entries) as Record<Name, number>;
}
