import { formatPrice } from '#clinical/imagingCentre.ts';
import type { ImagingProvider, Referral, ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { addressOf, nameOf, timesInWords } from './centreWords.ts';
import { schema, type ProviderValues } from './schema.ts';

/** The screen for a referral: its centre, and where the patient lives as where to search. */
export function fromReferral(
  referral: Referral | undefined,
  { booking }: Pick<JourneyContext, 'booking'>,
): ProviderValues {
  return {
    location: referral?.patient.postcode ?? '',
    provider: chosenIn(referral, booking?.provider),
  };
}

/** What is needed of the step once something was answered. */
export const rules: StepRules<ReferralUpdate, JourneyContext, ProviderValues> = {
  schema,
  answers: { providerId: 'provider' },
  toUpdate: ({ provider }) => (provider ? { providerId: provider.id } : {}),
  summary: ({ provider }) => [
    {
      label: 'Imaging provider',
      value: provider ? [nameOf(provider), addressOf(provider), timesInWords(provider)].filter(Boolean) : [],
    },
    {
      label: 'Price',
      value: typeof provider?.pricePence === 'number' ? [formatPrice(provider.pricePence)] : [],
    },
  ],
  panel({ provider }) {
    if (!provider) return { lines: [] };
    const price = provider.pricePence === null ? '' : formatPrice(provider.pricePence);
    const place = [provider.city, provider.postcode].filter(Boolean).join(' ');
    return { title: provider.name || 'Chosen', lines: [place, price] };
  },
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
