import { chosenProvider, chosenProviderDraft } from '#contract/own/chosenProvider.ts';
import { draftsPath } from '#contract/own/drafts.ts';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { draftsAnswer } from './readers.ts';
import type { Request } from './request.ts';

/**
 * The centre that a referral has chosen, with today's price for its scan; null when nobody knows more than its number.
 * It is looked for around itself when it was kept as it was chosen, else around the patient. Never rejects.
 * @param search the centres around a place that can do the scan
 */
export async function findChosenProvider(
  request: Request,
  { id, providerId, patient }: Referral,
  search: (location: string) => Promise<readonly ImagingProvider[]>,
): Promise<ImagingProvider | null> {
  if (providerId === null) return null;
  const kept = await keptProvider(request, id);
  const isKept = kept?.id === providerId;
  const location = (isKept && kept.postcode) || patient.postcode;
  const found = await search(location).catch(() => undefined);
  const match = found?.find((each) => each.id === providerId);
  if (!isKept) return match ?? null;
  // The distance is the one from the place that was searched then. A scan that the centre cannot do has no price.
  if (match) return { ...match, distanceMiles: kept.distanceMiles };
  return found ? { ...kept, pricePence: null } : kept;
}

async function keptProvider(request: Request, referralId: string): Promise<ImagingProvider | undefined> {
  const drafts = await request({ method: 'GET', path: draftsPath(referralId), read: draftsAnswer }).then(
    (answer) => answer.drafts,
    () => undefined,
  );
  return chosenProvider.safeParse(drafts?.[chosenProviderDraft]?.values).data;
}
