import { beforeEach, expect, it, vi } from 'vitest';
import { noteActivity } from '../../../lib/drafts/activity';
import { watchLastFiling } from '../../../lib/drafts/filings';
import { confirmFiled, recordSent } from '../../../lib/drafts/sent';
import { emptyDatabase, figures, must } from './drafts';

beforeEach(emptyDatabase);

it('tells the last filing, whoever noted it, and nothing else', async () => {
  const stop = new AbortController();
  const told: (string | undefined)[] = [];
  watchLastFiling((answer) => told.push(must(answer)?.report), stop.signal);
  await vi.waitFor(() => expect(told).toEqual([undefined]));
  const sent = must(await recordSent({ origin: 'https://ndbg.demo.gov.cn', at: '2026-01-12T01:41:00.000Z', waivers: [], figures }));
  await confirmFiled(sent.id);
  await vi.waitFor(() => expect(told.at(-1)).toBe('青川市水利局 2025 年'));
  await noteActivity({ kind: 'fill', report: '另一份', count: 3 });
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(2));
  expect(told.at(-1)).toBe('青川市水利局 2025 年');
  stop.abort();
});
