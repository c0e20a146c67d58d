import MiniSearch from 'minisearch';

// Recognised only in order to be ignored. `bl` is here because it may mean both sides, but is no exact word for it.
const sides = new MiniSearch<{ id: string }>({ fields: ['id'] });
sides.addAll(['left', 'right', 'both', 'bilateral', 'bilaterally', 'bl'].map((id) => ({ id })));

/**
 * Whether a word is the beginning of a side or a misspelt one ("lef", "rigth"). Such a word never counts as a side; it
 * is only left out of the search for the part, so that "rigth ankle" still finds the ankle, which then asks.
 */
export function looksLikeSide(word: string): boolean {
  if (word.length < 2) return false;
  const fuzzy = word.length > 3 ? 2 : false;
  return sides.search(word, { prefix: true, fuzzy }).length > 0;
}
