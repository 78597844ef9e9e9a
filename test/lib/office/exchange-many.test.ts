import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeInSteps, decodeText } from '../../../lib/office/decode';
import { readExchange, readManyExchange, writeExchange } from '../../../lib/office/exchange';
import { exchangePieces } from '../../../lib/office/exchange-pieces';
import type { Report } from '../../../lib/report/types';

const report = (unit: string, more: object = {}): Report => ({
  id: unit,
  unit,
  year: 2025,
  edition: '2021',
  status: 'draft',
  values: { 'requests.received.total': 3, 'proactive.fees.amount': '251000元' },
  unsure: [],
  narratives: { overview: '引号"、反斜杠\\、括号}]{[、逗号,\n“reports”:[1,2]' },
  waivers: [],
  source: { kind: 'file', name: 'a\\"b.txt' },
  updatedAt: '2026-01-20T08:00:00.000Z',
  ...more,
});
const noRest = async (): Promise<void> => undefined;

function piecesOf(json: string) {
  const steps = exchangePieces(json);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('read one by one', () => {
  const file = writeExchange([report('甲'), report('乙'), report('丙')]);
  const cases: [string, string][] = [
    ['as written', file],
    ['on one line', JSON.stringify(JSON.parse(file))],
    ['with a byte order mark', `\uFEFF${file}`],
    ['none', writeExchange([])],
    ['reports first', JSON.stringify({ reports: [report('甲')], more: { reports: [1, [2]] }, version: 1, format: 'nianbao' })],
    ['reports twice: the last counts', `{"format":"nianbao","version":1,"reports":[1],"reports":[${JSON.stringify(report('甲'))}]}`],
    ['cut short', file.slice(0, -40)],
    ['cut within a text', file.slice(0, file.indexOf('反斜杠'))],
    ['another version', JSON.stringify({ format: 'nianbao', version: 2, reports: [] })],
    ['locked', JSON.stringify({ format: 'nianbao-sealed', version: 1 })],
    ['another format', JSON.stringify({ format: 'x', reports: [] })],
    ['no list', JSON.stringify({ format: 'nianbao', version: 1, reports: 3 })],
    ['a list alone', '[1, 2]'],
    ['nothing', ''],
    ['an unknown cell', writeExchange([report('甲')]).replace('requests.received.total', 'requests.received.cat')],
    ['a wrong year', JSON.stringify({ format: 'nianbao', version: 1, reports: [report('甲'), report('乙', { year: 1 })] })],
    ['no JSON in the middle', file.replace('"draft"', 'draft')],
    ['an element too few', JSON.stringify({ format: 'nianbao', version: 1, reports: [report('甲')] }).replace('}]}', '},]}')],
  ];
  it.each(cases)('%s: the same answer as at once', async (_name, json) => expect(await readManyExchange(json, noRest)).toEqual(readExchange(json)));
});

test('the pieces of any list are its elements', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (reports, more, indent) => {
      const pieces = piecesOf(JSON.stringify({ more, reports, last: more }, null, indent))!;
      const json = JSON.stringify({ more, reports, last: more }, null, indent);
      expect(pieces.spans.map(([from, to]) => JSON.parse(json.slice(from, to)))).toEqual(JSON.parse(JSON.stringify(reports)));
      expect(JSON.parse(pieces.head)).toEqual(JSON.parse(JSON.stringify({ more, reports: [], last: more })));
    }),
    { numRuns: 300 },
  );
});

test('any text is told or cut, never an error', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', ' ', 'a', '"reports":[') }), (text) => void piecesOf(text)), { numRuns: 500 });
});

test('rests within a long file', async () => {
  let rests = 0;
  const json = writeExchange(Array.from({ length: 40 }, (_, at) => report(`第${at}局`, { narratives: { overview: '一年来的情况。'.repeat(2000) } })));
  const answer = await readManyExchange(json, async () => void (rests += 1));
  expect(answer.ok && answer.reports.length).toBe(40);
  expect(rests).toBeGreaterThan(40);
});

describe('text in steps', () => {
  const long = `${'一年来的情况，éè😀。'.repeat(150_000)}`;
  const cases: [string, Uint8Array][] = [
    ['UTF-8 over several steps, characters cut between them', new TextEncoder().encode(long)],
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['GB 18030', new Uint8Array([0xd6, 0xd0, 0xce, 0xc4])],
    ['cut within a character', new TextEncoder().encode('中文').subarray(0, 5)],
    ['nothing', new Uint8Array()],
  ];
  it.each(cases)('%s: as at once', async (_name, bytes) => expect(await decodeInSteps(bytes, noRest)).toBe(decodeText(bytes)));
});
