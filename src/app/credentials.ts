import { ApiError } from '#api/ApiError.ts';
import type { Credentials } from '#api/request.ts';
import { NoTokenError, type Auth } from '#auth/auth.ts';

/** The auth context as the api room wants it: the same tokens, with failures in the api's own terms. */
export function credentialsOf(auth: Auth): Credentials {
  return {
    token: () => auth.token().catch(inApiTerms),
    renew: (refused) => auth.renew(refused).catch(inApiTerms),
  };
}

/** Throws a failure of the auth context as the ApiError that it means, and anything else as it is. */
export function inApiTerms(error: unknown): never {
  if (!(error instanceof NoTokenError)) throw error;
  throw new ApiError(error.reason === 'signed-out' ? 'unauthenticated' : 'network');
}
