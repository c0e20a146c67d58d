import type { Surroundings } from './surroundings.ts';

const cue =
  /\b(?:previous(?:ly)?|prev|prior(?! to)|past|pmhx?|pshx?|psh|status post|old|hx of|history of)\b|\bs\/p\b|\bh\/o\b|\bhx\b(?!\s*:)/g;
const heading = /\b(?:pmhx?|pshx?|psh|past (?:medical|surgical)? ?history)\b/;
const age = /(?:\d\s*-?|\b)(?:y|yo|yrs?|years?|months?|weeks?)[\s-]*$/;
const duration =
  /(?:\d\s*\/\s*(?:7|52|12)|\b(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|long|short|recent|gives|presenting)|\d[dwmy])[\s-]*(?:a\s+)?$/;
const symptom =
  /\b(?:pain\w*|px|ach(?:e|es|ing)|swell\w*|swollen|stiff\w*|instability|unstable|lock\w*|giv(?:es|ing|e) way|weak\w*|numb\w*|symptom\w*|sx|problems? (?:since|after)|discomfort)\b/;
const sign =
  /\b(?:ongoing|persist\w*|still|since|loosen\w*|loose|infect\w*|recurr?\w*|worse\w*|revision|fail(?:ing|ed)|now)\b|\?/;
const prosthetic = /\b(?:loosen\w*|periprosthetic|peri-prosthetic|prosthe\w*|revision|metallosis)\b/;
const well =
  /\bno (?:problems?|pain|symptoms?|issues?|swelling)\b|\bpain[- ]?free\b|\b(?:similar|same) (?:pain|symptoms?|problems?|sx)\b|\bnow (?:fine|ok|well|settled|better)\b|\b(?:fine|ok|well|settled|better) now\b/g;
const joined =
  /\b(?:after|following|since|post|from|despite|in|at|over|s\/p)\s+(?:(?:a|an|the|her|his|their)\s+)?$/;

const replacement =
  /\b(?:tkr|thr|tka|tha|ukr|thjr|tkjr|bka|aclr|dhs|hemi\w*|arthroplasty|replacement|resurfacing|meniscectomy|amputation|scar)\b/;
const operation =
  /\b(?:surgery|ops?|operated|operation\w*|arthroscop\w*|recon\w*|repair\w*|fixation|orif|decompress\w*|fusion|fused|osteotomy|nail\w*|discectomy|bunionectomy|release\w*|excis\w*|removed|washout|bunion|\w+(?:ectomy|otomy|oplasty|odesis))\b/;
const oldHarm =
  /#|\b(?:fract\w*|broke|broken|dislocat\w*|ruptur\w*|torn|dvt|perthes|sufe|scanned|imaged|x-?rayed|had (?:the |a )?(?:same|similar))\b/;
const longAgo =
  /\b(?:years?|yrs?|decades?) (?:ago|back|previously)\b|\b\d+\s?y(?:rs?)? ago\b|\blast year\b|\bas a (?:child|kid|teen\w*|boy|girl)\b|\bchildhood\b|\bin (?:his|her|my|their) (?:teens|youth|\w*ties|\d0'?s)\b|\bage[d]? \d+|\bover the years\b|\b(?<!since (?:about |early |late |\w+ )?)(?:19|20)\d\d\b/;
const monthAndYear = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)\w*\s+'?\d\d\b/;
const done = /\b(?:had|has had|underwent|done|undergone|went through)\b/;
const operatedOn =
  /^\s*(?:one\s+|side\s+)?(?:(?:was|has been|had been|got)\s+)?(?:done|operated|replaced|fixed)\b/;
const planned = /\b(?:for|needs?|wants?|considering|candidate|listed|awaiting|\?)\s*(?:a\s+)?$/;

/**
 * Whether a site is history: something before ("previous right TKR", "h/o", "old left ankle #"), or an operation or a
 * fracture of long ago ("R THR 2019"). A complaint in the same breath makes it the present again ("R THR 2016, now
 * painful", "pain following previous R knee arthroscopy"), and so does "6/12 history of".
 */
export function isPast(around: Surroundings): boolean {
  const { before, sentenceBefore, said, after, rest, later } = around;
  if (heading.test(sentenceBefore)) return true;
  const isFirst = sentenceBefore.length === before.length;
  // "R knee: …" is a heading, so the sentences behind it are about it as well.
  const own = after.startsWith(':') ? `${rest} ${later}` : rest;
  const present = isFirst ? own.replaceAll(well, '') : '';
  const continues = symptom.test(present) || sign.test(present) || prosthetic.test(later);
  const statement = `${said} ${after}`;
  if (isCued(before, statement) || /^[\s(]*(?:prev|previous|old)\b/.test(after)) return !continues;
  const whole = `${before} ${statement}`;
  const told = whole.replaceAll(well, '');
  if (
    symptom.test(told) ||
    /\b(?:ongoing|persist\w*|still|loos\w*|recurr?\w*|fail\w*)\b|\?/.test(told) ||
    continues
  ) {
    return false;
  }
  if (planned.test(before)) return false;
  if (operatedOn.test(after) || replacement.test(statement)) return true;
  if (operation.test(whole))
    return longAgo.test(whole + rest) || monthAndYear.test(whole) || done.test(whole);
  return oldHarm.test(whole) && longAgo.test(whole + rest) && !monthAndYear.test(whole);
}

function isCued(before: string, statement: string): boolean {
  const found = [...before.matchAll(cue)].at(-1);
  if (!found) return false;
  const ahead = before.slice(0, found.index);
  const reach = before.slice(found.index + found[0].length);
  if (found[0] === 'old' && age.test(ahead)) return false;
  if (/\b(?:with|has|have|having|presents?|now)\b|c\/o/.test(reach)) return false;
  // Treatment that was tried is part of the complaint.
  if (/\b(?:inj|inject\w*|steroids?|physio\w*)\b/.test(reach) && !longAgo.test(statement)) return false;
  const ofHistory = /^(?:hx|history|h\/o)/.test(found[0]);
  if (ofHistory && (duration.test(ahead) || (symptom.test(reach + statement) && !longAgo.test(statement)))) {
    return /\b(?:past|previous|prev)\s*$/.test(ahead);
  }
  return !(symptom.test(ahead) && (joined.test(ahead) || found[0] === 's/p'));
}
