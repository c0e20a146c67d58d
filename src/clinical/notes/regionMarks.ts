import { singular, wordsOf } from '../words.ts';
import { hintWords, noRegion, regionWords, type Region } from './regions.ts';
import type { Word } from './words.ts';

/** Words that name a region. */
export interface RegionMark {
  readonly region: Region;
  /** Index of its first word, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** True for words that are too general to say that another region is not meant. */
  readonly hint: boolean;
}

interface Phrase {
  readonly region: Region | undefined;
  readonly stems: readonly string[];
  readonly hint: boolean;
}

/** Longest first, by the first word. */
type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

const known = vocabularyOf([
  ...Object.entries(regionWords).flatMap(([region, words]) => phrases(region as Region, words)),
  ...Object.entries<string>(hintWords).flatMap(([region, words]) => phrases(region as Region, words, true)),
  ...phrases(undefined, noRegion),
]);

const vertebrae: Readonly<Record<string, Region>> = {
  c: 'cervical',
  t: 'thoracic',
  l: 'lumbar',
  s: 'lumbar',
};

/**
 * Every place that names a region, in order. Vertebrae are spine ("L4/5", "L 5").
 * @param own names of further parts, as `own …` regions with their words
 */
export function regionMarks(
  words: readonly Word[],
  own: readonly (readonly [Region, string])[],
): RegionMark[] {
  const further = vocabularyOf(own.flatMap(([region, name]) => phrases(region, name)));
  const marks: RegionMark[] = [];
  for (let index = 0; index < words.length;) {
    const found =
      phraseAt(words, index, further) ?? phraseAt(words, index, known) ?? vertebraAt(words, index);
    if (found?.region !== undefined) {
      marks.push({ region: found.region, from: index, to: index + found.length, hint: found.hint });
    }
    index += found?.length ?? 1;
  }
  return marks;
}

interface Found {
  readonly region: Region | undefined;
  readonly length: number;
  readonly hint: boolean;
}

function phraseAt(words: readonly Word[], index: number, vocabulary: Vocabulary): Found | undefined {
  const candidates = vocabulary.get(words[index]?.stem ?? '') ?? [];
  const phrase = candidates.find(({ stems }) =>
    stems.every((stem, offset) => {
      const word = words[index + offset];
      return word?.stem === stem && (offset === 0 || /^[\s/-]*$/.test(word.gap));
    }),
  );
  return phrase && { region: phrase.region, length: phrase.stems.length, hint: phrase.hint };
}

function vertebraAt(words: readonly Word[], index: number): Found | undefined {
  const text = words[index]?.text ?? '';
  const [, letter = ''] = /^([ctls])\d{1,2}$/.exec(text) ?? [];
  const apart = text === 'l' && /^[1-5]$/.test(words[index + 1]?.text ?? '');
  const region = apart ? 'lumbar' : vertebrae[letter];
  return region && { region, length: apart ? 2 : 1, hint: letter === 't' };
}

function phrases(region: Region | undefined, words: string, hint = false): Phrase[] {
  return words.split('|').map((phrase) => ({ region, stems: wordsOf(phrase).map(singular), hint }));
}

function vocabularyOf(all: readonly Phrase[]): Vocabulary {
  const vocabulary = new Map<string, Phrase[]>();
  for (const phrase of all.toSorted((one, other) => other.stems.length - one.stems.length)) {
    const [first] = phrase.stems;
    if (first !== undefined) vocabulary.set(first, [...(vocabulary.get(first) ?? []), phrase]);
  }
  return vocabulary;
}
