import type { RegionMark } from './regionMarks.ts';
import type { Word } from './words.ts';

const list = (words: string) => new Set(words.split(' '));

const dominance =
  /^side domin|^(?:handed|footed|hander|dominant|handedness)\b|^hand(?:ed)?[ -]*(?:dominan|dom\b|drive|man\b)/;
const position = /^(?:wing|midfield)/;
const movement =
  /^(?:turn(?:s|ed|ing)?|rotating|look(?:s|ed|ing)?|leaning|swerv(?:ed|ing)|veer(?:ed|ing)|steer(?:ed|ing)|stepp(?:ed|ing)|play(?:s|ed|ing)?)$/;
const carHit = /\b(?:car|van|lorry|vehicle|bus) (?:was |got )?(?:hit|struck|shunted|boned)\b/;
const places = list('on the in to of his her my their over towards toward from at');

// "Right over the trochanter", "the right scan", "hasn't been right".
const afterRight =
  /^(?:away|now|after|through|up|down|over|along|across|around|into|to|behind|under|above|below|until|as rain|at (?:the|end|start|top|his|her))\b/;
const things = list(
  'scan test time thing way choice place decision diagnosis treatment person track direction angle angles clinic',
);
const states = list("not isn't hasn't wasn't doesn't feel feels felt been be quite it that's thats just");
const isSaidOfSomebody = /^(?:she|he|they|you|i|we|gp|physio) (?:is|was|were|are|am)$/;

// "Left work", "was left with", "2 weeks left of", "nothing left".
const gone = list('work school home hospital job untreated uni');
const objects = list('the it him her me them us early unable without message before');
const remainder = list('with in to for on by feeling a an too at out over alone behind');
const subjects = list('he she they pt px patient i we who was been is be being had has have then got having');
const amounts = list('session sessions nothing anything option options time tablets much little none');
const periods = list('day days week weeks month months');

/**
 * Whether a word that could be a side is none here: right-handed, right away, left work, 2 weeks left, turning right,
 * plays left back, R/O, L-thyroxine. A region close behind it decides for the side.
 */
export function saysOtherThanSide(
  words: readonly Word[],
  index: number,
  regions: readonly RegionMark[],
): boolean {
  const word = words[index];
  if (!word) return false;
  const before = words.slice(Math.max(0, index - 5), index).filter(({ clause }) => clause === word.clause);
  const after = words.slice(index + 1, index + 4).filter(({ clause }) => clause === word.clause);
  const isApart = !/^\s+$|^-$/.test(words[index + 1]?.gap ?? '');
  const [next = '', second = ''] = isApart ? [] : words.slice(index + 1, index + 3).map(({ text }) => text);
  if (dominance.test(`${next} ${second}`)) return true;
  const ahead = regions.some(({ from }) => from > index && from <= index + after.length);
  if (word.text === 'both') return !ahead && !/^sides?$/.test(next);
  if (word.text.length === 1 && isAbbreviation(words, index, regions)) return true;
  const last = before.at(-1)?.text ?? '';
  const isNext = regions.some(({ from }) => from === index + 1);
  if (word.text === 'right' && !isNext && (last === 'all' || isAdverb(`${next} ${second}`, last)))
    return true;
  if (ahead && !gone.has(next)) return false;
  const subject = before.slice(-2).map(({ text }) => text);
  if (word.text === 'right' && isSaidOfSomebody.test(subject.join(' '))) return true;
  if (position.test(next) || isDirection(before)) return true;
  if (next.startsWith('side')) return false;
  return (word.text === 'right' && states.has(last)) || (word.text === 'left' && isVerb(next, last));
}

function isAbbreviation(words: readonly Word[], index: number, regions: readonly RegionMark[]): boolean {
  const [last, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (/^[/\\]$/.test(word?.gap ?? '') && last?.raw.length === 1) return true;
  if (!next || regions.some(({ from }) => from === index + 1) || next.text.startsWith('side')) return false;
  if (/^[/\\.]$/.test(next.gap)) return next.raw.length <= 2;
  return next.gap === '-' && !/^(?:ant|post|lat|med)/.test(next.text);
}

function isDirection(before: readonly Word[]): boolean {
  const texts = before.map(({ text }) => text);
  if (movement.test(texts.findLast((text) => !places.has(text)) ?? '')) return true;
  if (/(?:^| )from(?: the)?$/.test(texts.join(' '))) return true;
  return carHit.test(texts.join(' '));
}

function isAdverb(following: string, last: string): boolean {
  return things.has(following.split(' ')[0] ?? '') || (afterRight.test(following) && !places.has(last));
}

function isVerb(next: string, last: string): boolean {
  if (gone.has(next)) return !places.has(last);
  if (amounts.has(last)) return true;
  if (periods.has(last)) return /^(?:of|until|till)$/.test(next);
  return (
    (objects.has(next) && (last === '' || subjects.has(last))) || (remainder.has(next) && subjects.has(last))
  );
}
