import { contradiction, type Contradiction } from './contradiction.ts';

// Names and abbreviations: https://en.wikipedia.org/wiki/Medical_imaging . "US" in capitals only, "us" is a pronoun.
const names = {
  MRI: /\b(?:mris?|mra|mrcp|mr (?:scan|arthrogram\w*|angio\w*)|magnetic resonance)\b/gi,
  CT: /\b(?:ct|ctpa|cta|hrct|cat scan)\b/gi,
  Ultrasound: /\b(?:ultra-?sounds?|uss|u\/s|usg|doppler|duplex|sonogra\w*)\b/gi,
  'X-ray': /\b(?:x-?\s?rays?|xrs?|plain films?|radiographs?|cxr|axr|opg)\b/gi,
  DEXA: /\b(?:dexa|dxa|bone densit\w*|bone densitometry)\b/gi,
};
const capitalUs =
  /\bUS(?=\s*(?:guided|scan|of|please|pls|[LR]\b|[Ll]eft|[Rr]ight|[Ll]t|[Rr]t|shoulder|abdo|neck|\?))/g;

type Named = keyof typeof names;

interface Mention {
  readonly modality: Named;
  readonly said: string;
  readonly before: string;
  readonly after: string;
}

// Results, history, conditions: the modality is spoken of, not asked for.
const spokenOf =
  /\b(?:ago|previous\w*|prev|prior|awaiting|awaits|pending|booked|had|done|performed|taken|shows?|showed|shown|reports?|reported|normal|nad|confirm\w*|reveal\w*|demonstrat\w*|suggest\w*|inconclusive|advised|recommended|findings?|result\w*|already|attached|elsewhere|contraindicat\w*|unsuitable|declin\w*|claustro\w*|refus\w*|not|no|nil|can't|cannot|cant|unable|without|if|consider\w*|noted|incidental|negative|clear|(?:19|20)\d\d)\b|\d\/\d{2}(?:\/\d+)?\s*$/i;
// The same, unless a request goes before ("please do MRI after the injection").
const circumstance =
  /\b(?:recent\w*|last|old|today|yesterday|before|after|until|then|since|on|following|seen|per|jan\w*|feb\w*|april|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b/i;
const askedBefore =
  /\b(?:please|pls|plz|kindly|request\w*|arrange|organise|refer\w*\s+(?:for|to)|needs?|require[sd]?|grateful for|would like|like to have|wants?|for)\b[^.;?]*$/i;
const askedAfter =
  /^[^.;]*\b(?:please|pls|plz|requested|needed|required)\b|^[^.;,]*\b(?:indicated|wanted)\b/i;
// "MRI L knee ?tear": what opens a sentence and is followed by nothing but the part and a question.
const onlyPart =
  /^(?:\s+scan)?(?:\s+[\p{L}/&+]+){0,5}\s*:?\s*(?:$|[?.;\n]|\bto\s+(?:r\/o|rule|exclude|assess|look)|\br\/o|\bquery)/iu;
const result =
  /\b(?:oa|mild|moderate|severe|changes|partial|tear|tears|degenerat\w*|fracture|disc|bulge|lesion)\b/i;

/**
 * Asks when the notes request another modality than the chosen one and do not speak of the chosen one as well, except as
 * history. A request is "please do CT", "US guided injection please", "MRI L knee ?tear"; a result, a date, "awaiting",
 * "contraindicated" or "if" make it none.
 * @param chosen as upstream spells it; a modality that is not known here is never asked about
 */
export function findOtherModality(notes: string, chosen: string): Contradiction | undefined {
  const own = modalityOf(chosen);
  if (own === undefined) return undefined;
  const mentions = mentionsIn(notes);
  const other = mentions.find((mention) => mention.modality !== own && isAsked(mention));
  const asksOwn = mentions.some((mention) => mention.modality === own && !isSpokenOf(mention));
  return other && !asksOwn ? contradiction('modality', other.said, chosen) : undefined;
}

/** The modality that a name means, however it is spelt; undefined for others. */
export function modalityOf(modality: string): Named | undefined {
  return mentionsIn(modality)[0]?.modality;
}

function mentionsIn(notes: string): Mention[] {
  const mentionsOf = (modality: Named, pattern: RegExp) =>
    [...notes.matchAll(pattern)].map((match) => ({
      modality,
      index: match.index,
      said: match[0],
      before: /(?:[^.;\n]|\.(?=\S))*$/.exec(notes.slice(0, match.index))?.[0] ?? '',
      after: /^(?:[^.;\n]|\.(?=\S))*/.exec(notes.slice(match.index + match[0].length))?.[0] ?? '',
    }));
  const all = Object.entries(names).flatMap(([modality, pattern]) => mentionsOf(modality as Named, pattern));
  return [...all, ...mentionsOf('Ultrasound', capitalUs)].sort((one, other) => one.index - other.index);
}

function isSpokenOf({ before, after }: Mention): boolean {
  const ahead = /[^,]*$/.exec(before)?.[0] ?? '';
  const behind = /^[^,?]*/.exec(after)?.[0] ?? '';
  if (spokenOf.test(ahead) || spokenOf.test(behind) || circumstance.test(ahead)) return true;
  return !askedBefore.test(ahead) && circumstance.test(behind);
}

function isAsked(mention: Mention): boolean {
  const { before, after } = mention;
  if (isSpokenOf(mention)) return false;
  if (askedBefore.test(before) || askedAfter.test(after)) return true;
  const opens = /^\W*$/.test(before);
  return opens && onlyPart.test(after) && !result.test(/^[^?]*/.exec(after)?.[0] ?? '');
}
