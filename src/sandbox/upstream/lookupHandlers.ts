import { bodyPartNames, providerNames, safetyQuestionNames } from '#contract/upstream/names.ts';
import type { BodyPartWire, ImagingProviderWire, SafetyQuestionWire } from '#contract/upstream/wire.ts';
import { findPlace, milesBetween, type Position } from '../rules/place.ts';
import { bodyParts, findBodyPart } from '../seed/bodyParts.ts';
import { isModality, type Modality } from '../seed/modalities.ts';
import { providers, type SeedProvider } from '../seed/providers.ts';
import { safetyQuestionsFor, type SeedSafetyQuestion } from '../seed/safetyQuestions.ts';
import { listed, queryRefused } from './answer.ts';
import type { Handlers } from './call.ts';

// The words of these three are documented.
const badPlace = 'Please enter a valid location in the UK';
const badModality = 'Please enter a valid modality';
const noBodyPart = 'Please select at least one body part';
const otherBodyPart = 'Please select body parts of this modality';

/** How many providers a search gives at most, and how far away they are at most, in miles. */
const nearest = 25;
const searchRadius = 50;

/** The operations that look something up and belong to no referral. */
export const lookupHandlers: Pick<
  Handlers,
  'listBodyParts' | 'listImagingProviders' | 'listSafetyQuestions'
> = {
  listBodyParts({ query: { modality } }) {
    if (!isModality(modality)) return queryRefused([badModality]);
    return listed(bodyParts.filter((part) => part.modality === modality).map(toBodyPart));
  },
  listImagingProviders({ query }) {
    const { modality, location } = query;
    const place = typeof location === 'string' ? findPlace(location) : undefined;
    const ids = [query['body_part_ids[]']].flat().filter((id) => id !== undefined);
    const errors = [
      ...(place ? [] : [badPlace]),
      ...(isModality(modality) ? [] : [badModality]),
      ...bodyPartErrors(ids, modality),
    ];
    if (errors.length > 0 || !place || !isModality(modality)) return queryRefused(errors);
    const found = providers.flatMap((each) => toProvider(each, place, modality, ids.length));
    return listed(
      found
        .filter((each) => (each[providerNames.distanceMiles] ?? 0) <= searchRadius)
        .sort((a, b) => (a[providerNames.distanceMiles] ?? 0) - (b[providerNames.distanceMiles] ?? 0))
        .slice(0, nearest),
    );
  },
  listSafetyQuestions: ({ query: { modality } }) =>
    listed(isModality(modality) ? safetyQuestionsFor(modality).map(toQuestion) : []),
};

function bodyPartErrors(ids: readonly unknown[], modality: unknown): string[] {
  if (ids.length === 0) return [noBodyPart];
  const parts = ids.map((id) => findBodyPart(Number(id)));
  return isModality(modality) && parts.some((part) => part?.modality !== modality) ? [otherBodyPart] : [];
}

function toBodyPart({ id, name }: { readonly id: number; readonly name: string }): BodyPartWire {
  return { [bodyPartNames.id]: id, [bodyPartNames.name]: name };
}

/** The first body part costs the full price, each further one six tenths of it. */
function toProvider(
  provider: SeedProvider,
  place: Position,
  modality: Modality,
  parts: number,
): ImagingProviderWire[] {
  const price = provider.pricesPence[modality];
  if (price === undefined) return [];
  return [
    {
      [providerNames.id]: provider.id,
      [providerNames.name]: provider.name,
      [providerNames.addressLine1]: provider.addressLine1,
      [providerNames.city]: provider.city,
      [providerNames.postcode]: provider.postcode,
      [providerNames.distanceMiles]: Math.round(milesBetween(place, provider) * 10) / 10,
      [providerNames.latitude]: provider.latitude,
      [providerNames.longitude]: provider.longitude,
      [providerNames.pricePence]: Math.round(price * (1 + 0.6 * (parts - 1))),
      [providerNames.publishesTimeSlots]: provider.publishesTimeSlots,
    },
  ];
}

function toQuestion({ id, text, hint, detailsPrompt }: SeedSafetyQuestion): SafetyQuestionWire {
  return {
    [safetyQuestionNames.id]: id,
    [safetyQuestionNames.text]: text,
    ...(hint === undefined ? {} : { [safetyQuestionNames.hint]: hint }),
    ...(detailsPrompt === undefined ? {} : { [safetyQuestionNames.detailsPrompt]: detailsPrompt }),
  };
}
