import { createApi } from '#api/apiContext.ts';
import { operation } from '#api/operation.ts';
import type { Request } from '#api/request.ts';
import { createAssertionExchange } from '#auth/assertionEndpoint.ts';
import { createAuth } from '#auth/auth.ts';
import { createSessionWatch, type SessionEnding } from '#auth/sessionWatch.ts';
import type { Host } from '#embed/frame.ts';
import { authPaths } from '#contract/own/session.ts';
import { credentialsOf } from '../credentials.ts';
import { createQueryClient } from '../queryClient.ts';
import type { JourneyEvents } from './journeyEvents.ts';
import { refusalInWords } from './refusalInWords.ts';
import { createStore } from './store.ts';

/** What {@link createFrameServices} needs. */
export interface FrameServicesOptions {
  readonly partner: string;
  readonly host: Pick<Host, 'getAssertion' | 'tell'>;
  readonly events: Pick<JourneyEvents, 'created'>;
  /** Somebody else is signed in to the portal now. */
  readonly onOtherClinician: () => void;
}

/**
 * What the app stands on in a frame: tokens for assertions of the portal's server, no cookie, nothing stored, and a watch
 * over the session's end.
 */
export function createFrameServices({ partner, host, events, onOtherClinician }: FrameServicesOptions) {
  const now = () => Date.now();
  const ending = createStore<SessionEnding | undefined>(undefined);
  const watch = createSessionWatch({
    now,
    onEnding(next) {
      ending.set(next);
      if (next)
        host.tell({ type: 'sessionEnding', seconds: Math.max(Math.round((next.at - now()) / 1000), 0) });
    },
    onEnd: () => void auth.check(),
  });

  const fetch: typeof window.fetch = async (input, init) => {
    const at = now();
    const response = await window.fetch(input, { ...init, credentials: 'omit' });
    if (response.status !== 401) watch.used(at);
    return response;
  };

  /** Not the one above: a token is no sign of life. */
  async function fetchToken(...call: Parameters<typeof window.fetch>): Promise<Response> {
    const response = await window.fetch(...call).catch(() => undefined);
    if (response && response.status < 500) return response;
    // What is tried again later while the page is in use is not told each time.
    if (auth.state().status === 'starting')
      host.tell({ type: 'error', code: 'unreachable', message: 'Scan Referral’s server did not answer.' });
    return response ?? Promise.reject(new TypeError('The gateway cannot be reached'));
  }

  const { exchange, again } = createAssertionExchange({
    partner,
    getAssertion: host.getAssertion,
    onRefused: (refusal) =>
      host.tell({ type: 'error', code: 'assertion-refused', message: refusalInWords(refusal) }),
    fetch: fetchToken,
  });
  const auth = createAuth({
    async exchange() {
      const answer = await exchange();
      if (answer?.session.limits) watch.know(answer.session.limits);
      else {
        watch.stop();
        ending.set(undefined);
      }
      return answer;
    },
    // Nobody signs out of a frame: the portal takes it away.
    end: () => Promise.resolve(),
    onOtherClinician,
    now,
  });
  document.addEventListener('visibilitychange', watch.look);

  const api = createApi(credentialsOf(auth), fetch);
  return {
    auth,
    api: { ...api, request: tellingCreated(api.request, events) },
    queries: createQueryClient(),
    /** That the session is about to end; undefined while it is not. */
    ending,
    /** "I am still here". Rejects when the server cannot be reached. */
    stay: (): Promise<unknown> => api.request({ method: 'POST', path: authPaths.stay }),
    /** Goes on in a new session, with a fresh assertion. Resolves however it ends; the auth context says how. */
    goOn(): Promise<void> {
      again();
      return auth.check();
    },
  };
}

/** See {@link createFrameServices}. */
export type FrameServices = ReturnType<typeof createFrameServices>;

/** The same calls, with the creation of a referral told. */
function tellingCreated(request: Request, { created }: Pick<JourneyEvents, 'created'>): Request {
  const create = operation('createReferral');
  return async (call) => {
    const answer = await request(call);
    if (call.method === create.method && call.path === create.path) {
      const { id } = answer as { readonly id?: unknown };
      if (typeof id === 'string') created(id);
    }
    return answer;
  };
}
