import type { Side } from './laterality.ts';

// How a part and its side are put into words. The clinician reads these, so they are whole words, never letters.

/** "Left ankle", "Right ankle", "Both ankles" for a part's name without its side ("Ankle"). */
export function nameWithSide(side: Side, name: string): string {
  const part = inSentence(name);
  if (side === 'both') return `Both ${plural(part)}`;
  return `${side === 'left' ? 'Left' : 'Right'} ${part}`;
}

/** With a capital at the start: "ankle" gives "Ankle". */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** As it stands inside a sentence: "Ankle" gives "ankle"; abbreviations ("SI joint") and names of persons stay. */
function inSentence(name: string): string {
  const first = /^[\p{L}'’]+/u.exec(name)?.[0] ?? '';
  const stays = first.length === 1 || /\p{Lu}/u.test(first.slice(1)) || eponyms.has(first);
  return stays ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const eponyms = new Set(['Achilles', 'Baker', 'Lisfranc', 'Meckel', 'Morton']);

const irregularPlurals: Readonly<Record<string, string>> = {
  foot: 'feet',
  feet: 'feet',
  calf: 'calves',
  phalanx: 'phalanges',
};

/** "ankle" → "ankles", "ankle and foot" → "ankles and feet", "thigh (femur)" → "thighs (femur)". */
function plural(name: string): string {
  const [, head = name, tail = ''] =
    /^(.*?)(\s*[(,[].*|\s+(?:including|with|of|to|for)\s.*)?$/i.exec(name) ?? [];
  return (
    head
      .split(/( and |, | & |\/)/)
      .map(pluralOfLast)
      .join('') + tail
  );
}

function pluralOfLast(phrase: string): string {
  return phrase.replace(/\p{L}+$/u, (word) => {
    const known = irregularPlurals[word];
    if (known !== undefined) return known;
    if (/(?:us|is|ss|x|ch)$/.test(word)) return word.endsWith('is') ? `${word.slice(0, -2)}es` : `${word}es`;
    return word.endsWith('s') ? word : `${word}s`;
  });
}
