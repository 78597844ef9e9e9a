import { expect, test } from 'vitest';
import { sitePattern } from '../../../entrypoints/workspace/site-pattern';

test.each([
  ['10.20.0.8', '*://10.20.0.8/*'],
  ['10.20.0.8:8080/login.jsp?x=1', '*://10.20.0.8/*'],
  [' http://10.20.0.8:8080/ ', 'http://10.20.0.8/*'],
  ['https://oa.qingchuan.example/a#b', 'https://oa.qingchuan.example/*'],
  ['OA.Qingchuan.Example', '*://oa.qingchuan.example/*'],
  ['http://[fd00::8]:81/', 'http://[fd00::8]/*'],
  ['localhost:3000', '*://localhost/*'],
  ['政务.example', '*://xn--zfr164b.example/*'],
  ['１０.20.0.8', '*://10.20.0.8/*'],
  ['gov.cn.evil.example', '*://gov.cn.evil.example/*'],
])('%s', (address, value) => {
  expect(sitePattern(address)).toEqual({ ok: true, value });
});

test.each(['', '   ', '*', '*.example.com', 'http://*/', 'file:///etc', 'chrome://settings', '年报 门户', 'http://', 'ndbg.qingchuan.gov.cn', 'gov.cn', 'javascript://x'])(
  'refuses %j',
  (address) => {
    expect(sitePattern(address)).toEqual({ ok: false, reason: expect.stringMatching(/[一-龥]/) });
  },
);
