import { describe, expect, it } from 'vitest';
import { draftPath, draftsPath } from '#contract/own/drafts.ts';
import { referralId } from '../testing/harness.ts';
import { referralPath, started } from '../testing/started.ts';

const submit = ['PATCH', `${referralPath}/submit`] as const;
const confirm = ['PATCH', `${referralPath}/confirm`] as const;
const pick = ['POST', `${referralPath}/time_slots`] as const;

describe('a way to finish', () => {
  it.each([
    ['submit', ...confirm, /does not book for patients\. Submit/],
    ['submit', ...pick, /does not book for patients\. Submit/],
    ['confirm', ...submit, /does not submit .*\. Book for the patient/],
  ] as const)('a partner with %s only has no %s %s', async (way, method, path, words) => {
    const { gateway, browser } = await started({ finish: [way] });
    await browser.send(draftPath(referralId, 'notes'), { method: 'PUT', json: { values: {} } });
    const answer = await browser.send(path, { method, json: { time_slot_ids: [1] } });
    expect(answer).toMatchObject({
      status: 403,
      error: { code: 'forbidden', message: expect.stringMatching(words) },
    });
    expect(gateway.upstream.journal).toEqual([]);
    expect((await browser.send(draftsPath(referralId))).text).toContain('notes');
    expect(gateway.logged.join('')).toContain('forbidden: the partner has no ');
  });

  it.each([
    [['submit'], ...submit],
    [['confirm'], ...confirm],
    [['confirm'], ...pick],
    [['submit', 'confirm'], ...submit],
    [['submit', 'confirm'], ...confirm],
  ] as const)('a partner with %j has %s %s', async (finish, method, path) => {
    const { gateway, browser } = await started({ finish });
    expect((await browser.send(path, { method, json: { time_slot_ids: [1] } })).status).toBe(200);
    expect(gateway.upstream.journal).toHaveLength(1);
  });

  it('is no condition for anything else, nor told to anybody who is not signed in', async () => {
    const { browser } = await started({ finish: ['submit'] });
    expect((await browser.send(`${referralPath}/time_slots`)).status).toBe(200);
    expect((await browser.send('/api/v1/imaging_providers')).status).toBe(200);
    const answer = { imaging_provider_id: 203 };
    expect((await browser.send(referralPath, { method: 'PATCH', json: answer })).status).toBe(200);
    const [method, path] = confirm;
    expect((await browser.send(path, { method, headers: { authorization: '' } })).status).toBe(401);
  });
});
