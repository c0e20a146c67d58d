import type { GatewayError } from '../errors.ts';
import { askedWaitMs } from '../upstream/retryAfter.ts';
import type { ScanAnswer, ScanApi } from '../upstream/scanApi.ts';
import type { Fate } from './tried.ts';

/** A way to the upstream that remembers what became of what was sent. */
export interface Watched {
  readonly scanApi: ScanApi;
  /** What is certain about a write that failed like this. */
  readonly fate: (error: GatewayError) => Fate;
}

/** Watches the calls of one write. One doubtful call is enough: that a later one is refused can be because of it. */
export function watched(scanApi: ScanApi): Watched {
  let isDoubtful = false;
  let wasAnswered = false;
  let wasRefused = false;

  function see(answer: ScanAnswer): ScanAnswer {
    const { statusCode } = answer;
    if (statusCode >= 200 && statusCode < 300) wasAnswered = true;
    else if (isRefusal(statusCode)) wasRefused = true;
    else if (!isSentAway(answer)) isDoubtful = true;
    return answer;
  }

  return {
    scanApi: {
      ...scanApi,
      send: (call) =>
        scanApi.send(call).then(see, (error: GatewayError) => {
          if (error.details.again !== 'always') isDoubtful = true;
          throw error;
        }),
    },
    fate({ code }) {
      if (isDoubtful) return 'unknown';
      // A success can say in its body that it is none.
      if (wasAnswered) return code === 'rejected' ? 'refused' : 'unknown';
      return wasRefused ? 'refused' : 'not-done';
    },
  };
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 408, 429].includes(status);
}

/** The upstream has not looked at a request that it answers like this. */
function isSentAway(answer: ScanAnswer): boolean {
  return [401, 429].includes(answer.statusCode) || askedWaitMs(answer) !== undefined;
}
