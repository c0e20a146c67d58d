import type { ImagingProvider } from '#contract/referral.ts';

/** A centre's name; its number where nobody knows more. */
export function nameOf({ id, name }: ImagingProvider): string {
  return name || `Imaging provider ${id}`;
}

/** "12 Mill Lane, Bramhall, SK7 1AB"; '' where nothing is known. */
export function addressOf({ addressLine1, city, postcode }: ImagingProvider): string {
  return [addressLine1, city, postcode].filter(Boolean).join(', ');
}

/** How the patient gets a time there; '' where the upstream does not say. */
export function timesInWords({ publishesTimeSlots }: ImagingProvider): string {
  if (publishesTimeSlots === null) return '';
  return publishesTimeSlots ? 'Times online' : 'The centre phones the patient';
}
