import { ApiError } from '#api/ApiError.ts';

/** What stands by the location field when there is no such place. */
export const noSuchPlace = 'Enter a postcode or town in the United Kingdom';

/**
 * Whether a search was refused for its place. The upstream refuses reads in plain sentences that name no field ("Please
 * enter a valid location in the UK": stated), so the word has to do.
 */
export function isPlaceRefused(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    error.kind === 'rejected' &&
    error.fields.some(({ message }) => /\b(?:location|postcode|place|town|city|address)\b/i.test(message))
  );
}
