import type { ReadNotes, Site } from './sites.ts';

/** The text around a site, in lower case. */
export interface Surroundings {
  /** From the start of its clause to its side, or to its region where it has no side. */
  readonly before: string;
  /** From the start of its sentence to the same place. */
  readonly sentenceBefore: string;
  /** From there to its end. */
  readonly said: string;
  /** From its last word to the end of its clause or to the next site with a side. */
  readonly after: string;
  /** The clauses that its sentence adds before it names another site. */
  readonly rest: string;
  /** What the text behind its sentence adds before it names another site. */
  readonly later: string;
}

// Characters; text without any punctuation must not cost time without bounds.
const reach = 300;

/** Cuts out what stands around a site. */
export function surroundings(
  { notes, words, clauses, sentences, sites }: ReadNotes,
  site: Site,
): Surroundings {
  const first = words[site.at];
  const last = words[site.to - 1];
  if (!first || !last) return { before: '', sentenceBefore: '', said: '', after: '', rest: '', later: '' };
  const text = (from: number, to: number) =>
    notes
      .slice(from, Math.max(from, to))
      .replaceAll('’', "'")
      // "NAD. ?tear": the question mark belongs to what follows.
      .replace(/(?<=[.,;\n])\s*[?#(]+\s*$/, '')
      .toLowerCase();
  const clause = clauses[first.clause] ?? 0;
  const sentence = sentences[first.sentence] ?? 0;
  const afterClause = clauses[last.clause + 1] ?? notes.length;
  const afterSentence = sentences[last.sentence + 1] ?? notes.length;
  const behind = sites.filter(({ from }) => from >= site.to && from < site.to + reach);
  const startOf = (other: Site | undefined) => words[other?.from ?? -1]?.start ?? notes.length;
  const clauseOf = (other: Site | undefined) =>
    clauses[words[other?.from ?? -1]?.clause ?? -1] ?? notes.length;
  const nextSided = behind.find(({ side }) => side !== undefined);
  const nextInRest = behind.find((other) => startOf(other) >= afterClause);
  const nextLater = behind.find((other) => startOf(other) >= afterSentence);
  return {
    before: text(Math.max(clause, first.start - reach), first.start),
    sentenceBefore: text(Math.max(sentence, first.start - 2 * reach), first.start),
    said: text(first.start, last.end),
    after: text(last.end, Math.min(afterClause, startOf(nextSided), last.end + reach)),
    rest: text(afterClause, Math.min(afterSentence, clauseOf(nextInRest), afterClause + reach)),
    later: text(afterSentence, Math.min(startOf(nextLater), afterSentence + reach)),
  };
}
