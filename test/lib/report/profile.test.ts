import { describe, expect, it } from 'vitest';
import { fitsPath, pathPattern, profileKey } from '../../../lib/report/profile';

describe('the path of a form', () => {
  it.each([
    ['/nb/report', '/nb/report'],
    ['/nb/report/20250113/edit', '/nb/report/*/edit'],
    ['/nb/5f2c9a1e-8a1e-4b3b-9a54-1f0e5c0e7a01', '/nb/*'],
    ['/nb/edit.jsp;jsessionid=A1B2', '/nb/edit.jsp'],
    ['/', '/'],
    ['/zwgk/annual-report-entry-form', '/zwgk/annual-report-entry-form'],
  ])('%s is kept as %s and fits itself', (path, pattern) => {
    expect(pathPattern(path)).toBe(pattern);
    expect(fitsPath(pattern, path)).toBe(true);
  });

  it.each([
    ['/nb/report/*/edit', '/nb/report/1/view'],
    ['/nb/report/*/edit', '/nb/report/1/2/edit'],
    ['/nb/report/*/edit', '/nb/report//edit'],
    ['/nb/*', '/nb'],
    ['/nb/.*', '/nb/anything'],
    ['/(a+)+$', '/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(fitsPath(pattern, path)).toBe(false);
  });

  it('one profile for each form and edition', () => {
    const form = { origin: 'https://nb.example.gov.cn', path: '/nb', edition: '2021' } as const;
    expect(profileKey(form)).not.toBe(profileKey({ ...form, edition: '2019' }));
    expect(profileKey(form)).not.toBe(profileKey({ ...form, path: '/nb2' }));
  });
});
