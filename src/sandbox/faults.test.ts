import { expect, test } from 'vitest';
import type { FaultRequest } from './seed/admin.ts';
import { sandboxAdmin } from './seed/adminClient.ts';
import { johnDoe, openSandbox } from './testing/openSandbox.ts';

async function listening() {
  const sandbox = await openSandbox();
  const origin = await sandbox.app.listen({ host: '127.0.0.1', port: 0 });
  const { access_token } = await sandbox.signUp();
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' };
  const list = () => fetch(`${origin}/api/v1/referrals`, { headers });
  const create = () =>
    fetch(`${origin}/api/v1/referrals`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ patient_information: johnDoe }),
    });
  const total = async () =>
    ((await (await list()).json()) as { pagination: { total: number } }).pagination.total;
  return { ...sandbox, origin, list, create, total, client: sandboxAdmin(origin) };
}

const stringErrors = ['Please enter a valid modality'];
const objectErrors = [{ attribute: 'modality', message: "can't be blank", full_message: 'Modality...' }];
const success = { success: true, validation_errors: [], object: null };
const refusedWith = (validation_errors: unknown) => ({ success: false, validation_errors, object: null });

test.each<[FaultRequest, number, string]>([
  [{ kind: 'status', status: 500 }, 500, '{"error":"Internal Server Error"}'],
  [{ kind: 'status', status: 401 }, 401, '{"error":"Unauthorized"}'],
  [{ kind: 'malformed' }, 200, '{"success":true,"validation_errors":[],"obj'],
  [{ kind: 'empty' }, 200, ''],
  [{ kind: 'object-null' }, 200, JSON.stringify(success)],
  [{ kind: 'refuse', validationErrors: stringErrors }, 422, JSON.stringify(refusedWith(stringErrors))],
  [{ kind: 'refuse', validationErrors: objectErrors }, 422, JSON.stringify(refusedWith(objectErrors))],
])('%j answers that instead, or after the work is done', async (fault, status, body) => {
  const { client, create, total } = await listening();
  await client.faultOnce('createReferral', fault);
  const before = await create();
  expect([before.status, await before.text()]).toEqual([status, body]);
  expect(await total()).toBe(0);
  await client.faultOnce('createReferral', { ...fault, when: 'after' });
  const after = await create();
  expect([after.status, await after.text()]).toEqual([status, body]);
  expect(await total()).toBe(1);
  expect((await create()).status).toBe(201);
  const entries = await client.journal({ operation: 'createReferral' });
  expect(entries.map((entry) => [entry.status, entry.fault])).toEqual([
    [status, fault.kind],
    [status, fault.kind],
    [201, null],
  ]);
  expect(entries[0]?.body).toEqual({ patient_information: johnDoe });
});

test('a page instead of JSON says so in its type', async () => {
  const { client, list } = await listening();
  await client.faultOnce('listReferrals', { kind: 'html' });
  const answer = await list();
  expect(answer.headers.get('content-type')).toContain('text/html');
});

test.each([120, 'Wed, 21 Oct 2026 07:28:00 GMT'])('Retry-After: %s', async (retryAfter) => {
  const { client, list } = await listening();
  await client.faultOnce('listReferrals', { kind: 'status', status: 429, retryAfter });
  const answer = await list();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, String(retryAfter)]);
});

test('a cut connection, before and after the work is done', async () => {
  const { client, create, total } = await listening();
  await client.faultOnce('createReferral', { kind: 'drop' });
  await expect(create()).rejects.toThrow('fetch failed');
  expect(await total()).toBe(0);
  await client.faultOnce('createReferral', { kind: 'drop', when: 'after' });
  await expect(create()).rejects.toThrow('fetch failed');
  expect(await total()).toBe(1);
  const entries = await client.journal({ operation: 'createReferral' });
  expect(entries.map(({ status }) => status)).toEqual([null, null]);
});

test('down cuts everything but the admin API, until it is switched off', async () => {
  const { client, list, create } = await listening();
  await client.fault({ kind: 'down', operation: 'createUser' });
  await expect(list()).rejects.toThrow('fetch failed');
  await expect(create()).rejects.toThrow('fetch failed');
  await client.clearFaults();
  expect((await list()).status).toBe(200);
});

test('a delay holds the answer back and then gives it', async () => {
  const { client, list } = await listening();
  await client.faultOnce('listReferrals', { kind: 'delay', ms: 60 });
  const start = performance.now();
  expect((await list()).status).toBe(200);
  // Timers may fire up to a millisecond early.
  expect(performance.now() - start).toBeGreaterThan(58);
});

test('a fault hits as often as it says, where it says, whom it says', async () => {
  const { client, list, create, user } = await listening();
  const other = await user('other@northgate.example');
  await client.fault({ kind: 'status', status: 503, operation: 'listReferrals', times: 2 });
  expect((await create()).status).toBe(201);
  expect([(await list()).status, (await list()).status, (await list()).status]).toEqual([503, 503, 200]);
  const { id } = await client.fault({ kind: 'status', status: 500, email: 'Other@northgate.example' });
  expect((await list()).status).toBe(200);
  expect((await other.get('/referrals')).status).toBe(500);
  expect((await other.get('/body_parts?modality=MRI')).status).toBe(500);
  await client.clearFaults(id);
  expect((await other.get('/referrals')).status).toBe(200);
});

test('faults come one after the other in the order they were switched on', async () => {
  const { client, list } = await listening();
  await client.fault({ kind: 'status', status: 502, times: 1 });
  await client.fault({ kind: 'status', status: 503, times: 1 });
  expect([(await list()).status, (await list()).status, (await list()).status]).toEqual([502, 503, 200]);
});
