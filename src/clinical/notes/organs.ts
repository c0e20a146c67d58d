import { contradiction, type Contradiction } from './contradiction.ts';

// https://en.wikipedia.org/wiki/Human_reproductive_system ; "cervical" alone is the neck, "PSA" may be an arthritis.
const organsOf = {
  male: /\b(?:prostat\w*|bph|turp|test(?:is|es|icle|icles|icular)|scrot\w*|penis|penile|epididym\w*|vasectomy|varicocele|hydrocele|orchi\w*|seminal vesicles?)\b/gi,
  female:
    /\b(?:uter(?:us|ine)|womb|hysterectomy|endometri\w*|ovar(?:y|ies|ian)|oophorectomy|adnexal?|cervi(?:x|cal (?:smear|screening|cancer|ca|erosion|polyp))|fallopian|pregnan\w*|antenatal|postnatal|post[- ]?partum|gravid|vagin\w*|vulva\w*|menopaus\w*|post-?menopausal|perimenopausal|pmb|menstru\w*|pcos|fibroids?|ca?esarean)\b/gi,
};
const notThePatient =
  /\b(?:father|dad|brother|son|grandfather|uncle|husband|partner|wife|mother|mum|sister|daughter|girlfriend|boyfriend|grandmother|aunt|family|maternal|paternal)(?:'?s)?\b|\bfhx?\b|\bf\/h\b/i;
const absent = /\b(?:no|not|nil|denies|without|never|non|n\/a|exclude[sd]?|neg\w*)\b[^,.;]*$/i;
const notAsked = /^[\s:?-]*(?:test\s+)?(?:n\/a|no\b|not applicable|nil|neg\w*|excluded)/i;

/**
 * Asks when the notes name an organ that patients of the recorded gender do not have; not where it is a relative's, nor
 * where it is said not to be there. Never for a gender other than female or male.
 */
export function findOtherOrgan(notes: string, gender: string): Contradiction | undefined {
  if (gender !== 'female' && gender !== 'male') return undefined;
  const organs = organsOf[gender === 'female' ? 'male' : 'female'];
  for (const match of notes.matchAll(organs)) {
    const [before = ''] = /[^.;\n]*$/.exec(notes.slice(0, match.index)) ?? [];
    const after = notes.slice(match.index + match[0].length);
    const isFitting = notThePatient.test(before) || absent.test(before) || notAsked.test(after);
    if (!isFitting) return contradiction('organ', match[0], gender);
  }
  return undefined;
}
