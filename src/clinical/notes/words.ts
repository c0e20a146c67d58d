import { singular } from '../words.ts';

/** A word of the notes and where it stands. */
export interface Word {
  /** Lower case, without accents and without a possessive: "McMurray's" gives "mcmurray". */
  readonly text: string;
  /** {@link text} in the singular, for comparing. */
  readonly stem: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one: blanks, punctuation, `#`, `>`. */
  readonly gap: string;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
  /** Number of its clause, from 0 and counted through all sentences. */
  readonly clause: number;
}

// After these a full stop does not end a sentence.
const shortened = new Set(
  'abd ant approx bilat dr inj lat lt max med min mr mrs ms post prev prof pt rt st vs wt'.split(' '),
);
const sideLetters = new Set(['l', 'r', 'lt', 'rt']);
const clauseStarters = new Set(
  'but however although though whereas while now currently today yet except'.split(' '),
);

/**
 * The words of clinical notes with their sentences and clauses. Made for terse notes: a question mark before a word
 * ("?tear") and the full stop of "R. knee" end no sentence; a comma, a dash and words such as "but" begin a clause.
 */
export function wordsOfNotes(notes: string): Word[] {
  const words: Word[] = [];
  for (const match of notes.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu)) {
    const [raw] = match;
    const last = words.at(-1);
    const gap = notes.slice(last?.end ?? 0, match.index);
    const text = plain(raw);
    const newSentence = last !== undefined && endsSentence(last, gap, raw, words.at(-2));
    const newClause = newSentence || /[,—]|\s[-–]+\s/.test(gap);
    words.push({
      text,
      stem: singular(text),
      raw,
      start: match.index,
      end: match.index + raw.length,
      gap,
      sentence: (last?.sentence ?? 0) + Number(newSentence),
      clause: (last?.clause ?? 0) + Number(last !== undefined && (newClause || clauseStarters.has(text))),
    });
  }
  return words;
}

function plain(raw: string): string {
  const letters = raw.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
  return letters.replace(/'s$/, '');
}

function endsSentence(last: Word, gap: string, next: string, beforeLast: Word | undefined): boolean {
  // A line that goes on in lower case was only wrapped.
  if (/[\n\r]/.test(gap) && !/^\p{Ll}/u.test(next)) return true;
  if (/;|\n\s*\n|^[^\S\n]*[.!?]{2,}/.test(gap)) return true;
  if (!/^[)"”'’]*[.!?]+[)"”'’]*\s|^\s*[.!]\s/.test(gap)) return false;
  if (!gap.includes('.')) return true;
  if (sideLetters.has(last.text)) {
    const opens = beforeLast?.sentence !== last.sentence;
    return !opens && /^\p{Lu}\p{Ll}/u.test(next);
  }
  return !shortened.has(last.text);
}
