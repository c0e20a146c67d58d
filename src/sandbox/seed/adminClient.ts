import type { OperationId } from '#contract/upstream/operations.ts';
import type { TimeSlotWire } from '#contract/upstream/wire.ts';
import type {
  ActiveFault,
  ClockAnswer,
  ClockRequest,
  FaultRequest,
  IssuedTokens,
  JournalEntry,
  JournalFilter,
  StatusRequest,
} from './admin.ts';

const pathOf = (referralId: string) => `/referrals/${encodeURIComponent(referralId)}`;

/** What tests can do to the sandbox. Every function rejects with an Error when the sandbox refuses. */
export type SandboxAdmin = ReturnType<typeof sandboxAdmin>;

/** A client of the admin API. `origin` is the stand-in upstream's, such as `http://127.0.0.1:4010`. */
export function sandboxAdmin(origin: string) {
  async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const sent =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const answer = await fetch(`${origin}/sandbox${path}`, { method, ...sent });
    if (!answer.ok)
      throw new Error(`sandbox refused ${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  return {
    /** What the upstream received, oldest first. */
    journal: async (filter: JournalFilter = {}): Promise<readonly JournalEntry[]> => {
      const query = new URLSearchParams(
        Object.entries(filter).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
      );
      return (await call<{ entries: JournalEntry[] }>('GET', `/journal?${query}`)).entries;
    },
    /** Forgets everything, or only faults, clock and the times that {@link takeTimeSlot} took. */
    reset: (what: 'everything' | 'faults-and-clock' = 'everything') =>
      call<object>('POST', '/reset', { what }),
    /** Switches a fault on. */
    fault: (fault: FaultRequest) => call<ActiveFault>('POST', '/faults', fault),
    /** Switches a fault on for one operation, once. */
    faultOnce: (operation: OperationId, fault: FaultRequest) =>
      call<ActiveFault>('POST', '/faults', { ...fault, operation, times: 1 }),
    /** The faults that are on. */
    faults: async (): Promise<readonly ActiveFault[]> => {
      return (await call<{ faults: ActiveFault[] }>('GET', '/faults')).faults;
    },
    /** Switches one fault off, or all. */
    clearFaults: (id?: number) => call<object>('DELETE', id === undefined ? '/faults' : `/faults/${id}`),
    /** The clock as it stands. */
    clock: () => call<ClockAnswer>('GET', '/clock'),
    /** Moves the clock. */
    moveClock: (to: ClockRequest) => call<ClockAnswer>('POST', '/clock', to),
    /** Sets how long a clinician's next access tokens live; null is a day. */
    setTokenLifetime: (email: string, seconds: number | null) =>
      call<object>('POST', '/tokens/lifetime', { email, seconds }),
    /** Expires the access tokens of one clinician now, or of all. */
    expireTokens: (email?: string) => call<object>('POST', '/tokens/expire', { email }),
    /** Every pair of tokens ever issued. */
    tokens: async (): Promise<readonly IssuedTokens[]> => {
      return (await call<{ tokens: IssuedTokens[] }>('GET', '/tokens')).tokens;
    },
    /** Sets a referral's status, as the scanning centre would later. */
    setStatus: (referral: string, status: StatusRequest) =>
      call<object>('POST', `${pathOf(referral)}/status`, status),
    /** The appointments that are free at the referral's chosen centre. */
    freeTimeSlots: async (referral: string): Promise<readonly TimeSlotWire[]> => {
      return (await call<{ timeSlots: TimeSlotWire[] }>('GET', `${pathOf(referral)}/time-slots`)).timeSlots;
    },
    /** Lets somebody else have one of {@link freeTimeSlots} (all of its ids), or all of them without `ids`. */
    takeTimeSlot: ({ referralId, ids }: { readonly referralId: string; readonly ids?: readonly number[] }) =>
      call<object>('POST', `${pathOf(referralId)}/time-slots/take`, { ids }),
  };
}
