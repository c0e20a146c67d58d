import type { ReferralError, ReferralHandlers } from './options.ts';
import type { FrameEvent } from './protocol.ts';

/** Tells the portal's handlers. */
export interface Teller {
  readonly event: (event: Exclude<FrameEvent, { type: 'error' }>) => void;
  /** Said in the console too, whether or not there is a handler. */
  readonly error: (error: ReferralError) => void;
  /** The portal opened another record. */
  readonly addContext: (context: string) => void;
}

/**
 * Calls the portal's handlers. An event carries the record that its own referral was begun for: with the record that
 * happens to be open by then, a result would end up at another patient. Where that is not certain, it carries none.
 */
export function createTeller(handlers: ReferralHandlers, first: string | undefined): Teller {
  const contexts = new Set(first === undefined ? [] : [first]);
  const byReferral = new Map<string, string>();

  function aboutOf(event: { readonly referralId?: string; readonly context?: string }): { context?: string } {
    const { referralId = '', context = byReferral.get(referralId) } = event;
    const [only] = contexts;
    const sure = context ?? (contexts.size === 1 ? only : undefined);
    if (sure === undefined || !contexts.has(sure)) return {};
    if (referralId) byReferral.set(referralId, sure);
    return { context: sure };
  }

  function tell(event: Exclude<FrameEvent, { type: 'error' }>): void {
    switch (event.type) {
      case 'ready':
      case 'closed':
        return handlers[event.type]?.();
      case 'stepChanged':
        return handlers.stepChanged?.({ step: event.step, ...aboutOf(event) });
      case 'created':
      case 'submitted':
      case 'confirmed':
        return handlers[event.type]?.({ referralId: event.referralId, ...aboutOf(event) });
      case 'sessionEnding':
        return handlers.sessionEnding?.({ seconds: event.seconds });
    }
  }

  return {
    event: (event) => guarded(() => tell(event)),
    error(error) {
      // oxlint-disable-next-line no-console -- where a portal's developer looks first
      console.error(`Scan Referral: ${error.message} (${error.code})`);
      guarded(() => handlers.error?.(error));
    },
    addContext: (context) => void contexts.add(context),
  };
}

/** A handler that throws is the portal's own affair: the browser reports it, and nothing here stops. */
function guarded(call: () => void): void {
  try {
    call();
  } catch (error) {
    reportError(error);
  }
}
