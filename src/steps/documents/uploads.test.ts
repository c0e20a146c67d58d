import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('an upload', () => {
  it('is one request with one part and the token', async () => {
    await start('x.pdf');
    expect(request()).toMatchObject({
      method: 'POST',
      url: '/to',
      headers: { Authorization: 'Bearer first' },
    });
    const parts = [...(request().body ?? [])];
    expect(parts.map(([name, value]) => [name, value instanceof File && value.name])).toEqual([
      ['file', 'x.pdf'],
    ]);
  });

  it('shows how far it is, then what the upstream made of it', async () => {
    const { uploads, onEnd } = await start('x.pdf');
    request().progress(42.7);
    expect(uploads.list()).toMatchObject([{ state: 'uploading', percent: 42, size: 5 }]);
    request().progress(100);
    expect(uploads.list()).toMatchObject([{ state: 'uploading', percent: 100 }]);
    await answer(201, stored(7));
    expect(uploads.list()).toMatchObject([{ state: 'uploaded', percent: 100, documentId: '7' }]);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an empty body', ''],
    ['something else than JSON', '<html>'],
  ])('counts as done when its answer is %s', async (_what, body) => {
    const { states } = await start('x.pdf');
    await answer(200, body);
    expect(states()).toEqual(['x.pdf uploaded']);
  });

  it('runs beside one other, and the next ones wait', async () => {
    const { uploads, headers } = setUp();
    uploads.add([pdf('a.pdf'), pdf('b.pdf')]);
    uploads.add([pdf('c.pdf')]);
    await settle();
    expect(FakeXhr.open).toHaveLength(2);
    expect(headers).toHaveBeenCalledTimes(2);
    await answer(201, stored(1));
    expect(FakeXhr.sent).toHaveLength(3);
    expect(headers).toHaveBeenCalledTimes(3);
  });
});

describe('remove', () => {
  it('cancels what is on its way, and the next one goes', async () => {
    const { uploads, states, key, onEnd } = await start('a.pdf', 'b.pdf', 'c.pdf');
    uploads.remove(key(0));
    await settle();
    expect(FakeXhr.sent.map(({ aborted }) => aborted)).toEqual([true, false, false]);
    expect(states()).toEqual(['b.pdf uploading', 'c.pdf uploading']);
    // It may have arrived all the same.
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('never sends what was waiting for its turn or for the token', async () => {
    const { uploads, key, headers } = setUp();
    const token = Promise.withResolvers<{ Authorization: string }>();
    headers.mockReturnValueOnce(token.promise);
    uploads.add([pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
    await settle();
    uploads.remove(key(2));
    uploads.remove(key(0));
    token.resolve({ Authorization: 'Bearer late' });
    await answer(201, stored(1));
    expect(FakeXhr.sent).toHaveLength(1);
  });

  it('takes a failed file away and lets it be chosen again', async () => {
    const { uploads, states, key } = setUp();
    const file = pdf('x.pdf');
    uploads.add([file]);
    await settle();
    await answer(422);
    uploads.remove(key(0));
    expect(states()).toEqual([]);
    uploads.add([file]);
    await settle();
    expect(FakeXhr.sent).toHaveLength(2);
  });

  it('leaves an uploaded file alone', async () => {
    const { uploads, states, key } = await start('x.pdf');
    await answer(201);
    uploads.remove(key(0));
    expect(states()).toEqual(['x.pdf uploaded']);
  });
});

describe('stop', () => {
  it('cancels everything, and the same uploads can start anew', async () => {
    const { uploads, states } = setUp();
    uploads.stop();
    uploads.add([pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
    await settle();
    uploads.stop();
    await settle();
    expect(FakeXhr.sent.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(states()).toEqual([]);
    uploads.add([pdf('a.pdf')]);
    await settle();
    expect(FakeXhr.open).toHaveLength(1);
  });
});

it('tells its listeners, and writes no file name to the console', async () => {
  const spies = (['log', 'debug', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
  const { uploads } = setUp();
  const listener = vi.fn();
  const unsubscribe = uploads.subscribe(listener);
  uploads.add([pdf('x.pdf')]);
  await settle();
  request().answer(422, refusal('rejected', 'No'));
  await settle();
  expect(listener).toHaveBeenCalledTimes(2);
  unsubscribe();
  uploads.stop();
  expect(listener).toHaveBeenCalledTimes(2);
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});
