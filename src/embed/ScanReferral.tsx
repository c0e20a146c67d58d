import { useEffect, useRef } from 'react';
import { mountReferral } from './mountReferral.ts';
import type { MountedReferral, ReferralOptions } from './options.ts';

export type { ReferralError, ReferralEvent, ReferralHandlers, ReferralOptions } from './options.ts';
export type { ErrorCode, FhirPatient, Finish, PlainPatient, Theme } from './protocol.ts';

/**
 * The wizard as a React component (React 18 or later). Handlers and `getAssertion` may be new on every render. Another
 * patient, theme or `referralId` is passed on to the wizard, and `context` with the patient; everything else is read
 * when it is mounted, and another `origin` or `partner` mounts it anew.
 */
export function ScanReferral(options: ReferralOptions) {
  const { origin, partner } = options;
  const container = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedReferral>(null);
  // What was said to the wizard last, as text: a portal's objects are new on every render.
  const said = useRef({ patient: '', theme: '', referralId: '' });
  const latest = useRef(options);

  useEffect(() => {
    latest.current = options;
    const { patient, context, theme, referralId } = options;
    const before = said.current;
    said.current = wordsOf(options);
    // Mounted below after the first of these, with all of it.
    const wizard = mounted.current;
    if (!wizard) return;
    if (said.current.theme !== before.theme && theme) wizard.setTheme(theme);
    if (said.current.referralId !== before.referralId && referralId !== undefined) wizard.open(referralId);
    if (said.current.patient !== before.patient) wizard.setPatient(patient ?? {}, context);
  });

  useEffect(() => {
    if (!container.current) return undefined;
    const now = () => latest.current;
    const wizard = mountReferral(container.current, {
      ...now(),
      origin,
      partner,
      getAssertion: () => now().getAssertion(),
      ready: () => now().ready?.(),
      stepChanged: (event) => now().stepChanged?.(event),
      created: (event) => now().created?.(event),
      submitted: (event) => now().submitted?.(event),
      confirmed: (event) => now().confirmed?.(event),
      sessionEnding: (event) => now().sessionEnding?.(event),
      closed: () => now().closed?.(),
      error: (error) => now().error?.(error),
    });
    mounted.current = wizard;
    return () => {
      mounted.current = null;
      wizard.destroy();
    };
  }, [origin, partner]);

  return <div ref={container} />;
}

function wordsOf({ patient, context, theme, referralId }: ReferralOptions) {
  return {
    patient: JSON.stringify([patient, context]),
    theme: JSON.stringify(theme) ?? '',
    referralId: referralId ?? '',
  };
}
