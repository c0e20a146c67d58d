import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listEnvelope, timeSlot } from '#contract/upstream/wire.ts';
import { sandboxAdmin } from '../seed/adminClient.ts';
import { ankles, freshDirectory, johnDoe, objectOf, openSandbox, refusals } from '../testing/openSandbox.ts';

async function listening(dataDir?: string) {
  const sandbox = await openSandbox(dataDir === undefined ? {} : { dataDir });
  const origin = await sandbox.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...sandbox, client: sandboxAdmin(origin) };
}

test('the journal holds what was sent, by whom, and what came back', async () => {
  const { client, user } = await listening();
  const { create, patch } = await user('amara@northgate.example');
  const id = await create();
  await patch(`/referrals/${id}`, ankles);
  await patch(`/referrals/${id}`, { modality: 'PET' });
  const entries = await client.journal({ referral: id });
  expect(entries.map(({ operation, status, body, user }) => ({ operation, status, body, user }))).toEqual([
    {
      operation: 'createReferral',
      status: 201,
      body: { patient_information: johnDoe },
      user: 'amara@northgate.example',
    },
    { operation: 'updateReferral', status: 200, body: ankles, user: 'amara@northgate.example' },
    { operation: 'updateReferral', status: 422, body: { modality: 'PET' }, user: 'amara@northgate.example' },
  ]);
  expect(await client.journal({ since: entries[1]?.id, operation: 'updateReferral' })).toEqual([entries[2]]);
});

test('the journal holds no token, and the list of tokens every one', async () => {
  const { client, signUp, asPartner } = await listening();
  const first = await signUp();
  await asPartner('/token', { refresh_token: first.refresh_token });
  const journal = JSON.stringify(await client.journal());
  const tokens = await client.tokens();
  expect(tokens).toHaveLength(2);
  expect(tokens[0]).toMatchObject({ accessToken: first.access_token, refreshUsed: true });
  for (const { accessToken, refreshToken } of tokens) {
    expect(journal).not.toContain(accessToken);
    expect(journal).not.toContain(refreshToken);
  }
  expect(journal).not.toContain('partner-secret');
  expect(journal.toLowerCase()).not.toContain('authorization');
});

test('a reset forgets everything, yet journal ids go on', async () => {
  const { client, user, directory } = await listening();
  await (await user()).create();
  const last = (await client.journal()).at(-1)?.id ?? 0;
  await client.moveClock({ advanceSeconds: 3600 });
  await client.reset();
  expect(await client.journal()).toEqual([]);
  expect((await client.clock()).offsetSeconds).toBe(0);
  expect(await readdir(join(directory, 'documents'))).toEqual([]);
  await user();
  expect((await client.journal())[0]?.id).toBeGreaterThan(last);
});

test('resetting faults and clock keeps the rest', async () => {
  const { client, user } = await listening();
  const { referral, get } = await user();
  const path = await referral(ankles);
  await client.fault({ kind: 'down' });
  await client.moveClock({ advanceSeconds: 60 });
  await client.reset('faults-and-clock');
  expect(await client.faults()).toEqual([]);
  expect(objectOf(await get(path)).modality).toBe('MRI');
});

test('the clock moves to an instant, and on', async () => {
  const { client, user } = await listening();
  await client.moveClock({ now: '2027-03-28T00:59:00+00:00' });
  await client.moveClock({ advanceSeconds: 3600 });
  const { now } = await client.clock();
  expect(now.slice(0, 16)).toBe('2027-03-28T01:59');
  const { post } = await user();
  const created = objectOf(await post('/referrals', { patient_information: johnDoe }));
  expect(created.created_at?.slice(0, 16)).toBe('2027-03-28T01:59');
});

test('the status of a referral can be set as it will be later', async () => {
  const { client, user } = await listening();
  const { referral, get } = await user();
  const path = await referral(ankles);
  await client.setStatus(path.split('/')[2] ?? '', { status: 'scan_booked', reportStatus: 'Pending' });
  expect(objectOf(await get(path))).toMatchObject({ status: 'scan_booked', report_status: 'Pending' });
  await expect(client.setStatus('none', { status: 'Completed' })).rejects.toThrow('404');
});

describe('times taken by somebody else', () => {
  const booked = { ...ankles, imaging_provider_id: 203 };
  const idOf = (path: string) => path.split('/')[2] ?? '';
  async function withReferral(answers: object = booked) {
    const { client, user } = await listening();
    const { referral, get, post } = await user();
    const path = await referral(answers);
    const free = async () => listEnvelope(timeSlot).parse((await get(`${path}/time_slots`)).body).data;
    return { client, path, id: idOf(path), free, post };
  }

  test('are gone from the list and cannot be picked', async () => {
    const { client, id, path, free, post } = await withReferral();
    const [first, second] = await client.freeTimeSlots(id);
    expect(await free()).toContainEqual(first);
    await client.takeTimeSlot({ referralId: id, ids: first?.ids.toReversed() ?? [] });
    const left = await free();
    expect(left.flatMap(({ ids }) => ids).filter((block) => first?.ids.includes(block))).toEqual([]);
    expect(left.length).toBeGreaterThan(10);
    const late = await post(`${path}/time_slots`, { time_slot_ids: first?.ids });
    expect(refusals(late)).toEqual(['time_slot_ids: Time slot is no longer available']);
    await expect(client.takeTimeSlot({ referralId: id, ids: first?.ids ?? [] })).rejects.toThrow('409');
    expect(second).toBeDefined();
  });

  test('can be all of a centre, until faults and clock are reset', async () => {
    const { client, id, free } = await withReferral();
    const before = await free();
    await client.takeTimeSlot({ referralId: id });
    expect(await free()).toEqual([]);
    await expect(client.takeTimeSlot({ referralId: id })).rejects.toThrow('409');
    await client.reset('faults-and-clock');
    expect(await free()).toEqual(before);
  });

  test('are none that a referral holds, nor a part of one', async () => {
    const { client, id, path, free, post } = await withReferral();
    const [slot] = await free();
    await expect(client.takeTimeSlot({ referralId: id, ids: slot?.ids.slice(1) ?? [] })).rejects.toThrow(
      '409',
    );
    await post(`${path}/time_slots`, { time_slot_ids: slot?.ids });
    expect(await client.freeTimeSlots(id)).not.toContainEqual(slot);
    await expect(client.takeTimeSlot({ referralId: id, ids: slot?.ids ?? [] })).rejects.toThrow('409');
  });

  test('need a referral with a centre', async () => {
    const { client, id } = await withReferral(ankles);
    await expect(client.freeTimeSlots(id)).rejects.toThrow('404');
    await expect(client.takeTimeSlot({ referralId: id })).rejects.toThrow('404');
    await expect(client.takeTimeSlot({ referralId: 'none' })).rejects.toThrow('404');
  });
});

test.each([
  ['POST', '/faults', { kind: 'flood' }],
  ['POST', '/faults', { kind: 'status', status: 200 }],
  ['POST', '/clock', { now: 'tomorrow' }],
  ['POST', '/reset', { what: 'nothing' }],
  ['POST', '/tokens/lifetime', { email: 'a@b.example', seconds: 0 }],
  ['POST', '/referrals/1/time-slots/take', { ids: [] }],
  ['GET', '/journal?operation=none', undefined],
] as const)('%s %s with %j is refused', async (method, path, body) => {
  const { admin } = await openSandbox();
  expect((await admin(method, path, body)).status).toBe(400);
});

test('users, tokens, referrals, journal and clock survive a restart', async () => {
  const dataDir = await freshDirectory();
  const before = await openSandbox({ dataDir });
  const { access_token, refresh_token } = await before.signUp();
  const path = await before.withToken(access_token).referral(ankles);
  await before.admin('POST', '/clock', { advanceSeconds: 60 });
  await before.app.close();

  const { client, withToken, asPartner } = await listening(dataDir);
  expect(objectOf(await withToken(access_token).get(path))).toMatchObject(ankles);
  expect((await client.clock()).offsetSeconds).toBe(60);
  expect((await client.journal({ operation: 'createReferral' })).map(({ status }) => status)).toEqual([201]);
  expect((await asPartner('/token', { refresh_token })).status).toBe(200);
});
