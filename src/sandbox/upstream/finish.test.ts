import { describe, expect, test } from 'vitest';
import { builtInQuestions } from '#clinical/safety/builtInQuestions.ts';
import { bodyParts } from '../seed/bodyParts.ts';
import { modalities, type Modality } from '../seed/modalities.ts';
import { providers } from '../seed/providers.ts';
import { safetyQuestionsFor } from '../seed/safetyQuestions.ts';
import { ankles, objectOf, openSandbox, refusals } from '../testing/openSandbox.ts';

const everything = {
  ...ankles,
  imaging_provider_id: 203,
  gp_information: { practice_name: 'Bramhall Health Centre' },
  safety_answers: safetyQuestionsFor('MRI').map(({ id }) => ({ question_id: id, answer: 'no' })),
};

const providerOfAll = providers.find(({ pricesPence }) => modalities.every((each) => pricesPence[each]));

describe('submit', () => {
  test('names the answers that are missing', async () => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    const answer = await patch(`${await referral()}/submit`);
    expect(answer.status).toBe(422);
    expect(refusals(answer)).toEqual([
      "body_part_ids: Body parts can't be blank",
      "modality: Modality can't be blank",
      "referral_information: Referral information can't be blank",
    ]);
  });

  test('no body part is a missing answer', async () => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    const path = await referral({ ...ankles, body_part_ids: [] });
    expect(refusals(await patch(`${path}/submit`))).toEqual(["body_part_ids: Body parts can't be blank"]);
  });

  test('closes the referral', async () => {
    const { user } = await openSandbox();
    const { referral, patch, post, get } = await user();
    const path = await referral(ankles);
    const answer = await patch(`${path}/submit`);
    expect(answer.status).toBe(200);
    expect(objectOf(answer).status).toBe('Submitted');
    for (const late of [
      await patch(path, { referral_information: 'Late' }),
      await patch(`${path}/submit`),
      await patch(`${path}/confirm`),
      await post(`${path}/time_slots`, { time_slot_ids: [1] }),
    ]) {
      expect(late.status).toBe(422);
      expect(refusals(late)).toEqual(['status: Referral has already been submitted']);
    }
    expect(objectOf(await get(path)).referral_information).toBe(ankles.referral_information);
  });
});

describe('confirm', () => {
  test.each([
    ['body_part_ids', "body_part_ids: Body parts can't be blank"],
    ['imaging_provider_id', "imaging_provider_id: Imaging provider can't be blank"],
    ['gp_information', "gp_information: GP details can't be blank"],
    ['safety_answers', "safety_answers: Safety answers can't be blank"],
    ['referral_information', "referral_information: Referral information can't be blank"],
  ])('needs %s', async (name, expected) => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    const without = Object.fromEntries(Object.entries(everything).filter(([key]) => key !== name));
    expect(refusals(await patch(`${await referral(without)}/confirm`))).toEqual([expected]);
  });

  test('needs an answer to every question', async () => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    const path = await referral({ ...everything, safety_answers: everything.safety_answers.slice(1) });
    expect(refusals(await patch(`${path}/confirm`))).toEqual([
      'safety_answers: Safety answers must answer every question',
    ]);
  });

  test('names everything that is missing', async () => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    expect(refusals(await patch(`${await referral()}/confirm`)).map((each) => each.split(':')[0])).toEqual([
      'body_part_ids',
      'modality',
      'referral_information',
      'imaging_provider_id',
      'gp_information',
      'safety_answers',
    ]);
  });

  test('closes the referral: no second confirm, no submit, no change', async () => {
    const { user } = await openSandbox();
    const { referral, patch, post, get } = await user();
    const path = await referral(everything);
    await patch(`${path}/confirm`);
    for (const late of [
      await patch(`${path}/confirm`),
      await patch(`${path}/submit`),
      await patch(path, { referral_information: 'Late' }),
      await post(`${path}/time_slots`, { time_slot_ids: [1] }),
    ]) {
      expect(late.status).toBe(422);
      expect(refusals(late)).toEqual(['status: Referral has already been confirmed']);
    }
    expect(objectOf(await get(path)).status).toBe('Confirmed');
  });

  describe("the answers to the product's own questions", () => {
    const answered = (modality: Modality) => ({
      ...everything,
      modality,
      body_part_ids: [bodyParts.find((part) => part.modality === modality)?.id],
      imaging_provider_id: providerOfAll?.id,
      safety_answers: builtInQuestions(modality).map(({ id }) => ({ question_id: id, answer: 'no' })),
    });

    test.each(modalities)('are enough for %s', async (modality) => {
      const { user } = await openSandbox();
      const { referral, patch } = await user();
      expect((await patch(`${await referral(answered(modality))}/confirm`)).status).toBe(200);
    });

    test.each(['MRI', 'CT', 'X-ray', 'DEXA'] as const)(
      'must be there for %s, all of them',
      async (modality) => {
        const { user } = await openSandbox();
        const { referral, patch } = await user();
        const answers = answered(modality);
        const path = await referral({ ...answers, safety_answers: answers.safety_answers.slice(1) });
        expect(refusals(await patch(`${path}/confirm`))[0]).toMatch(/^safety_answers: /);
      },
    );
  });

  test('without a list of questions (404) the referral can be confirmed all the same', async () => {
    const { user, admin } = await openSandbox();
    const { referral, patch, get } = await user();
    await admin('POST', '/faults', { kind: 'status', status: 404, operation: 'listSafetyQuestions' });
    expect((await get('/safety_questions?modality=MRI')).status).toBe(404);
    const answers = builtInQuestions('MRI').map(({ id }) => ({ question_id: id, answer: 'unsure' }));
    const path = await referral({ ...everything, safety_answers: answers });
    expect((await patch(`${path}/confirm`)).status).toBe(200);
  });

  test('works with a GP, or without one when the patient has none', async () => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    const path = await referral(everything);
    expect(objectOf(await patch(`${path}/confirm`)).status).toBe('Confirmed');
    const other = await referral({ ...everything, gp_information: { not_registered: true } });
    expect((await patch(`${other}/confirm`)).status).toBe(200);
  });
});
