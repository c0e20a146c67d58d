import { describe, expect, it } from 'vitest';
import { askedWaitMs, retryAfter } from './retryAfter.ts';

const date = 'Tue, 24 Nov 2026 10:00:00 GMT';

describe('Retry-After', () => {
  it.each([
    [503, { 'retry-after': '7' }, 7_000],
    [429, { 'retry-after': '0' }, 0],
    [503, { 'retry-after': '86400' }, 3_600_000],
    [503, { 'retry-after': 'Tue, 24 Nov 2026 10:00:30 GMT', date }, 30_000],
    [503, { 'retry-after': 'Tue, 24 Nov 2026 09:00:00 GMT', date }, 0],
    [503, { 'retry-after': 'Wed, 25 Nov 2026 09:00:00 GMT', date }, 3_600_000],
    // A day behind or ahead of ours: its own clock is what it reckons by.
    [503, { 'retry-after': 'Fri, 01 Jan 1999 00:00:05 GMT', date: 'Fri, 01 Jan 1999 00:00:00 GMT' }, 5_000],
  ])('F5 of %i %j is %i ms', (statusCode, headers, ms) => {
    expect(askedWaitMs({ statusCode, headers })).toBe(ms);
  });

  it('F5 as a date is from now where the upstream does not say its time', () => {
    const headers = { 'retry-after': new Date(Date.now() + 60_000).toUTCString() };
    const ms = askedWaitMs({ statusCode: 503, headers });
    expect(ms).toBeGreaterThan(55_000);
    expect(ms).toBeLessThanOrEqual(60_000);
  });

  it.each([
    [500, { 'retry-after': '7' }],
    [200, { 'retry-after': '7' }],
    [503, {}],
    [503, { 'retry-after': ['7', '8'] }],
    ...[
      '',
      '-1',
      '1.5',
      '1e3',
      'soon',
      'Tue Nov 24 10:00:00 2026',
      '2026-11-24',
      'Foo, 99 Bar 2026 10:00:00 GMT',
    ].map((value): [number, Record<string, string>] => [503, { 'retry-after': value }]),
  ])('F5 of %i %j is none', (statusCode, headers) => {
    expect(askedWaitMs({ statusCode, headers })).toBeUndefined();
  });

  it.each([
    [0, '1'],
    [1, '1'],
    [1_000, '1'],
    [1_001, '2'],
    [3_600_000, '3600'],
  ])('is passed on in whole seconds: %i ms as %s', (ms, seconds) => {
    expect(retryAfter(ms)).toEqual({ 'retry-after': seconds });
  });
});
