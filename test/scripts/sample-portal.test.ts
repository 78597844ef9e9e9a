import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPortal, type Portal } from '../../scripts/sample-portal/server';

let portal: Portal;

beforeAll(async () => {
  portal = await startPortal({ unit: '青川市水利局' });
});

afterAll(() => portal.close());

async function get(path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${portal.port}${path}`)).text();
}

async function post(path: string, fields: Record<string, string>): Promise<string> {
  return (await fetch(`http://127.0.0.1:${portal.port}${path}`, { method: 'POST', body: new URLSearchParams(fields) })).text();
}

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

test.each([
  [2019, 22, 161],
  [2020, 22, 161],
  [2021, 10, 175],
  [2025, 10, 175],
])('the year %i brings its edition', async (year, proactive, requests) => {
  const html = await get(`/report?nd=${year}`);
  expect(count(html, /<input type="text" name="b_/g)).toBe(proactive);
  expect(count(html, /<input type="text" name="c_/g)).toBe(requests);
  expect(count(html, /<input type="text" name="d_/g)).toBe(15);
  expect(count(html, /<textarea/g)).toBe(3);
  expect(html).toContain(`青川市水利局${year}年政府信息公开工作年度报告`);
});

test('totals are typed unless the address says computed', async () => {
  expect(count(await get('/report?nd=2025'), / readonly=/g)).toBe(0);
  expect(count(await get('/report?nd=2025&totals=computed'), / readonly=/g)).toBe(34);
  expect(count(await get('/report?nd=2020&totals=computed'), / readonly=/g)).toBe(32);
});

test('what arrives is kept and echoed as it arrived, blanks included', async () => {
  const html = await post('/report', { nd: '2023', op: '提 交', c_01_01: ' ７', c_01_02: '', zw_ztqk: '<一>' });
  expect(html).toContain('提交成功');
  const received: unknown = JSON.parse(await get('/api/received?nd=2023'));
  expect(received).toMatchObject({ year: 2023, state: 'submitted', fields: { c_01_01: ' ７', c_01_02: '', zw_ztqk: '<一>' } });
});

describe('the states of a filing', () => {
  test('saved can be changed, submitted cannot, returned can', async () => {
    expect(await post('/report', { nd: '2024', op: '保 存', c_01_01: '3' })).toContain('尚未提交');
    expect(await get('/report?nd=2024')).toContain('id="c_01_01" value="3" />');
    await post('/report', { nd: '2024', op: '提 交', c_01_01: '4' });
    expect(await get('/report?nd=2024')).toContain('id="c_01_01" value="4" disabled="disabled" />');
    await post('/review', { nd: '2024', reason: '请核对<表三>' });
    const returned = await get('/report?nd=2024');
    expect(returned).toContain('已被退回');
    expect(returned).toContain('请核对&lt;表三&gt;');
    expect(returned).toContain('id="c_01_01" value="4" />');
  });

  test('only a submitted report can be sent back', async () => {
    await post('/review', { nd: '2022', reason: '空' });
    expect(portal.received(2022).state).toBe('none');
  });
});
