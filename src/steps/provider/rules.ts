import { formatPrice } from '#clinical/imagingCentre.ts';
import type { ReferralUpdate } from '#contract/referral.ts';
import type { StepRules } from '#wizard/step.ts';
import type { JourneyContext } from '../context.ts';
import { addressOf, nameOf, timesInWords } from './centreWords.ts';
import { schema, type ProviderValues } from './schema.ts';

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
