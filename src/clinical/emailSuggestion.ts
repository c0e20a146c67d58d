import { editDistance } from './editDistance.ts';
import { readEmail } from './email.ts';
import { commonDomains, wrongEndings } from './emailDomains.ts';

/** A domain in its two parts: `hotmail` and `co.uk`. */
interface Domain {
  readonly name: string;
  readonly ending: string;
}

/**
 * The address that was probably meant by one with a slip in a common domain: `john@gmail.com` for `john@gmial.con`.
 * Undefined where there is none, and always for a domain that is common itself. It is a question to ask, never a
 * correction: a rare domain can be one letter from a common one.
 */
export function suggestEmail(text: string): string | undefined {
  const [, person = '', typed = ''] = /^(.+)@(.+)$/.exec(text.trim()) ?? [];
  const domain = typed.toLowerCase();
  if (domain === '' || commonDomains.includes(domain)) return undefined;
  const meant = wrongEndings.get(domain) ?? nearest(domain);
  return meant === undefined ? undefined : readEmail(`${person}@${meant}`);
}

function nearest(domain: string): string | undefined {
  const slips = commonDomains.flatMap((common) => {
    const count = slipsBetween(domain, common);
    return count === undefined ? [] : [{ common, count }];
  });
  return slips.sort((a, b) => a.count - b.count)[0]?.common;
}

/**
 * How many slips make the common domain into the typed one; undefined where it is more likely another domain. The
 * shorter a name, the more real ones are near it ("sky", "aon"), so short ones have to be right, and only long ones may
 * have two slips. Of an ending a single letter may differ: `.ca` is Canada and no slip of `.com`.
 */
function slipsBetween(typed: string, common: string): number | undefined {
  const [one, other] = [partsOf(typed), partsOf(common)];
  const inName = editDistance(one.name, other.name);
  const inEnding = editDistance(one.ending, other.ending);
  if (inName <= mostSlips(other.name) && inEnding <= 1 && inName + inEnding <= 2) return inName + inEnding;
  // The slip is the dot itself: "gmailcom", "hotmailco.uk".
  return mostSlips(other.name) > 0 && editDistance(typed, common) === 1 ? 1 : undefined;
}

function mostSlips(name: string): number {
  if (name.length < 5) return 0;
  return name.length < 7 ? 1 : 2;
}

function partsOf(domain: string): Domain {
  const dot = domain.indexOf('.');
  return dot === -1
    ? { name: domain, ending: '' }
    : { name: domain.slice(0, dot), ending: domain.slice(dot + 1) };
}
