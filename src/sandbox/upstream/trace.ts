import type { Fault, JournalUpload } from '../seed/admin.ts';
import type { User } from '../store/users.ts';

/** What is found out about a request on its way, for the journal. */
export interface Trace {
  user: User | undefined;
  referralId: string | null;
  upload: JournalUpload | null;
  /** The fault that hits the request. */
  fault: Fault | undefined;
}

/** A {@link Trace} of a request that has just come in. */
export const newTrace = (): Trace => ({ user: undefined, referralId: null, upload: null, fault: undefined });
