/** One row of the benchmark, as `bench.json` holds it. */
export interface BenchRow {
  name: string;
  /** `ms`: median of one run. `bytes`: after gzip; of the package, of the zip. */
  unit: 'ms' | 'bytes';
  ours: number;
  /** What must not be exceeded, or the least the platform allows: docs/bench.md says which. */
  limit?: number;
  /** The same work done by others, in the row's unit. */
  peers: Record<string, number>;
  /** ours ÷ limit. */
  ratioToLimit?: number;
  /** peer ÷ ours: above 1, ours is faster. */
  speedup: Record<string, number>;
}

/** Rows that are measured together. A new group is one file and one entry in `groups.ts`. */
export interface BenchGroup {
  rows: readonly string[];
  /** Measures the wanted ones of its rows. Throws where something it needs (a browser, a build) is missing. */
  run(wanted: readonly string[]): Promise<BenchRow[]>;
}

export function benchRow({ name, unit = 'ms', ours, limit, peers = {} }: Measured): BenchRow {
  const speedup = Object.entries(peers).map(([peer, value]): [string, number] => [peer, round(value / ours)]);
  return {
    name,
    unit,
    ours: round(ours),
    ...(limit === undefined ? {} : { limit: round(limit), ratioToLimit: round(ours / limit) }),
    peers: Object.fromEntries(Object.entries(peers).map(([peer, value]) => [peer, round(value)])),
    speedup: Object.fromEntries(speedup),
  };
}

export type Measured = Pick<BenchRow, 'name' | 'ours'> & Partial<Pick<BenchRow, 'unit' | 'limit' | 'peers'>>;

/** Three significant digits; whole numbers stay as they are. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}
