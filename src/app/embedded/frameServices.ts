import { createApi } from '#api/apiContext.ts';
import { operation } from '#api/operation.ts';
import type { Request } from '#api/request.ts';
import { createAssertionExchange } from '#auth/assertionEndpoint.ts';
import { createAuth } from '#auth/auth.ts';
import { countedFetch } from '#auth/countedFetch.ts';
import { createSessionKeeper } from '#auth/sessionKeeper.ts';
import type { SessionEnding } from '#auth/sessionWatch.ts';
import type { Host } from '#embed/frame.ts';
import { authPaths } from '#contract/own/session.ts';
import { credentialsOf } from '../credentials.ts';
import { createQueryClient } from '../queryClient.ts';
import type { JourneyEvents } from './journeyEvents.ts';
import { createOpenedStep } from './openedStep.ts';
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
  const now = () => performance.now();
  const ending = createStore<SessionEnding | undefined>(undefined);

  /** Not the one below: a token is no sign of life. */
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
  // Shared with nobody: a frame's session is its own, begun with an assertion that was made for it.
  const auth = createAuth({
    async exchange() {
      const answer = await exchange();
      keeper.know(answer?.session, now());
      return answer;
    },
    used: (at) => keeper.used(at),
    // Nobody signs out of a frame: the portal takes it away.
    end: () => Promise.resolve(),
    onOtherClinician,
    now,
  });
  const keeper = createSessionKeeper({
    auth,
    now,
    wall: () => Date.now(),
    onEnding(next) {
      ending.set(next);
      if (next)
        host.tell({ type: 'sessionEnding', seconds: Math.max(Math.round((next.at - now()) / 1000), 0) });
    },
    window,
    document,
  });

  const counted = countedFetch(auth.line, (input, init) =>
    window.fetch(input, { ...init, credentials: 'omit' }),
  );
  const api = createApi(credentialsOf(auth), counted);
  const queries = createQueryClient();
  return {
    auth,
    api: { ...api, request: tellingCreated(api.request, events) },
    queries,
    openedStep: createOpenedStep({
      // It stands for itself: there is no saved answer behind it.
      save: (referralId, place, values) => api.saveDraft(referralId, place, values, {}),
      read: (referralId) => queries.fetchQuery({ ...api.drafts(referralId), retry: false }),
    }),
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
