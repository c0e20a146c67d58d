import { idempotencyKeyHeader } from '#contract/own/idempotency.ts';
import type { FaultRequest } from '#sandbox/seed/admin.ts';
import { pick, type Random } from './random.ts';
import type { Send, World } from './world.ts';

/** How often things go wrong, as shares of 1. */
export interface Weather {
  /** Requests of the browser that never leave it, and answers that never reach it. */
  readonly cut: number;
  /** Presses that meet a fault of the upstream. */
  readonly upstream: number;
  /** True for a browser that names no action of its clinician: what then goes wrong shows that the others' keys matter. */
  readonly withoutKeys?: boolean;
}

// A token refresh whose answer is lost costs the clinician's access by design (F9): its faults have tests of their own.
const operations = [
  'createReferral',
  'updateReferral',
  'submitReferral',
  'getReferral',
  'listReferrals',
] as const;

function faultOf(random: Random): Pick<FaultRequest, 'kind'> & Record<string, unknown> {
  const when = pick(random, ['before', 'after']);
  return pick<Pick<FaultRequest, 'kind'> & Record<string, unknown>>(random, [
    { kind: 'drop', when },
    { kind: 'drop', when: 'after' },
    { kind: 'status', status: 500, when },
    { kind: 'status', status: 502, when },
    { kind: 'status', status: 503, when: 'before', retryAfter: 0 },
    { kind: 'status', status: 429, when: 'before', retryAfter: 0 },
    { kind: 'status', status: 401, when: 'before' },
    { kind: 'malformed', when },
    { kind: 'html', when },
    { kind: 'empty', when },
    { kind: 'object-null', when: 'after' },
  ]);
}

/** Switches a fault of the upstream on for a clinician's next requests, or does not. */
export async function maybeBreak(
  world: Pick<World, 'admin'>,
  random: Random,
  { upstream }: Weather,
  email: string,
): Promise<void> {
  if (random() >= upstream) return;
  const times = pick(random, [1, 1, 1, 2, 5]);
  await world.admin('POST', '/faults', {
    ...faultOf(random),
    operation: pick(random, operations),
    email,
    times,
  });
}

/** A line that loses requests before they arrive, and answers after. */
export function unreliable(
  send: Send,
  random: Random,
  { cut, withoutKeys }: Weather,
): typeof globalThis.fetch {
  return async (input, init) => {
    if (random() < cut / 2) throw new TypeError('the line was cut');
    const headers = new Headers(init?.headers);
    if (withoutKeys) headers.delete(idempotencyKeyHeader);
    const answer = await send(input as string, { ...init, headers });
    if (random() < cut / 2) throw new TypeError('the line was cut');
    return answer;
  };
}
