import { describe, expect, it } from 'vitest';
import type { SafetyAnswer } from '#contract/referral.ts';
import { defineStep } from '#wizard/defineStep.tsx';
import type { JourneyContext } from '../context.ts';
import { rules } from './rules.ts';
import { safetyStep } from './step.ts';
import {
  answer,
  asked,
  context,
  contextWith,
  isMale,
  leftOut,
  pregnant,
  referralWith,
  unknown,
} from './testing/questions.ts';
import { fromReferral, isWritten } from './values.ts';

describe('journey', () => {
  it('asks only where clinicians may book, and something may be to ask', () => {
    expect(safetyStep.appliesTo(context)).toBe(true);
    expect(safetyStep.appliesTo(unknown)).toBe(true);
    expect(safetyStep.appliesTo({ ...context, booking: undefined })).toBe(true);
    expect(safetyStep.appliesTo(contextWith())).toBe(false);
    const submitOnly = { ...context, partner: { ...context.partner, finish: ['submit' as const] } };
    expect(safetyStep.appliesTo(submitOnly)).toBe(false);
  });

  it.each<[string, SafetyAnswer[], JourneyContext, boolean]>([
    ['nothing', [], context, false],
    [
      'all',
      [answer('pacemaker', 'yes', 'x'), answer('latex', 'no'), answer('pregnant', 'no', isMale)],
      context,
      true,
    ],
    ['not one of them', [answer('pacemaker', 'no'), answer('pregnant', 'no', isMale)], context, false],
    ['all but the one that was left out', [answer('pacemaker', 'no'), answer('latex', 'no')], context, false],
    [
      'a Yes where there is none any more',
      [answer('pregnant', 'yes', '9')],
      contextWith(leftOut(pregnant)),
      false,
    ],
    ['that nobody was asked', [answer('pregnant', 'no', isMale)], contextWith(leftOut(pregnant)), true],
    [
      'the same, but it is asked now',
      [answer('pregnant', 'no', isMale)],
      contextWith(asked(pregnant)),
      false,
    ],
    ['what is not known to be all', [answer('pacemaker', 'no')], unknown, false],
  ])('is complete with %s: %#', async (_, given, from, expected) => {
    const step = defineStep(safetyStep);
    await step.loadRules();
    expect(step.isComplete(referralWith(...given), from)).toBe(expected);
  });

  it('writes once what stands in no field', () => {
    const referral = referralWith(answer('pacemaker', 'no'), answer('latex', 'no'));
    expect(isWritten(referral, context)).toBe(false);
    const { safetyAnswers = [] } = rules.toUpdate(fromReferral(referral, context));
    expect(isWritten({ ...referral, safetyAnswers }, context)).toBe(true);
  });
});
