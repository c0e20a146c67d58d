import { useContext, useState } from 'react';
import { londonToday } from '#clinical/calendar.ts';
import type { JourneyContext } from '#steps/context.ts';
import { EmbeddedContext } from './embedded/EmbeddedContext.ts';
import { PrefillContext } from './embedded/prefillContext.ts';
import { useSession } from './SessionContext.ts';

/** What every journey depends on besides its referral; what has to be looked up comes with the referral. */
export function useJourneyContext(): JourneyContext {
  const { partner } = useSession();
  const [today] = useState(() => londonToday(Date.now()));
  const inPortal = useContext(PrefillContext);
  return {
    partner,
    today,
    bodyParts: [],
    prefill: inPortal?.prefill,
    otherPatient: inPortal?.otherPatient,
    watchSight: useContext(EmbeddedContext)?.watchSight,
  };
}
