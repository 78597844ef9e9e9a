import { beforeEach, expect, test, vi, type Mock } from 'vitest';
import { bringTriage } from '../../lib/page-needs';
import type { Session } from '../../lib/portal/session';
import { offerTriage, type Triage } from '../../lib/portal/triage';

const wire = vi.hoisted(() => ({ connected: true, asked: 0, answer: async (): Promise<void> => {} }));
vi.mock('../../lib/page-wire', () => ({
  connected: () => wire.connected,
  background: {
    'finding-seen': () => {
      wire.asked += 1;
      return wire.answer();
    },
  },
}));

beforeEach(() => {
  Object.assign(wire, { connected: true, asked: 0, answer: async () => {} });
  offerTriage(undefined as unknown as Triage);
});

function stage(findings: number): { ready: () => boolean; tell: Mock<() => void>; change(found: number): void } {
  let look = (): void => {};
  const tell = vi.fn<() => void>();
  const live = { check: () => Array.from({ length: findings }), subscribe: (listener: () => void) => (look = listener), tell };
  const ready = bringTriage({ live } as unknown as Session);
  return {
    ready,
    tell,
    change: (found) => {
      findings = found;
      look();
    },
  };
}

test('it is asked for once, at the first finding', () => {
  const { change } = stage(0);
  expect(wire.asked).toBe(0);
  change(1);
  change(2);
  expect(wire.asked).toBe(1);
});

test('a submission may be held while it is on its way, and once it is there without asking', async () => {
  wire.answer = async () => offerTriage({} as Triage);
  const { ready } = stage(0);
  expect(ready()).toBe(true);
  await Promise.resolve();
  expect(ready()).toBe(true);
  expect(wire.asked).toBe(1);
});

test.each([
  ['comes to nothing', async () => {}],
  ['is refused', async () => Promise.reject(new Error('gone'))],
])('where it %s, nothing is held any more, and what is held is told', async (_how, answer) => {
  wire.answer = answer;
  const { ready, tell } = stage(1);
  expect(ready()).toBe(true);
  await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  expect(ready()).toBe(false);
  expect(wire.asked).toBe(1);
});

test('after an update of the extension nothing is held by what stayed in the page', () => {
  wire.connected = false;
  expect(stage(1).ready()).toBe(false);
  expect(wire.asked).toBe(0);
});
