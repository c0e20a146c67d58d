import type { Surroundings } from './surroundings.ts';

const over = /\b(?:settled|resolved|recovered|healed|pain[- ]?free|symptom[- ]?free)\b/;
const notOver =
  /\b(?:not|never|hasn't|hasnt|isn't|n't|yet to|partially|partly|incompletely|initially|un)\s+(?:\w+\s+)?(?:settled|resolved|recovered|healed)|\b(?:recur\w*|return\w*|again|until|but now)\b/;
const butWell = /^[\s,]*but\s+(?:is\s+)?(?:pain[- ]?free|asymptomatic|not\s+(?:painful|symptomatic))\b/;
const negative = /^[\s:,-]*(?:test\s+)?(?:(?:negative|neg|nil|none)\b|-ve\b)/;
const well =
  /\b(?:normal|asymptomatic|unremarkable|nad|unaffected|uninvolved|spared|no (?:problems?|symptoms?|issues?|pain|abnormality|concerns?)|not (?:affected|painful|involved|symptomatic)|good result|doing well)\b/;
const wellAtOnce =
  /^[\s:,()=-]*(?:(?:knee|side|is|are|was|has|feels?|seems?|completely|entirely|totally|absolutely|all|also|exam\w*|which|quite|perfectly)[\s:]+)*(?:fine|ok|okay|good|well|stable|intact|clear|from(?=\s*(?:[,.;]|$|and\b))|full|great|better)\b/;
const ill =
  /\b(?:pain\w*|ach(?:e|es|ing)|sore|swell\w*|swollen|effusion\w*|tender\w*|lock\w*|giv(?:es|ing) way|reduced|limited|lacks|weak\w*|stiff\w*|injur\w*|tear\w*|torn|unstable|instability|positive|sprain\w*|numb\w*|lump|mass|#)\b|\+ve|#|\?/g;
// What is normal then is a test's result, and the test was for a complaint.
const test =
  /\b(?:x-?rays?|xr|xray|radiograph\w*|mri|ct|uss?|ultrasound|scan\w*|lachman\w*|drawer|mcmurray\w*|sensation|power|reflex\w*|pulses?|neurovascular\w*|gait|bloods)\b/;

/** Whether a site is named only to say that it is well, or well again: "right knee NAD", "R knee: FROM, stable". */
export function isNormal({ before, said, after, rest }: Surroundings): boolean {
  if (butWell.test(rest) || negative.test(after + rest)) return true;
  if (over.test(after) && !notOver.test(after + rest)) return true;
  if (/\?\s*$/.test(before) || test.test(`${before} ${said} ${after}`)) return false;
  if (!well.test(after) && !wellAtOnce.test(after)) return false;
  const statement = `${said} ${after}`.replaceAll(/\bpain[- ]?free\b|\b(?:no|not|nil|without)\s+\w+/g, '');
  const signs = statement.match(ill) ?? [];
  return signs.length === 0 && !/\bbut\b.*\b(?:pain|tender|swell)/.test(rest);
}
