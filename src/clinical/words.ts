/** The words of a text in their order: lower case, without accents and punctuation. `C-spine` gives `c`, `spine`. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Plurals that no rule below gives. */
const irregular: Readonly<Record<string, string>> = {
  feet: 'foot',
  calves: 'calf',
  femora: 'femur',
  humeri: 'humerus',
  pelves: 'pelvis',
  phalanges: 'phalanx',
  testes: 'testis',
  biopsies: 'biopsy',
};

/**
 * One form for a word's singular and plural, for comparing only: `ankles` and `ankle`, `vertebrae` and `vertebra`,
 * `sinuses` and `sinus` meet; what looks like a plural but is none (`pelvis`, `plexus`, `abscess`) stays.
 */
export function singular(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  if (/(?:us|x|ch|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ae')) return word.slice(0, -1);
  return /[^suio]s$/.test(word) ? word.slice(0, -1) : word;
}
