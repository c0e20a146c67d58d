import { vi } from 'vitest';
import type { ErrorCode } from '#contract/own/errors.ts';
import { raise } from '#lib/raise.ts';
import { createUploads } from '../uploads.ts';
import { FakeXhr } from './fakeXhr.ts';

/** Fake clock and requests, none sent yet. For `beforeEach`. */
export function fakeRequests(): void {
  vi.useFakeTimers();
  vi.stubGlobal('XMLHttpRequest', FakeXhr);
  FakeXhr.open = [];
  FakeXhr.sent = [];
}

/** For `afterEach`. */
export function realRequests(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** A file whose content is its name unless said. */
export const pdf = (name: string, text = name) => new File([text], name, { type: 'application/pdf' });
/** An error body of ours. */
export const refusal = (code: ErrorCode, message: string) => ({ error: { code, message, requestId: 'r-1' } });
/** The upstream's answer to an upload. */
export const stored = (id: number) => ({ object: { id, filename: 'x.pdf', size: 5 } });
/** Long enough for Uppy to begin, and to repeat what it repeats by itself. */
export const settle = () => vi.advanceTimersByTimeAsync(1000);

/** Uploads to a target whose token is `first`, then `second`. */
export function setUp() {
  const onEnd = vi.fn();
  const headers = vi.fn(() => Promise.resolve({ Authorization: 'Bearer first' }));
  const renewedHeaders = vi.fn((_refused: Record<string, string>) =>
    Promise.resolve({ Authorization: 'Bearer second' }),
  );
  const target = { method: 'POST', url: '/to', part: 'file', headers, renewedHeaders };
  const uploads = createUploads(target, onEnd);
  const states = () => uploads.list().map(({ name, state }) => `${name} ${state}`);
  const key = (index: number) => uploads.list()[index]?.key ?? raise('No such file');
  return { uploads, onEnd, headers, renewedHeaders, states, key };
}

/** {@link setUp}, with these files on their way. */
export async function start(...names: string[]) {
  const all = setUp();
  all.uploads.add(names.map((name) => pdf(name)));
  await settle();
  return all;
}

/** Answers the request that was sent first, and lets it sink in. */
export async function answer(status: number, body?: unknown): Promise<void> {
  request().answer(status, body);
  await settle();
}

/** A request that was sent and not answered. */
export function request(index = 0): FakeXhr {
  return FakeXhr.open[index] ?? raise('No such request');
}
