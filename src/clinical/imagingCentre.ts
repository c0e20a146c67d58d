import type { ImagingProvider } from '#contract/referral.ts';

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  minimumFractionDigits: 2,
});

/** A price in pence as "£325", "£325.50" or "£1,250". */
export function formatPrice(pence: number): string {
  return pounds.format(pence / 100).replace(/\.00$/, '');
}

/** A distance as "0.4 miles", "1 mile", "12 miles": tenths below ten. "Less than 0.1 miles" for next door. */
export function formatMiles(miles: number): string {
  const rounded = miles < 9.95 ? Math.round(miles * 10) / 10 : Math.round(miles);
  if (rounded === 0) return 'Less than 0.1 miles';
  return rounded === 1 ? '1 mile' : `${rounded} miles`;
}

/**
 * The address of a map's directions to a centre; undefined where the centre's address is not known. It takes the centre
 * alone: where the patient starts from must not reach anybody else, so the map asks for that itself.
 * Source: https://developers.google.com/maps/documentation/urls/get-started#directions-action
 */
export function directionsUrl(
  centre: Pick<ImagingProvider, 'name' | 'addressLine1' | 'city' | 'postcode'>,
): string | undefined {
  const { name, addressLine1, city, postcode } = centre;
  if (postcode === '' && (addressLine1 === '' || city === '')) return undefined;
  const destination = [name, addressLine1, city, postcode].filter((part) => part !== '').join(', ');
  return `https://www.google.com/maps/dir/?${new URLSearchParams({ api: '1', destination }).toString()}`;
}
