import { describe, expect, it } from 'vitest';
import { bodyPartsAnswer, referralAnswer, referralListAnswer } from '#contract/upstream/read.ts';
import { providersAnswer, safetyQuestionsAnswer, timeSlotsAnswer } from '#contract/upstream/readBooking.ts';
import type { Answer } from '../testing/fakeUpstream.ts';
import { referralPath, started } from '../testing/started.ts';
import { referralId } from '../testing/harness.ts';

const reads = {
  'the list': ['/api/v1/referrals', referralListAnswer],
  'a referral': [referralPath, referralAnswer],
  'body parts': ['/api/v1/body_parts', bodyPartsAnswer],
  providers: ['/api/v1/imaging_providers', providersAnswer],
  times: [`${referralPath}/time_slots`, timeSlotsAnswer],
  'safety questions': ['/api/v1/safety_questions', safetyQuestionsAnswer],
} as const;

const refusedObjects = [{ attribute: 'modality', message: 'is odd', full_message: 'Modality is odd' }];
const refusedTexts = ['Please enter a valid modality'];

const odd: Record<string, { answer: Answer; code: string; tries: number; fields?: unknown }> = {
  'cut JSON': { answer: { body: '{"success":true,"obj' }, code: 'upstream-contract', tries: 4 },
  'JSON cut at its end': { answer: { body: '{"data":[{"id":1}],' }, code: 'upstream-contract', tries: 4 },
  'an empty 200': { answer: { body: '' }, code: 'upstream-contract', tries: 4 },
  HTML: {
    answer: { body: '<html>', headers: { 'content-type': 'text/html' } },
    code: 'upstream-contract',
    tries: 1,
  },
  'HTML that says it is JSON': { answer: { body: '<html>' }, code: 'upstream-contract', tries: 4 },
  'success: false and no reason': {
    answer: { body: { success: false, validation_errors: [], data: [], object: null } },
    code: 'upstream-contract',
    tries: 1,
  },
  'success: false with errors that are objects': {
    answer: { body: { success: false, validation_errors: refusedObjects, object: { id: referralId } } },
    code: 'rejected',
    tries: 1,
    fields: [{ name: 'modality', message: 'Modality is odd' }],
  },
  'success: false with errors that are text': {
    answer: { body: { success: false, validation_errors: refusedTexts, data: [] } },
    code: 'rejected',
    tries: 1,
    fields: [{ name: undefined, message: 'Please enter a valid modality' }],
  },
  '422 with errors that are objects': {
    answer: { status: 422, body: { success: false, validation_errors: refusedObjects, object: null } },
    code: 'rejected',
    tries: 1,
    fields: [{ name: 'modality', message: 'Modality is odd' }],
  },
  '422 with errors that are text': {
    answer: { status: 422, body: { success: false, validation_errors: refusedTexts, data: [] } },
    code: 'rejected',
    tries: 1,
    fields: [{ name: undefined, message: 'Please enter a valid modality' }],
  },
};

describe.each(Object.entries(odd))('F6 %s', (what, { answer, code, tries, fields }) => {
  it.each(Object.entries(reads))(`F6 ${what} is a typed error on reading %s`, async (_of, [path]) => {
    const { gateway, browser, answerWith } = await started();
    answerWith(answer);
    const { status, error, headers } = await browser.send(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(error).toMatchObject({ code, requestId: headers['x-request-id'], ...(fields ? { fields } : {}) });
    expect(gateway.upstream.journal).toHaveLength(tries);
  });

  it(`F6 ${what} is a typed error on a change of answers, and never a success`, async () => {
    const { browser, answerWith } = await started();
    answerWith(answer);
    const { error } = await browser.send(referralPath, { method: 'PATCH', json: { modality: 'MRI' } });
    expect(error).toMatchObject({ code, ...(fields ? { fields } : {}) });
  });
});

describe('F6 what only the reader can tell', () => {
  it.each(Object.entries(reads))(
    'F6 object: null is refused by the reader of %s',
    async (_of, [path, reader]) => {
      const { browser, answerWith } = await started();
      answerWith({ body: { success: true, validation_errors: [], object: null } });
      const { status, text } = await browser.send(path);
      expect(status).toBe(200);
      expect(reader.safeParse(JSON.parse(text)).success).toBe(false);
    },
  );

  it('F6 cut JSON that looks whole is refused by whoever parses it', async () => {
    const { browser, answerWith } = await started();
    answerWith({ body: '{"data":[{"id":1}' });
    // This browser parses what says it is JSON.
    await expect(browser.send(referralPath)).rejects.toThrow(SyntaxError);
  });

  it('F6 the words "success": false in an answer’s text are no failure', async () => {
    const { browser, answerWith } = await started();
    const referral_information = 'The form said "success": false';
    answerWith({ body: { success: true, object: { id: referralId, referral_information } } });
    const { text } = await browser.send(referralPath);
    expect(referralAnswer.parse(JSON.parse(text)).notes).toBe(referral_information);
  });

  it.each([['Parked by the lab'], [7], [null], [{}]])(
    'F6 an unknown status %j is shown as it came',
    async (status) => {
      const { browser, answerWith } = await started();
      answerWith({ body: { success: true, validation_errors: [], object: { id: referralId, status } } });
      const { text } = await browser.send(referralPath);
      const label = typeof status === 'string' ? status : 'Unknown';
      expect(referralAnswer.parse(JSON.parse(text)).status).toEqual({ known: undefined, label });
    },
  );
});
