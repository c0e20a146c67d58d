import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAssertionRefusal } from '#contract/own/assertion.ts';
import { partnerAudience, partnerReferralPath, partnerSummaryPath } from '#contract/own/partnerApi.ts';
import { publicOrigin } from '../testing/browser.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { canaries, referralId } from '../testing/harness.ts';

const aud = partnerAudience(publicOrigin);
const referral = {
  id: referralId,
  status: 'submitted',
  created_at: '2026-05-01T09:30:00+01:00',
  patient_information: { first_name: 'Anna', last_name: 'Bell', date_of_birth_iso: '1980/03/04' },
  modality: 'MRI',
  body_part_ids: [63, 99],
  referral_information: 'Pain since May',
};

/** A portal whose clinician has started and has one referral upstream; nobody else has any. */
async function withReferral(options: Parameters<typeof startEmbedded>[0] = {}) {
  const embedded = await startEmbedded(options);
  const { gateway, northgate } = embedded;
  const browser = gateway.browser();
  await browser.enter(await northgate.sign());
  await browser.start();
  gateway.upstream.journal.length = 0;
  gateway.upstream.control.decide = ({ call, headers }) => {
    if (call === 'POST /api/v1/users') return undefined;
    if (headers.authorization !== 'Bearer canary-access-1') return { status: 404 };
    if (call === `GET /api/v1/referrals/${referralId}`) return { body: { object: referral } };
    if (call !== 'GET /api/v1/body_parts') return { status: 404 };
    return { body: { data: [{ id: 63, name: 'Left ankle' }] } };
  };
  const ask = async (assertion: string | undefined, path = partnerReferralPath(referralId)) =>
    gateway
      .browser()
      .send(path, { headers: assertion === undefined ? {} : { authorization: `Bearer ${assertion}` } });
  return { ...embedded, ask };
}

describe('a referral for the record', () => {
  it('is a FHIR ServiceRequest, read with the clinician’s own tokens', async () => {
    const { gateway, northgate, ask } = await withReferral();
    const answer = await ask(await northgate.sign({ aud }));
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/fhir+json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(JSON.parse(answer.text)).toMatchObject({
      resourceType: 'ServiceRequest',
      id: referralId,
      status: 'active',
      subject: { display: 'Anna Bell' },
      bodySite: [
        { coding: [{ code: '70258002:272741003=7771000' }], text: 'Left ankle' },
        { text: 'Body part number 99' },
      ],
      reasonCode: [{ text: 'Pain since May' }],
    });
    expect(gateway.upstream.journal.map(({ url }) => url)).toEqual([
      `/api/v1/referrals/${referralId}`,
      '/api/v1/body_parts?modality=MRI',
    ]);
    expect(gateway.logged.join('')).not.toMatch(/Anna|Bell|Pain|canary/);
    expect(answer.text).not.toContain(canaries.scan);
  });

  it('is plain text too, with names and address in the assertion or without', async () => {
    const { northgate, ask } = await withReferral();
    const nameless = { aud, given_name: undefined, family_name: undefined, email: undefined };
    const answer = await ask(await northgate.sign(nameless), partnerSummaryPath(referralId));
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
    expect(answer.text).toContain('Scan: MRI: Left ankle, Body part number 99\n');
  });

  it('begins no session', async () => {
    const { gateway, northgate } = await withReferral();
    const assertion = await northgate.sign({ aud });
    const headers = { authorization: `Bearer ${assertion}` };
    expect((await gateway.browser().send('/api/v1/referrals', { headers })).status).toBe(401);
  });

  it('A8: of another clinician, another partner or nobody is not there', async () => {
    const { gateway, northgate, westfield, ask } = await withReferral();
    const other = gateway.browser();
    await other.enter(await northgate.sign({ sub: 'colleague' }));
    expect((await other.start()).status).toBe(204);
    const answers = [
      await ask(await northgate.sign({ aud, sub: 'colleague' })),
      await ask(await northgate.sign({ aud, sub: 'nobody' })),
      await ask(await westfield.sign({ aud })),
      await ask(await northgate.sign({ aud }), partnerReferralPath(randomUUID())),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 404, error: { code: 'not-found' } });
    }
    // Nothing tells one case from another.
    expect(new Set(answers.map(({ error }) => error?.message)).size).toBe(1);
  });

  it('A8: of who signed in but has not started is not there', async () => {
    const { gateway, westfield, ask } = await withReferral();
    await gateway.browser().enter(await westfield.sign());
    expect((await ask(await westfield.sign({ aud }))).status).toBe(404);
    expect(gateway.upstream.journal).toEqual([]);
  });

  it('A9 goes nowhere for what is no id', async () => {
    const { gateway, northgate, ask } = await withReferral();
    for (const id of ['1', '..', '..%2f..', `${referralId}%2fsubmit`, `${referralId}x`]) {
      expect((await ask(await northgate.sign({ aud }), `/partner/referrals/${id}`)).status).toBe(404);
    }
    expect(gateway.upstream.journal).toEqual([]);
  });
});

describe('A4 an assertion for the record', () => {
  it('A4: is used once', async () => {
    const { northgate, ask } = await withReferral();
    const assertion = await northgate.sign({ aud });
    const answers = await Promise.all([ask(assertion), ask(assertion), ask(assertion)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(2);
    const again = await ask(assertion, partnerSummaryPath(referralId));
    expect(readAssertionRefusal(JSON.parse(again.text))?.reason).toBe('assertion-replayed');
  });

  it('A4: is another one than for signing in', async () => {
    const { gateway, northgate, ask } = await withReferral();
    const forTokens = await ask(await northgate.sign());
    expect(forTokens.status).toBe(401);
    expect(readAssertionRefusal(JSON.parse(forTokens.text))?.reason).toBe('assertion-audience');
    const { access_token } = await gateway.browser().enter(await northgate.sign());
    const ours = await ask(access_token);
    expect(readAssertionRefusal(JSON.parse(ours.text))?.reason).toBe('assertion-issuer');
  });

  it('A4: has to be there', async () => {
    const { ask } = await withReferral();
    expect(await ask(undefined)).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
  });
});

describe('a record that cannot be read as a whole', () => {
  it.each([
    ['another referral', { object: { ...referral, id: randomUUID() } }],
    ['no referral', { object: null }],
    ['no JSON', '<html>'],
  ])('is refused: %s', async (_what, body) => {
    const { gateway, northgate, ask } = await withReferral();
    gateway.upstream.control.decide = () => ({ body });
    expect(await ask(await northgate.sign({ aud }))).toMatchObject({
      status: 502,
      error: { code: 'upstream-contract' },
    });
  });

  it('is refused without the names of its body parts', async () => {
    const { gateway, northgate, ask } = await withReferral();
    gateway.upstream.control.decide = ({ call }) =>
      call.endsWith('body_parts') ? { status: 503 } : { body: { object: referral } };
    expect((await ask(await northgate.sign({ aud }))).status).toBe(503);
  });

  it('asks for no body parts where there are none', async () => {
    const { gateway, northgate, ask } = await withReferral();
    gateway.upstream.control.decide = () => ({ body: { object: { ...referral, body_part_ids: [] } } });
    expect((await ask(await northgate.sign({ aud }))).status).toBe(200);
    expect(gateway.upstream.journal).toHaveLength(1);
  });
});

describe('A14 the addresses for partners’ servers', () => {
  it('A14: hold back who asks too often', async () => {
    const { ask } = await withReferral({ limits: { partnerPerMinute: 2 } });
    await ask(undefined);
    await ask(undefined);
    const answer = await ask(undefined);
    expect(answer).toMatchObject({ status: 429, error: { code: 'rate-limited' } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });
});
