import type { ImagingProvider, Referral, ReferralUpdate } from '#contract/referral.ts';
import { loadable } from '#lib/loadable.ts';
import type { StepDefinition } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import type { ProviderValues } from './schema.ts';

/** Where the patient is to be scanned. */
export const providerStep: StepDefinition<Referral, ReferralUpdate, JourneyContext, ProviderValues> = {
  id: 'provider',
  path: 'provider',
  title: 'Imaging provider',
  shortTitle: 'Provider',
  leg: 'booking',
  rules: loadable(async () => (await import('./rules.ts')).rules),
  Fields: loadable(async () => (await import('./Fields.tsx')).Fields),
  fromReferral: (referral, { booking }) => ({
    location: referral?.patient.postcode ?? '',
    provider: chosenIn(referral, booking?.provider),
  }),
  appliesTo: ({ partner }) => partner.finish.includes('confirm'),
  keepsDraft: true,
};

/** The referral's centre; without its details where they are not known (yet): that it is chosen counts. */
function chosenIn(
  referral: Referral | undefined,
  known: ImagingProvider | undefined,
): ImagingProvider | null {
  const id = referral?.providerId ?? null;
  if (id === null) return null;
  if (known?.id === id) return known;
  const nothing = { name: '', addressLine1: '', city: '', postcode: '' };
  return { id, ...nothing, distanceMiles: null, pricePence: null, publishesTimeSlots: null };
}
