import { chosenProvider } from '#contract/own/chosenProvider.ts';
import type { ImagingProvider } from '#contract/referral.ts';
import { z } from '#lib/zod.ts';

/** The screen "Imaging provider": the place that was searched, and the chosen centre with all that is known of it. */
export interface ProviderValues {
  location: string;
  provider: ImagingProvider | null;
}

/** The rules of the screen. A draft of an older version may hold a centre in another form: it is chosen again. */
export const schema = z.object({
  location: z.string(),
  provider: z.custom<ImagingProvider | null>(
    (value) => readCentre(value) !== null,
    'Select an imaging provider',
  ),
});

/** A centre as a draft may hold it; null for none, and for what cannot be read. */
export function readCentre(value: unknown): ImagingProvider | null {
  return chosenProvider.safeParse(value).data ?? null;
}
