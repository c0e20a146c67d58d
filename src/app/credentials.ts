import { ApiError } from '#api/ApiError.ts';
import type { Credentials } from '#api/request.ts';
import { NoTokenError, type Auth } from '#auth/auth.ts';

/** The auth context as the api room wants it: the same tokens, with failures in the api's own terms. */
export function credentialsOf(auth: Auth): Credentials {
  return {
    token: () => auth.token().catch(translate),
    renew: (refused) => auth.renew(refused).catch(translate),
  };
}

function translate(error: unknown): never {
  if (!(error instanceof NoTokenError)) throw error;
  throw new ApiError(error.reason === 'signed-out' ? 'unauthenticated' : 'network');
}
