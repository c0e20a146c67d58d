import type { ImagingProvider } from '#contract/referral.ts';

/** In which order the centres are listed. */
export type CentreOrder = 'nearest' | 'cheapest';

/** How the list of centres is looked at. */
export interface CentreView {
  readonly order: CentreOrder;
  readonly timesOnlineOnly: boolean;
}

/**
 * The centres as they are to be listed. The upstream's order is the nearest first, and stays where prices are equal;
 * a centre without a price comes last among the cheapest.
 */
export function listCentres(
  centres: readonly ImagingProvider[],
  { order, timesOnlineOnly }: CentreView,
): readonly ImagingProvider[] {
  const kept = timesOnlineOnly ? centres.filter((each) => each.publishesTimeSlots === true) : centres;
  const price = ({ pricePence }: ImagingProvider) => pricePence ?? Number.MAX_SAFE_INTEGER;
  return order === 'nearest' ? kept : kept.toSorted((one, other) => price(one) - price(other));
}
