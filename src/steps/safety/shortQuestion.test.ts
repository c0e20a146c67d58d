import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInQuestions } from '#clinical/safety/builtInQuestions.ts';
import { inSentence, shortQuestion } from './shortQuestion.ts';

describe('shortQuestion', () => {
  it.each([
    [
      'Does the patient have a pacemaker or an implanted defibrillator?',
      'Pacemaker or an implanted defibrillator',
    ],
    ['Does the patient have an aneurysm clip, a shunt or a stent?', 'Aneurysm clip, a shunt or a stent'],
    ['Has the patient ever had metal in an eye?', 'Metal in an eye'],
    ['Has the patient ever reacted to a contrast injection?', 'Reacted to a contrast injection'],
    ['Has the patient had surgery in the last 6 weeks?', 'Surgery in the last 6 weeks'],
    ['Does the patient have claustrophobia?', 'Claustrophobia'],
    ['Is the patient pregnant, or could they be?', 'Pregnant, or could they be'],
    ['Does the patient need help to get onto the table?', 'Need help to get onto the table'],
    ['Does the patient have to lie on one side?', 'Have to lie on one side'],
    // What would turn the answer round stays.
    ['Does the patient have no metal implants?', 'No metal implants'],
    ['Has the patient not eaten for 4 hours?', 'Not eaten for 4 hours'],
    ['Does the patient’s partner have a pacemaker?', 'Does the patient’s partner have a pacemaker?'],
    ['Could there be metal in an eye?', 'Could there be metal in an eye?'],
    ['metal in eye', 'Metal in eye'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(shortQuestion(text)).toBe(expected);
  });

  it('tells the built-in questions apart', () => {
    const short = builtInQuestions('').map(({ text }) => shortQuestion(text));
    expect(new Set(short).size).toBe(short.length);
  });

  it('leaves nothing out but the beginning and the question mark', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Does the patient have ', 'Is the patient ', ''),
        fc.string(),
        (start, end) => {
          const text = `${start}${end}`.trim();
          const short = shortQuestion(text);
          expect(text.replace(/\?$/, '').toLowerCase().endsWith(short.replace(/\?$/, '').toLowerCase())).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('inSentence', () => {
  it.each([
    ['Make, model and year', 'make, model and year'],
    ['CT of the head', 'CT of the head'],
    ['eGFR', 'eGFR'],
    ['', ''],
  ])('%s', (words, expected) => {
    expect(inSentence(words)).toBe(expected);
  });
});
