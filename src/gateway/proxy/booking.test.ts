import { describe, expect, it } from 'vitest';
import { writePickedTimeSlot, writeUpdate } from '#contract/upstream/write.ts';
import { referralPath, started } from '../testing/started.ts';

const gp = {
  practiceName: 'High Street Surgery',
  gpName: '',
  addressLine1: '1 High Street',
  postcode: 'SK7 2EB',
  phone: '',
  email: '',
  notRegistered: false,
};

describe('booking for a patient', () => {
  it.each([
    ['an imaging provider', writeUpdate({ providerId: 203 })],
    ['none any more', writeUpdate({ providerId: null })],
    ['a GP', writeUpdate({ gp })],
    ['that there is no GP', writeUpdate({ gp: { ...gp, practiceName: '', notRegistered: true } })],
    ['no safety answers', writeUpdate({ safetyAnswers: [] })],
    [
      'safety answers',
      writeUpdate({
        safetyAnswers: [
          { questionId: 'pacemaker', answer: 'no', details: '' },
          { questionId: 'metal', answer: 'unsure', details: 'Worked as a welder' },
        ],
      }),
    ],
  ])('sends %s as it is written', async (_what, written) => {
    const { gateway, browser } = await started();
    expect((await browser.send(referralPath, { method: 'PATCH', json: written })).status).toBe(200);
    expect(gateway.upstream.journal.map(({ body }) => JSON.parse(body.toString()) as unknown)).toEqual([
      written,
    ]);
    expect(Object.keys(written)).toHaveLength(1);
  });

  it('A8 picks with the ids of all blocks and nothing else, and is told that they are held', async () => {
    const { gateway, browser, answerWith } = await started();
    const held = { success: true, validation_errors: [], object: { id: 'x' } };
    answerWith({ status: 201, body: held });
    const answer = await browser.send(`${referralPath}/time_slots`, {
      method: 'POST',
      json: { ...writePickedTimeSlot([16_523, 16_539, 16_571]), user_id: 7, imaging_provider_id: 1 },
    });
    expect(answer).toMatchObject({ status: 201, text: JSON.stringify(held) });
    expect(gateway.upstream.journal.map(({ call, body }) => [call, body.toString()])).toEqual([
      [`POST ${referralPath}/time_slots`, '{"time_slot_ids":[16523,16539,16571]}'],
    ]);
  });

  it('A8 lists times and confirms with nothing but the address', async () => {
    const { gateway, browser } = await started();
    await browser.send(`${referralPath}/time_slots?user_id=7`);
    await browser.send(`${referralPath}/confirm?force=1`, { method: 'PATCH', json: { status: 'Completed' } });
    expect(gateway.upstream.journal.map(({ call, url, body }) => [call, url, body.length])).toEqual([
      [`GET ${referralPath}/time_slots`, `${referralPath}/time_slots`, 0],
      [`PATCH ${referralPath}/confirm`, `${referralPath}/confirm`, 0],
    ]);
  });

  it('A18 looks for providers of every body part around a place that is in no log', async () => {
    const { gateway, browser } = await started();
    const query = new URLSearchParams([
      ['modality', 'X-ray'],
      ['body_part_ids[]', '63'],
      ['body_part_ids[]', '64'],
      ['location', 'Bury & Düren 100%'],
    ]);
    await browser.send(`/api/v1/imaging_providers?${query.toString()}&radius=9`);
    const [sent] = gateway.upstream.journal;
    const received = new URL(sent?.url ?? '', 'http://scan.example').searchParams;
    expect([...received]).toEqual([...query]);
    expect(gateway.logged.join('')).toContain('listImagingProviders');
    expect(gateway.logged.join('')).not.toContain('Bury');
  });

  it('F7 hears the sentences of a refused search in their order, one field error each', async () => {
    const { browser, answerWith } = await started();
    const validation_errors = [
      'Please enter a valid location in the UK',
      'Please enter a valid modality',
      'Please select at least one body part',
    ];
    answerWith({ status: 422, body: { success: false, validation_errors, data: [] } });
    expect(await browser.send('/api/v1/imaging_providers?location=x')).toMatchObject({
      status: 422,
      error: { code: 'rejected', fields: validation_errors.map((message) => ({ message })) },
    });
  });

  it.each([
    ['time_slot_ids', 'timeSlot'],
    ['imaging_provider_id', 'providerId'],
    ['gp_information', 'gp'],
    ['gp_information.practice_name', 'gp.practiceName'],
    ['gp_information.address_postcode', 'gp.postcode'],
    ['safety_answers', 'safetyAnswers'],
    ['patient_information.phone', 'patient.phone'],
  ])('F20 is told that %s was refused, as %s', async (attribute, name) => {
    const { browser, answerWith } = await started();
    const refused = { attribute, message: 'is gone', full_message: 'It is gone' };
    answerWith({ status: 422, body: { success: false, validation_errors: [refused], object: null } });
    const answer = await browser.send(`${referralPath}/confirm`, { method: 'PATCH' });
    expect(answer).toMatchObject({
      status: 422,
      error: { code: 'rejected', fields: [{ name, message: 'It is gone' }] },
    });
  });

  it.each([
    ['JSON', { body: { error: 'Not Found' } }],
    ['a page', { body: '<html>', headers: { 'content-type': 'text/html' } }],
    ['nothing', { body: '' }],
  ])('knows that the upstream has no safety questions from a 404 with %s', async (_what, given) => {
    const { browser, answerWith } = await started();
    answerWith({ status: 404, ...given });
    expect(await browser.send('/api/v1/safety_questions?modality=MRI')).toMatchObject({
      status: 404,
      error: { code: 'not-found' },
    });
  });
});
