import { createContext, useContext } from 'react';
import { raise } from '#lib/raise.ts';
import { bodyPartCalls } from './bodyParts.ts';
import { documentCalls } from './documents.ts';
import { draftCalls } from './drafts.ts';
import { referralCalls } from './referrals.ts';
import { createRequest, type Credentials } from './request.ts';
import { startCalls } from './start.ts';

/** Every call that the browser makes, made with the given credentials. */
export function createApi(credentials: Credentials, fetch: typeof globalThis.fetch) {
  const request = createRequest(credentials, fetch);
  return {
    /** What the calls that are loaded later are made with. */
    request,
    ...referralCalls(request),
    ...bodyPartCalls(request),
    ...draftCalls(request),
    ...startCalls(request),
    ...documentCalls(credentials),
  };
}

/** See {@link createApi}. */
export type Api = ReturnType<typeof createApi>;

/** The clinician's {@link Api}. */
export const ApiContext = createContext<Api | undefined>(undefined);

/** The clinician's {@link Api}; only below the provider. */
export function useApi(): Api {
  return useContext(ApiContext) ?? raise('useApi outside of ApiContext');
}
