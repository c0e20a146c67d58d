/**
 * The longest Retry-After, in milliseconds, that the browser waits for by itself when a reading is refused; after a longer
 * one it says what is wrong. So our server asks for a longer one where nothing more is to be sent without a click.
 */
export const longestSilentWaitMs = 10_000;
