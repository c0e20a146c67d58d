import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../errors.ts';
import { limits } from '../limits.ts';
import { checkTimes, isFor, type Times } from './claims.ts';

const now = 1_800_000_000;

function judged(times: Times): string {
  try {
    checkTimes(times, now * 1000, limits);
    return 'taken';
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const { reason, seconds } = error.details.assertion ?? {};
    return `${reason} ${seconds}`;
  }
}

describe('checkTimes', () => {
  it.each<[Times, string]>([
    [{ exp: now + 300 }, 'taken'],
    [{ exp: now + 301 }, 'assertion-lifetime 1'],
    [{ exp: now + 1 }, 'taken'],
    [{ exp: now }, 'assertion-expired 0'],
    [{ exp: now - 1 }, 'assertion-expired 1'],
    [{ exp: now + 300, iat: now }, 'taken'],
    [{ exp: now + 300.5, iat: now }, 'assertion-lifetime 1'],
    [{ exp: now + 10, iat: now - 290 }, 'taken'],
    [{ exp: now + 10, iat: now - 291 }, 'assertion-lifetime 1'],
    [{ exp: now + 360, iat: now + 60 }, 'taken'],
    [{ exp: now + 300, iat: now + 61 }, 'assertion-clock-skew 61'],
    [{ exp: now + 300, nbf: now + 60 }, 'taken'],
    [{ exp: now + 300, nbf: now + 75 }, 'assertion-clock-skew 75'],
    [{ exp: now + 86_400, iat: now + 86_100 }, 'assertion-clock-skew 86100'],
  ])('%o is %s', (times, expected) => {
    expect(judged(times)).toBe(expected);
  });

  it('takes nothing that could be used later than six minutes from now', () => {
    const time = fc.integer({ min: now - 1_000, max: now + 1_000 });
    const times = fc.record({
      exp: time,
      iat: fc.option(time, { nil: undefined }),
      nbf: fc.option(time, { nil: undefined }),
    });
    fc.assert(
      fc.property(times, (given) => {
        fc.pre(judged(given) === 'taken');
        expect(given.exp).toBeGreaterThan(now);
        expect(given.exp).toBeLessThanOrEqual(now + 360);
      }),
    );
  });
});

describe('isFor', () => {
  it.each([
    ['us', true],
    [['other', 'us'], true],
    ['us/', false],
    ['usual', false],
    [['other'], false],
    [[], false],
    [undefined, false],
    [{ 0: 'us' }, false],
    [[['us']], false],
  ])('%o is %s', (audience, expected) => {
    expect(isFor(audience, 'us')).toBe(expected);
  });
});
