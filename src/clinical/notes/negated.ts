import type { Surroundings } from './surroundings.ts';

const cue =
  /\b(?:no|not|nil|nad|denie[sd]|deny|denying|without|never|none|nothing|neither|nor|doesn't|doesnt|didn't|didnt|don't|dont|isn't|isnt|hasn't|hasnt|absence of|negative|neg|normal|asymptomatic|unremarkable)\b|\bw\/o\b/g;

// "No better, R knee …" says nothing about the knee; "no trauma to R knee" even says that the knee is the matter.
const empty =
  /^\W*(?:better|improv\w*|relie\w*|benefit|help\w*|respon\w*|change|settl\w*|longer|resol\w*|only|sure|recover\w*|heal\w*|progress\w*|able|weight|wt bear\w*|wb|bearing|straight\w*|bend\w*|mov\w*|toler\w*|known|red flag\w*|fever|weight loss|wt loss|work\w*|sleep\w*)\b/;
const presupposing =
  /\b(?:trauma|traumatic|injur\w*|fall|fell|accident|surgery|operation\w*|xr|x-?rays?|mri|ct|uss)\b/;
const having = /^\s*(?:have|has|had)\b|\b(?:problems?|trouble|issues?|wrong)\s+with\b/g;
const newStart = /\b(?:has|have|having|reports?|complain\w*|presents?|with|because|due|only|just)\b|c\/o/;

/** Whether a site is named only to say that nothing is there: "no pain in right knee", "nil on left". */
export function isNegated({ before, sentenceBefore, said, after }: Surroundings): boolean {
  const scope = isInList(before) ? sentenceBefore : before;
  const found = [...scope.matchAll(cue)].at(-1);
  if (!found) return false;
  const reach = scope.slice(found.index + found[0].length).replaceAll(having, ' ');
  if (empty.test(reach) || newStart.test(reach)) return false;
  return !presupposing.test(`${reach} ${said} ${after.slice(0, 15)}`);
}

/** "No pain, swelling or locking in": the clause is the end of a list. */
function isInList(before: string): boolean {
  return /\b(?:or|nor)\b/.test(before);
}
