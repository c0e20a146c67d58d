import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Where the identity provider keeps what it must remember between two requests: in memory. Sign-ins (`Session`) are
 * not remembered at all, so that every authorization asks again who is there.
 */
export function memoryAdapters(now: () => number = Date.now): (model: string) => Adapter {
  return (model) => (model === 'Session' ? forgetful : memoryAdapter(now));
}

function memoryAdapter(now: () => number): Adapter {
  const entries = new Map<string, { readonly payload: AdapterPayload; readonly expiresAt: number }>();
  const find = async (id: string) => {
    const entry = entries.get(id);
    return entry && entry.expiresAt > now() ? entry.payload : undefined;
  };
  return {
    find,
    async upsert(id, payload, expiresIn = Number.POSITIVE_INFINITY) {
      for (const [key, { expiresAt }] of entries) if (expiresAt <= now()) entries.delete(key);
      entries.set(id, { payload, expiresAt: now() + expiresIn * 1000 });
    },
    async consume(id) {
      const entry = entries.get(id);
      if (entry) entry.payload.consumed = Math.floor(now() / 1000);
    },
    async destroy(id) {
      entries.delete(id);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    },
    // By uid only sessions are looked up, and by user code only what the device flow makes.
    findByUid: nothing,
    findByUserCode: nothing,
  };
}

const nothing = () => Promise.resolve(undefined);
const forgetful: Adapter = {
  find: nothing,
  upsert: nothing,
  consume: nothing,
  destroy: nothing,
  revokeByGrantId: nothing,
  findByUid: nothing,
  findByUserCode: nothing,
};
