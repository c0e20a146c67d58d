/**
 * Short headings under which clinical notes say what a radiologist needs, in the order to write them. Symptoms, findings,
 * the question and red flags: https://www.nps.org.au/news/essentials-in-an-imaging-referral and, as the duty to supply
 * "sufficient medical data (such as previous diagnostic information or medical records)", IR(ME)R 2017, regulation 10(5):
 * https://www.legislation.gov.uk/uksi/2017/1322/regulation/10 .
 */
export const noteHeadings = [
  'Symptoms',
  'Duration',
  'Injury',
  'Examination',
  'Size and growth',
  'Fracture risk',
  'Red flags',
  'Treatment so far',
  'Previous imaging or surgery',
  'Contrast safety',
  'Question',
] as const;

/** One of {@link noteHeadings}, without its colon. */
export type NoteHeading = (typeof noteHeadings)[number];

/** Where the line of a heading ends, to go on writing there. Undefined when the notes lack the heading. */
export function endOfHeading(heading: NoteHeading, notes: string): number | undefined {
  const match = patterns[heading].exec(notes);
  return match ? endOfLine(notes, match.index + match[0].length) : undefined;
}

/** Whether anything was written besides headings: notes that are only laid out say nothing yet. */
export function saysSomething(notes: string): boolean {
  return noteHeadings.reduce((rest, heading) => rest.replace(patterns[heading], ''), notes).trim() !== '';
}

/** Words to put into a text, and where; the caret goes behind them. */
export interface Insertion {
  readonly at: number;
  readonly words: string;
}

/**
 * How to add a heading at the caret: on a line of its own, without taking a character away. What stands behind the caret
 * on its line comes under the heading; from the middle of a word it goes to the end of the line instead.
 * @param caret offset in UTF-16 units, as a text box counts
 */
export function placeHeading(heading: NoteHeading, notes: string, caret: number): Insertion {
  const inWord = /[\p{L}\p{N}]$/u.test(notes.slice(0, caret)) && /^[\p{L}\p{N}]/u.test(notes.slice(caret));
  const at = inWord ? endOfLine(notes, caret) : caret;
  const opensLine = /(?:^|\n)[^\S\n]*$/.test(notes.slice(0, at));
  return { at, words: `${opensLine ? '' : '\n'}${heading}: ` };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

// Anywhere, as dictated notes have no lines: "Pain in the knee. Duration: 6 weeks".
const patterns = Object.fromEntries(
  noteHeadings.map((heading) => [heading, new RegExp(`(?<![\\p{L}\\p{N}])${heading}[^\\S\\n]*:`, 'iu')]),
) as Readonly<Record<NoteHeading, RegExp>>;
