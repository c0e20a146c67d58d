import { refusal } from '../rules/refusal.ts';
import { sandboxAdmin } from '../seed/adminClient.ts';
import type { FaultRequest } from '../seed/admin.ts';

/** What the portal's switches do to the stand-in upstream. */
export const upstreamFaults = {
  slow: { kind: 'delay', ms: 4_000 },
  busy: { kind: 'status', status: 429, retryAfter: 2 },
  'lost-appointment': {
    kind: 'refuse',
    operation: 'pickTimeSlots',
    validationErrors: [refusal('time_slot_ids', 'is no longer available')],
  },
} as const satisfies Readonly<Record<string, FaultRequest>>;

/** One of {@link upstreamFaults}. */
export type UpstreamFault = keyof typeof upstreamFaults;

/** Switches a fault on or off; the other ones stay as they are. `upstream` is the stand-in's origin. */
export async function switchFault(upstream: string, name: UpstreamFault, isOn: boolean): Promise<void> {
  const admin = sandboxAdmin(upstream);
  const { kind } = upstreamFaults[name];
  for (const { id, fault } of await admin.faults()) if (fault.kind === kind) await admin.clearFaults(id);
  if (isOn) await admin.fault(upstreamFaults[name]);
}
