import { describe, expect, test } from 'vitest';
import { pagedEnvelope, referral } from '#contract/upstream/wire.ts';
import { ankles, johnDoe, objectOf, openSandbox, refusals } from '../testing/openSandbox.ts';

describe('creating', () => {
  test('answers 201 with the referral, its status Created', async () => {
    const { user } = await openSandbox({ now: '2026-03-02T09:30:00Z' });
    const answer = await (await user()).post('/referrals', { patient_information: johnDoe });
    expect(answer.status).toBe(201);
    expect(objectOf(answer)).toMatchObject({
      created_at: '2026-03-02T09:30:00.000Z',
      status: 'Created',
      patient_information: johnDoe,
      modality: null,
      body_part_ids: [],
    });
  });

  const patient = 'patient_information';
  test.each([
    [{ ...johnDoe, last_name: '' }, [`${patient}.last_name: Last name can't be blank`]],
    [{ ...johnDoe, last_name: null }, [`${patient}.last_name: Last name can't be blank`]],
    [{ ...johnDoe, email: 'john' }, [`${patient}.email: Email must be a valid email`]],
    [{ ...johnDoe, email: ' ' }, [`${patient}.email: Email can't be blank`]],
    [
      { ...johnDoe, date_of_birth_iso: '1999-01-30' },
      [`${patient}.date_of_birth_iso: Date of birth must be a date such as 1999/01/30`],
    ],
    [
      { ...johnDoe, date_of_birth_iso: '1999/02/30' },
      [`${patient}.date_of_birth_iso: Date of birth must be a real date`],
    ],
    [
      { ...johnDoe, last_name: '', email: 'x' },
      [`${patient}.last_name: Last name can't be blank`, `${patient}.email: Email must be a valid email`],
    ],
    [{ ...johnDoe, nhs_number: '1' }, [`${patient}.nhs_number: Nhs number is not a known attribute`]],
  ])('refuses %j', async (sent, expected) => {
    const { user } = await openSandbox();
    const answer = await (await user()).post('/referrals', { patient_information: sent });
    expect(answer).toMatchObject({ status: 422, body: { success: false, object: null } });
    expect(refusals(answer)).toEqual(expected);
  });

  test('names every missing answer of an empty body', async () => {
    const { user } = await openSandbox();
    expect(refusals(await (await user()).post('/referrals', {}))).toHaveLength(7);
  });

  test('takes nothing but the patient', async () => {
    const { user } = await openSandbox();
    const answer = await (
      await user()
    ).post('/referrals', { patient_information: johnDoe, status: 'Completed' });
    expect(refusals(answer)).toEqual(['status: Referral is not a known attribute']);
  });
});

describe('changing', () => {
  test('is partial, and merges the patient', async () => {
    const { user } = await openSandbox();
    const { referral, patch, get } = await user();
    const path = await referral(ankles);
    const answer = await patch(path, { patient_information: { phone: '07123456789', last_name: 'Dow' } });
    expect(answer.status).toBe(200);
    const now = objectOf(await get(path));
    expect(now).toMatchObject({
      ...ankles,
      patient_information: { ...johnDoe, last_name: 'Dow', phone: '07123456789' },
    });
  });

  test('a blank text clears an answer that may be missing', async () => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    const path = await referral({ ...ankles, patient_information: { phone: '07123456789' } });
    const cleared = objectOf(
      await patch(path, { referral_information: '', patient_information: { phone: '' } }),
    );
    expect(cleared.referral_information).toBeNull();
    expect(cleared.patient_information).toEqual(johnDoe);
  });

  test.each([
    [{ patient_information: { last_name: '' } }, "patient_information.last_name: Last name can't be blank"],
    [{ patient_information: { email: 'no' } }, 'patient_information.email: Email must be a valid email'],
    [{ patient_information: 'John' }, 'patient_information: Patient information is invalid'],
    [{ modality: 'PET' }, 'modality: Modality is not included in the list'],
    [{ modality: 'CT' }, 'body_part_ids: Body parts must be body parts that CT can scan'],
    [{ body_part_ids: [201] }, 'body_part_ids: Body parts must be body parts that MRI can scan'],
    [{ body_part_ids: [99_999] }, 'body_part_ids: Body parts must exist'],
    [{ body_part_ids: ['63'] }, 'body_part_ids.0: 0 is invalid'],
    [{ imaging_provider_id: 1 }, 'imaging_provider_id: Imaging provider must exist'],
    [{ gp_information: { email: 'gp@' } }, 'gp_information.email: Email must be a valid email'],
    [
      { safety_answers: [{ question_id: 'pacemaker', answer: 'maybe' }] },
      'safety_answers.0.answer: Answer is invalid',
    ],
    [
      { safety_answers: [{ question_id: 'shoe_size', answer: 'no' }] },
      'safety_answers.0.question_id: Question id must exist',
    ],
    [{ status: 'Completed' }, 'status: Referral is not a known attribute'],
  ])('refuses %j and answers with the unchanged referral', async (sent, expected) => {
    const { user } = await openSandbox();
    const { referral, patch, get } = await user();
    const path = await referral(ankles);
    const before = objectOf(await get(path));
    const answer = await patch(path, sent);
    expect(answer.status).toBe(422);
    expect(refusals(answer)).toEqual([expected]);
    expect(objectOf(answer)).toEqual(before);
    expect(objectOf(await get(path))).toEqual(before);
  });

  test('the modality can change together with the parts', async () => {
    const { user } = await openSandbox();
    const { referral, patch } = await user();
    const path = await referral(ankles);
    expect((await patch(path, { modality: 'CT', body_part_ids: [201] })).status).toBe(200);
  });
});

describe('whose referral', () => {
  test("somebody else's is not found, by any operation", async () => {
    const { user } = await openSandbox();
    const [mine, theirs] = [await user('a@northgate.example'), await user('b@northgate.example')];
    const path = await theirs.referral(ankles);
    for (const answer of [
      await mine.get(path),
      await mine.patch(path, ankles),
      await mine.patch(`${path}/submit`),
      await mine.patch(`${path}/confirm`),
      await mine.get(`${path}/time_slots`),
      await mine.post(`${path}/time_slots`, { time_slot_ids: [1] }),
      await mine.post(`${path}/additional_documents`, {}),
      await mine.get('/referrals/none'),
    ])
      expect(answer.status).toBe(404);
  });
});

describe('the list', () => {
  const list = pagedEnvelope(referral);

  test('is newest first and in pages', async () => {
    const { user } = await openSandbox();
    const { create, get } = await user();
    const ids = [await create(), await create(), await create()];
    const first = list.parse((await get('/referrals?page=1&per_page=2')).body);
    const second = list.parse((await get('/referrals?page=2&per_page=2')).body);
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids.reverse());
    expect(second.pagination).toEqual({ page: 2, per_page: 2, total: 3 });
  });

  test.each(['', '?page=0', '?page=x&per_page=101', '?per_page=-1'])(
    'query "%s" reads as the first 25',
    async (query) => {
      const { user } = await openSandbox();
      const { pagination } = list.parse((await (await user()).get(`/referrals${query}`)).body);
      expect(pagination).toEqual({ page: 1, per_page: 25, total: 0 });
    },
  );

  test("holds nobody else's", async () => {
    const { user } = await openSandbox();
    await (await user('a@northgate.example')).create();
    const other = await user('b@northgate.example');
    expect(list.parse((await other.get('/referrals')).body).data).toEqual([]);
  });
});
