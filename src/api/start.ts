import { authPaths, type StartRequest } from '#contract/own/session.ts';
import type { Request } from './request.ts';

/** The call behind "Before you start". */
export function startCalls(request: Request) {
  return {
    /** Accepts the terms and creates the clinician's Scan.com user. */
    start: (body: StartRequest): Promise<undefined> =>
      request({ method: 'POST', path: authPaths.start, body }),
  };
}
