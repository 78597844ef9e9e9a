/** What the portal has been sent, by year; kept in memory. */

export type FilingState = 'none' | 'saved' | 'submitted' | 'returned';

export interface Filing {
  state: FilingState;
  /** Field name → text exactly as it arrived. */
  fields: Readonly<Record<string, string>>;
  /** Why it was sent back. */
  returnedFor?: string;
}

export interface Filings {
  of(year: number): Filing;
  save(year: number, fields: Readonly<Record<string, string>>): void;
  submit(year: number, fields: Readonly<Record<string, string>>): void;
  /** Sends a submitted report back; nothing happens to any other. */
  sendBack(year: number, reason: string): void;
  years(): number[];
}

export function createFilings(): Filings {
  const byYear = new Map<number, Filing>();
  const of = (year: number): Filing => byYear.get(year) ?? { state: 'none', fields: {} };
  return {
    of,
    save: (year, fields) => void byYear.set(year, { ...of(year), state: of(year).state === 'returned' ? 'returned' : 'saved', fields }),
    submit: (year, fields) => void byYear.set(year, { state: 'submitted', fields }),
    sendBack: (year, reason) => {
      const filing = of(year);
      if (filing.state === 'submitted') byYear.set(year, { ...filing, state: 'returned', returnedFor: reason });
    },
    years: () => [...byYear.keys()].sort((a, b) => a - b),
  };
}
