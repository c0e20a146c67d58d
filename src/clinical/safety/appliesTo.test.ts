import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerNotAsked, appliesTo, reasonNotAsked } from './appliesTo.ts';
import { builtInQuestions } from './builtInQuestions.ts';

const today = '2026-11-23';
const modalities = ['MRI', 'CT', 'Ultrasound', 'X-ray', 'DEXA'];
const reason = (text: string, gender: string, dateOfBirth: string, modality = 'MRI') =>
  reasonNotAsked({ text }, { gender, dateOfBirth }, modality, today);
const question = 'Is the patient pregnant, or could they be?';
const adult = '1990-05-05';

describe('about pregnancy', () => {
  test.each([
    ['male', adult, 'Not asked: the patient is male'],
    ['Male ', adult, 'Not asked: the patient is male'],
    ['male', '', 'Not asked: the patient is male'],
    ['female', adult, undefined],
    ['other', adult, undefined],
    ['', adult, undefined],
    ['unknown', adult, undefined],
    ['female', '', undefined],
    // The twelfth birthday is today, or tomorrow.
    ['female', '2014-11-23', undefined],
    ['female', '2014-11-24', 'Not asked: the patient is 11 years old'],
    // The last day at 55, and the first at 56.
    ['female', '1970-11-24', undefined],
    ['female', '1970-11-23', 'Not asked: the patient is 56 years old'],
    ['female', '2018-03-01', 'Not asked: the patient is 8 years old'],
    ['other', '2025-11-23', 'Not asked: the patient is 1 year old'],
    ['female', '2026-11-20', 'Not asked: the patient is less than 1 year old'],
    ['female', '2026-11-24', undefined],
  ])('%s, born %s', (gender, born, expected) => {
    expect(reason(question, gender, born)).toBe(expected);
  });

  test.each(modalities)('the ages count for %s', (modality) => {
    expect(reason(question, 'female', '2018-03-01', modality)).toBeDefined();
  });

  test('no age is left out under a modality that is not known here', () => {
    expect(reason(question, 'female', '2018-03-01', 'PET')).toBeUndefined();
    expect(reason(question, 'male', adult, 'PET')).toBe('Not asked: the patient is male');
  });
});

describe('left out for a male patient', () => {
  test.each([
    'Is the patient pregnant, or could she be?',
    'Is the patient pregnant?',
    'Are you, or might you be, pregnant?',
    'Is there any possibility that the patient may be pregnant?',
    'Any chance of pregnancy?',
    'PREGNANT',
    'Pregnancy / breastfeeding',
    'Is the patient breast-feeding?',
    'Is the patient breast‑feeding a child?',
    'Is the patient currently breastfeeding or lactating?',
    'For women of childbearing age (12 to 55 years): could you be pregnant?',
    'If female, is the patient pregnant or has she missed a period?',
  ])('%s', (text) => {
    expect(reason(text, 'male', adult)).toBe('Not asked: the patient is male');
    expect(reason(text, 'female', adult)).toBeUndefined();
  });
});

describe('asked about everybody', () => {
  test.each([
    'Is the patient pregnant or does the patient have a pacemaker?',
    'Is the patient pregnant, breast-feeding or diabetic?',
    "Is the patient's partner pregnant?",
    "Is the patient's child breast-feeding?",
    'Will somebody who is pregnant come with the patient?',
    'Has the patient had a pregnancy test, an operation or an injection?',
    'Does the patient have breast implants?',
    'Does the patient have an intrauterine device?',
    'Does the patient live in a nursing home?',
    'Is the patient feeding herself?',
    'Does the patient take the pill?',
    'Could the patient be impregnated with metal?',
    'Has the patient missed a period of treatment?',
    '',
  ])('%s', (text) => {
    for (const gender of ['male', 'female', 'other'])
      for (const born of ['2018-03-01', adult, '1950-01-01', ''])
        expect(reason(text, gender, born)).toBeUndefined();
  });
});

test('of our own questions only pregnancy and breast-feeding are left out for a man', () => {
  const leftOut = new Set(
    modalities
      .flatMap(builtInQuestions)
      .filter((each) => !appliesTo(each, { gender: 'male', dateOfBirth: adult }, 'MRI', today))
      .map(({ id }) => id),
  );
  expect(leftOut).toEqual(new Set(['pregnancy', 'breast_feeding']));
});

describe('whatever the question says', () => {
  const some = { numRuns: 300 };
  const phrase = fc.array(
    fc.constantFrom<string>(
      'is',
      'the',
      'patient',
      'pregnant',
      'breast-feeding',
      'or',
      'pacemaker',
      'a',
      'metal',
      '?',
    ),
    { maxLength: 12 },
  );

  test('a woman of 12 to 55, and whoever is not recorded as male or has no date of birth, is asked', () => {
    const patient = fc.oneof(
      fc.record({
        gender: fc.constant('female'),
        dateOfBirth: fc.constantFrom('2014-11-23', adult, '1970-11-24'),
      }),
      fc.record({ gender: fc.string().filter((text) => !/male/i.test(text)), dateOfBirth: fc.constant('') }),
    );
    fc.assert(
      fc.property(phrase, patient, fc.constantFrom(...modalities, 'PET'), (words, who, modality) => {
        expect(appliesTo({ text: words.join(' ') }, who, modality, today)).toBe(true);
      }),
      some,
    );
  });

  test('one word of something else is enough to ask everybody', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.constantFrom('pacemaker', 'asthma', 'metal', 'kidney'),
        fc.nat(),
        (words, other, at) => {
          const text = words.toSpliced(at % (words.length + 1), 0, other).join(' ');
          expect(reason(text, 'male', adult)).toBeUndefined();
        },
      ),
      some,
    );
  });

  test('what does not speak of pregnancy or breast-feeding is asked', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/pregnan|breast|lactat/i.test(text)),
        (text) => {
          expect(reason(text, 'male', adult)).toBeUndefined();
        },
      ),
      some,
    );
  });
});

test('a question that was not asked is answered No, with the reason', () => {
  expect(answerNotAsked({ id: 'pregnancy' }, 'Not asked: the patient is male')).toEqual({
    questionId: 'pregnancy',
    answer: 'no',
    details: 'Not asked: the patient is male',
  });
});
