import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restore } from '#lib/restore.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import {
  answer,
  answered,
  asked,
  clips,
  context,
  contextWith,
  isMale,
  latex,
  leftOut,
  pacemaker,
  pregnant,
  questionOf,
  referralWith,
  unknown,
} from './testing/questions.ts';
import { fromReferral, type SafetyValues } from './values.ts';

describe('values', () => {
  it('hold every question, and nothing is chosen beforehand', () => {
    expect(fromReferral(undefined, context)).toEqual({
      answers: {
        'q-pacemaker': { question: pacemaker, answer: '', details: '' },
        'q-latex': { question: latex, answer: '', details: '' },
      },
      notAsked: { 'q-pregnant': { question: pregnant, reason: isMale } },
    });
  });

  it('come from a referral, without the answers to questions that are asked no more', () => {
    const referral = referralWith(
      answer('clips', 'yes', 'In the neck'),
      answer('latex', 'no'),
      answer('pacemaker', 'unsure', 'Asked the cardiologist'),
    );
    const { answers } = fromReferral(referral, context);
    expect(Object.values(answers).map((each) => [each.question.id, each.answer, each.details])).toEqual([
      ['pacemaker', 'unsure', 'Asked the cardiologist'],
      ['latex', 'no', ''],
    ]);
  });

  it('do not take for an answer that nobody was asked, when the question is asked after all', () => {
    const referral = referralWith(answer('pregnant', 'no', isMale));
    const { answers } = fromReferral(referral, contextWith(asked(pregnant)));
    expect(answers).toEqual({ 'q-pregnant': { question: pregnant, answer: '', details: '' } });
  });

  it('are what was answered as long as the questions are not known', () => {
    const referral = referralWith(answer('recent_surgery', 'yes', 'A hip'), answer('pregnant', 'no', isMale));
    expect(rules.summary(fromReferral(referral, unknown), unknown)).toEqual([
      { label: 'Recent surgery', value: ['Yes – needs review', 'A hip'] },
      { label: 'Pregnant', value: [isMale] },
    ]);
  });

  it('have a place of its own for any id, which keeps the order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('a.b', '7', '__proto__', 'a[0]'))),
        (ids) => {
          const { answers } = fromReferral(
            undefined,
            contextWith(...ids.map((id) => asked(questionOf(id, id)))),
          );
          expect(Object.values(answers).map(({ question }) => question.id)).toEqual(ids);
          // What a form would read as more than one step of a path.
          for (const key of Object.keys(answers)) expect(key).toMatch(/^[\w~-]+$/);
        },
      ),
    );
  });

  it('get nothing back from a draft that belongs to another question', () => {
    const draft = answered(contextWith(asked(clips), asked(pregnant)), ['yes', 'In the neck'], ['no']);
    const values = fromReferral(undefined, context);
    expect(restore(values, { ...draft })).toEqual(values);
    const same = answered(contextWith(asked(latex)), ['yes', 'Gloves']);
    expect(restore(values, { ...same }).answers['q-latex']).toMatchObject({
      answer: 'yes',
      details: 'Gloves',
    });
  });
});

describe('update', () => {
  it('has an answer to every question, with details where they are asked for', () => {
    const four = contextWith(asked(pacemaker), leftOut(pregnant), asked(clips), asked(latex));
    const values = answered(
      four,
      ['yes', ' Medtronic, 2019\n'],
      ['no', 'typed and closed again'],
      ['unsure', 'x'],
    );
    expect(rules.toUpdate(values)).toEqual({
      safetyAnswers: [
        answer('pacemaker', 'yes', 'Medtronic, 2019'),
        answer('clips', 'no'),
        answer('latex', 'unsure', 'x'),
        answer('pregnant', 'no', isMale),
      ],
    });
  });

  it('reads back as it was written', () => {
    const values = answered(context, ['yes', 'Medtronic'], ['no']);
    const { safetyAnswers = [] } = rules.toUpdate(values);
    expect(fromReferral(referralWith(...safetyAnswers), context)).toEqual(values);
  });
});

describe('rules', () => {
  const messagesFor = (values: SafetyValues) =>
    schema.safeParse(values).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('accept answers to all that is asked', () => {
    expect(messagesFor(answered(context, ['no'], ['no']))).toBeUndefined();
    expect(messagesFor(answered(context, ['unsure', 'x'], ['yes', 'x']))).toBeUndefined();
    expect(messagesFor(answered(contextWith(leftOut(pregnant))))).toBeUndefined();
  });

  it('ask for every answer, in the order of the questions', () => {
    expect(messagesFor(answered(context))).toEqual([
      'answers.q-pacemaker.answer: Select yes, no or not sure: pacemaker',
      'answers.q-latex.answer: Select yes, no or not sure: allergic to latex',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['yes', ' \n', ['answers.q-pacemaker.details: Enter details: make and model']],
    ['unsure', '', ['answers.q-pacemaker.details: Enter details: make and model']],
    ['maybe', 'x', ['answers.q-pacemaker.answer: Select yes, no or not sure: pacemaker']],
  ])('refuse %s with the details %j', (choice, details, expected) => {
    expect(messagesFor(answered(context, [choice, details], ['no']))).toEqual(expected);
  });

  it('ask for the details of no two questions in the same words', () => {
    const three = contextWith(asked(pacemaker), asked(clips), asked(latex));
    expect(messagesFor(answered(three, ['yes'], ['yes'], ['yes']))).toEqual([
      'answers.q-pacemaker.details: Enter details: make and model (pacemaker)',
      'answers.q-clips.details: Enter details: make and model (surgical clips)',
      'answers.q-latex.details: Enter details: allergic to latex',
    ]);
  });
});

describe('summary', () => {
  it('says what needs review, and why something was not asked', () => {
    expect(rules.summary(answered(context, ['yes', 'Medtronic\n2019'], ['no', 'hidden']), context)).toEqual([
      { label: 'Pacemaker', value: ['Yes – needs review', 'Medtronic', '2019'] },
      { label: 'Allergic to latex', value: ['No'] },
      { label: 'Pregnant', value: [isMale] },
    ]);
    expect(rules.summary(answered(context, ['unsure', 'x']), context)).toEqual([
      { label: 'Pacemaker', value: ['Not sure – needs review', 'x'] },
      { label: 'Allergic to latex', value: [] },
      { label: 'Pregnant', value: [isMale] },
    ]);
  });

  it.each<[string, SafetyValues, object]>([
    ['nothing answered', answered(context), { lines: [] }],
    ['one of two', answered(context, ['no']), { lines: ['1 of 2 answered'] }],
    ['none to review', answered(context, ['no'], ['no']), { lines: ['2 answered, none need review'] }],
    [
      'one to review',
      answered(context, ['yes', 'x'], ['no']),
      { title: '1 needs review', lines: ['2 answered'] },
    ],
    [
      'two to review',
      answered(context, ['yes', 'x'], ['unsure', 'x']),
      { title: '2 need review', lines: ['2 answered'] },
    ],
    ['none asked', answered(contextWith(leftOut(pregnant))), { lines: ['None asked'] }],
    ['not known', fromReferral(undefined, unknown), { lines: [] }],
  ])('is short in the panel: %s', (_, values, expected) => {
    expect(rules.panel?.(values, context)).toEqual(expected);
  });
});
