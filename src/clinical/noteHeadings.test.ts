import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfHeading, noteHeadings, placeHeading, saysSomething } from './noteHeadings.ts';

/** Adds "Duration" at the bar, and shows the caret behind it as a bar. */
function added(marked: string): string {
  const caret = marked.indexOf('|');
  const notes = marked.replace('|', '');
  const { at, words } = placeHeading('Duration', notes, caret);
  return `${notes.slice(0, at)}${words}|${notes.slice(at)}`;
}

describe('placeHeading', () => {
  it.each([
    ['into nothing', '|', 'Duration: |'],
    ['behind text, on a line of its own', 'Knee pain.|', 'Knee pain.\nDuration: |'],
    ['behind an empty heading', 'Symptoms: |', 'Symptoms: \nDuration: |'],
    ['on an empty line', 'Knee pain\n|', 'Knee pain\nDuration: |'],
    [
      'on an empty line between others',
      'Knee pain\n|\nPlease advise',
      'Knee pain\nDuration: |\nPlease advise',
    ],
    ['on a line of blanks', 'Knee pain\n  |', 'Knee pain\n  Duration: |'],
    ['before what belongs under it', 'Knee pain\n|6 weeks', 'Knee pain\nDuration: |6 weeks'],
    ['between two words', 'Knee pain for |6 weeks', 'Knee pain for \nDuration: |6 weeks'],
    ['behind a word', 'Knee pain| for 6 weeks', 'Knee pain\nDuration: | for 6 weeks'],
    ['not into a word', 'Knee pa|in\nPlease advise', 'Knee pain\nDuration: |\nPlease advise'],
    ['not into the last word', 'Knee pa|in', 'Knee pain\nDuration: |'],
    ['not into a word with accents', 'Ménie|̀re', 'Ménie\nDuration: |̀re'],
  ])('%s', (_where, before, after) => {
    expect(added(before)).toBe(after);
  });

  it('takes nothing away, makes one heading more, and is found again', () => {
    const notes = fc.stringMatching(/^[\w .:\n]{0,40}$/);
    fc.assert(
      fc.property(notes, fc.nat(40), fc.constantFrom(...noteHeadings), (text, place, heading) => {
        const { at, words } = placeHeading(heading, text, Math.min(place, text.length));
        const result = text.slice(0, at) + words + text.slice(at);
        expect(result.replace(words, '')).toBe(text);
        expect(result.slice(0, at + words.length)).toMatch(new RegExp(`(^|\\n)\\s*${heading}: $`));
        expect(endOfHeading(heading, result)).toBeGreaterThanOrEqual(at + words.trimEnd().length);
      }),
    );
  });
});

describe('endOfHeading', () => {
  it.each([
    ['Duration: 6 weeks', 17],
    ['Knee pain\nduration : 6 weeks\nQuestion: ?', 28],
    ['Knee pain. Duration: 6 weeks', 28],
    ['Duration:', 9],
    ['Duration 6 weeks', undefined],
    ['Symptoms: pain', undefined],
    ['Preduration: 6 weeks', undefined],
    ['', undefined],
  ])('%j', (notes, expected) => {
    expect(endOfHeading('Duration', notes)).toBe(expected);
  });
});

describe('saysSomething', () => {
  it.each([
    ['', false],
    [' \n ', false],
    ['Symptoms: ', false],
    [`${noteHeadings.join(': \n')}: `, false],
    ['Symptoms: \nDuration: 6/52', true],
    ['Knee pain', true],
    ['Symptoms', true],
  ])('%j', (notes, expected) => {
    expect(saysSomething(notes)).toBe(expected);
  });
});
