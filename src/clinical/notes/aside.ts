import { isNegated } from './negated.ts';
import { isNormal } from './normal.ts';
import { isPast } from './past.ts';
import type { ReadNotes, Site } from './sites.ts';
import { surroundings } from './surroundings.ts';

/** Whether notes name a site without complaining of it: compared with, only used, denied, past, or well. */
export function isAside(read: ReadNotes, site: Site): boolean {
  const around = surroundings(read, site);
  return (
    isCompared(around.before, around.after) ||
    isOnlyUsed(around.before) ||
    isNegated(around) ||
    isPast(around) ||
    isNormal(around)
  );
}

const comparing =
  /(?:>|\b(?:than|vs\.?|versus|cf\.?|c\.f\.|unlike|compared?(?: (?:to|with))?|comparison (?:to|with)|relative to|(?:as )?opposed to|rather than|instead of|same as|equal to|similar to)|\d\s?% of|\b(?:v|vs|versus|than|cf)\s+[\d/.%°]+(?:\s?(?:cm|mm|deg\w*))?)\s*(?:(?:on|in|at|for|with|to|of|that|the|his|her|their|other|side|-)\s+)*$/;

/** "R>L": the right. "Unlike the left", "compared with the left", "ER 20 (L 80)": not the left. */
function isCompared(before: string, after: string): boolean {
  return (
    comparing.test(before) ||
    /^\s*<\s*(?:l|r|left|right|lt|rt)\b/.test(after) ||
    (/\d[^()]*\(\s*$/.test(before) && /^\s*\d/.test(after))
  );
}

const article = String.raw`(?:(?:the|his|her|their)\s+)?$`;
const used = new RegExp(
  String.raw`\b(?:stick|crutch|cane|bag|mouse|writes|phone|compensat\w*|overcompensat\w*|favou?r\w*|leading|leads)\s+(?:\w+\s+)?(?:in|on|with|from|the)\s+${article}`,
);
const device =
  /\b(?:pacemaker|ppm|icd|port|portacath|implant|hearing aid|stent|av fistula)\s+(?:in\s+|on\s+)?$/;
const restsOn = new RegExp(
  String.raw`\b(?:sleeps|sleeping|slept|lies|wb|weight[- ]?bear\w*|hop\w*)\s+on\s+${article}`,
);
const hinders = /\b(?:unable|can't|cant|cannot|difficult\w*|pain\w*|not|struggl\w*|worse)\b/;

/** "Stick in left hand", "compensating on left leg", "sleeps on left side", "pacemaker L chest": well enough for that. */
function isOnlyUsed(before: string): boolean {
  return used.test(before) || device.test(before) || (restsOn.test(before) && !hinders.test(before));
}
