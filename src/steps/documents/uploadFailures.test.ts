import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '#api/ApiError.ts';
import { FakeXhr } from './testing/fakeXhr.ts';
import {
  answer,
  fakeRequests,
  pdf,
  realRequests,
  refusal,
  request,
  settle,
  setUp,
  start,
  stored,
} from './testing/uploads.ts';

beforeEach(fakeRequests);
afterEach(realRequests);

const keys = () => FakeXhr.sent.map(({ headers }) => headers['Idempotency-Key']);

describe('a refused token', () => {
  it('is renewed and the upload repeated, unseen', async () => {
    const { renewedHeaders, states } = await start('x.pdf');
    await answer(401, refusal('unauthenticated', 'Expired'));
    expect(renewedHeaders).toHaveBeenCalledExactlyOnceWith({ Authorization: 'Bearer first' });
    expect(request().headers).toMatchObject({ Authorization: 'Bearer second' });
    expect(keys()).toEqual([keys()[0], keys()[0]]);
    await answer(201, stored(1));
    expect(states()).toEqual(['x.pdf uploaded']);
  });

  it('is renewed once only', async () => {
    const { uploads, renewedHeaders } = await start('x.pdf');
    await answer(401);
    await answer(401, refusal('unauthenticated', 'Sign in again'));
    expect(uploads.list()).toMatchObject([
      { state: 'failed', problem: { message: 'Sign in again', requestId: 'r-1' } },
    ]);
    expect(renewedHeaders).toHaveBeenCalledTimes(1);
    expect(FakeXhr.sent).toHaveLength(2);
  });

  it.each(['headers', 'renewedHeaders'] as const)(
    'ends the upload when there is no other (%s)',
    async (which) => {
      const { uploads, onEnd, ...calls } = setUp();
      calls[which].mockRejectedValueOnce(new ApiError('network', { message: 'No token' }));
      uploads.add([pdf('x.pdf'), pdf('y.pdf')]);
      await settle();
      if (which === 'renewedHeaders') request().answer(401);
      await settle();
      expect(uploads.list()).toMatchObject([
        { state: 'failed', problem: { message: 'No token' } },
        { state: 'uploading' },
      ]);
      expect(onEnd).toHaveBeenCalledTimes(1);
      expect(FakeXhr.open).toHaveLength(1);
    },
  );
});

describe('a failure', () => {
  it.each([
    ['a connection lost on the way', (xhr: FakeXhr) => xhr.lose(), 3, 'The connection was lost.'],
    ['503', (xhr: FakeXhr) => xhr.answer(503, refusal('upstream-unavailable', 'Later')), 3, 'Later'],
    [
      '502 without our error body',
      (xhr: FakeXhr) => xhr.answer(502, '<html>'),
      3,
      'Scan.com is not answering',
    ],
    [
      '502 that stays',
      (xhr: FakeXhr) => xhr.answer(502, refusal('access-lost', 'Call support')),
      1,
      'Call support',
    ],
    ['504', (xhr: FakeXhr) => xhr.answer(504, refusal('upstream-timeout', 'Slow')), 1, 'Slow'],
    ['413', (xhr: FakeXhr) => xhr.answer(413, refusal('too-large', 'Too large')), 1, 'Too large'],
    ['422', (xhr: FakeXhr) => xhr.answer(422, refusal('rejected', 'Holds a virus')), 1, 'Holds a virus'],
  ])('%s', async (_what, end, requests, message) => {
    const { uploads, onEnd } = await start('x.pdf');
    while (FakeXhr.open.length > 0) {
      end(request());
      await settle();
    }
    expect(FakeXhr.sent).toHaveLength(requests);
    expect(uploads.list()[0]).toMatchObject({ state: 'failed' });
    expect(uploads.list()[0]?.problem?.message).toContain(message);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('is not repeated unasked when the answer was lost: the document may be stored', async () => {
    const { states } = await start('x.pdf');
    request().progress(100);
    request().lose();
    await settle();
    expect(FakeXhr.sent).toHaveLength(1);
    expect(states()).toEqual(['x.pdf failed']);
  });

  it.each([
    ['is lost', (xhr: FakeXhr) => xhr.lose(), true],
    ['is not known', (xhr: FakeXhr) => xhr.answer(409, refusal('outcome-unknown', 'Not known')), true],
    ['came too late', (xhr: FakeXhr) => xhr.answer(504, refusal('upstream-timeout', 'Slow')), true],
    ['is a refusal', (xhr: FakeXhr) => xhr.answer(422, refusal('rejected', 'No')), false],
  ])('F19 retried after its answer %s is the same upload: %s', async (_what, end, isSame) => {
    const { uploads, key } = await start('x.pdf');
    request().progress(100);
    end(request());
    await settle();
    uploads.retry(key(0));
    await settle();
    const [first, second] = keys();
    expect(first).toMatch(/^"[\da-f]{32}"$/);
    expect(second === first).toBe(isSame);
  });

  it('F19 has a key of its own for every file that is chosen, the same name or not', async () => {
    const { uploads } = await start('x.pdf', 'y.pdf');
    await answer(201, stored(1));
    uploads.add([pdf('x.pdf')]);
    await settle();
    expect(keys()).toHaveLength(3);
    expect(new Set(keys()).size).toBe(3);
  });

  it('stops no other file, and no other file repeats it', async () => {
    const { uploads, states } = await start('x.pdf', 'y.pdf');
    await answer(422, refusal('rejected', 'No'));
    uploads.add([pdf('z.pdf')]);
    await settle();
    expect(FakeXhr.sent).toHaveLength(3);
    for (const xhr of FakeXhr.open) xhr.answer(201, stored(1));
    await settle();
    expect(states()).toEqual(['x.pdf failed', 'y.pdf uploaded', 'z.pdf uploaded']);
  });

  it('can be retried, once per click that finds it failed', async () => {
    const { uploads, states, key } = await start('x.pdf');
    await answer(422, refusal('rejected', 'No'));
    uploads.retry(key(0));
    uploads.retry(key(0));
    await settle();
    expect(FakeXhr.sent).toHaveLength(2);
    await answer(201, stored(1));
    expect(states()).toEqual(['x.pdf uploaded']);
    uploads.retry(key(0));
    await settle();
    expect(FakeXhr.sent).toHaveLength(2);
  });
});
