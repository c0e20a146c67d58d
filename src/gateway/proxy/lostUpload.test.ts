import { describe, expect, it } from 'vitest';
import { keyOf, started as startedWrites } from '../testing/keyedWrites.ts';

const boundary = '----form';
const minute = 60_000;
const upload = /additional_documents/;

function formOf(name: string, content: string): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
  return Buffer.from(`${head}${content}\r\n--${boundary}--\r\n`);
}

async function started(options: Parameters<typeof startedWrites>[0] = {}) {
  const all = await startedWrites(options);
  const path = await all.one();
  const send = (name = 'scan.pdf', content = 'x'.repeat(50_000), key = keyOf(1)) =>
    all.browser.send(`/api/v1/referrals${path}/additional_documents`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': key },
      body: formOf(name, content),
    });
  const documents = () => all.referrals[0]?.additional_documents ?? [];
  /** One upload whose answer is lost and cannot be looked for at once. */
  async function lose() {
    all.faultOnce(upload, 'lost-answer');
    all.state.failing = /^GET/;
    expect((await send()).error?.code).toBe('upstream-unavailable');
    all.state.failing = undefined;
  }
  return { ...all, send, documents, lose };
}

describe('an upload under a key', () => {
  it('arrives byte for byte', async () => {
    const { gateway, send, documents } = await started();
    expect((await send()).status).toBe(201);
    const [received] = gateway.upstream.journal;
    expect(received?.body.equals(formOf('scan.pdf', 'x'.repeat(50_000)))).toBe(true);
    expect(received?.headers).not.toHaveProperty('idempotency-key');
    expect(documents()).toMatchObject([{ filename: 'scan.pdf', size: 50_000 }]);
  });

  it.each([
    ['no form', Buffer.from('x'.repeat(20_000))],
    ['no file', Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nb`)],
    ['another form', Buffer.from(formOf('a.pdf', 'b').toString().replaceAll(boundary, 'other'))],
  ])('is not %s', async (_what, body) => {
    const { browser, writes, referrals } = await started();
    const answer = await browser.send(`/api/v1/referrals/${referrals[0]?.id}/additional_documents`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'idempotency-key': keyOf(1) },
      body,
    });
    expect(answer).toMatchObject({ status: 400, error: { code: 'bad-request' } });
    expect(writes()).toEqual([]);
  });

  it('F19 is stored once, however often it is sent', async () => {
    const { send, writes } = await started();
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(writes()).toHaveLength(1);
  });

  it('F19 is another document under another key, and none under a used one', async () => {
    const { send, documents } = await started();
    await send();
    expect((await send('other.pdf')).error).toMatchObject({ code: 'key-reused', referralId: '' });
    expect((await send('scan.pdf', 'longer')).error?.code).toBe('key-reused');
    expect((await send('scan.pdf', undefined, keyOf(2))).status).toBe(201);
    expect(documents()).toHaveLength(2);
  });

  it('F19 is found at once when its answer is lost', async () => {
    const { send, writes, faultOnce, documents } = await started();
    faultOnce(upload, 'lost-answer');
    const answer = await send();
    expect(answer).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(JSON.parse(answer.text)).toMatchObject({ object: documents()[0] });
    expect(writes()).toHaveLength(1);
  });

  it('F19 is looked for before it is sent again', async () => {
    const { send, writes, lose } = await started();
    await lose();
    expect(await send()).toMatchObject({ status: 201, headers: { 'idempotent-replayed': 'true' } });
    expect(writes()).toHaveLength(1);
  });

  it('F19 is sent again when it was not stored, whatever else was', async () => {
    const { send, documents, faultOnce } = await started();
    await send('scan.pdf', undefined, keyOf(7));
    await send('other.pdf', undefined, keyOf(8));
    await send('scan.pdf', 'shorter', keyOf(9));
    faultOnce(upload, 'lost-request');
    expect((await send()).error?.code).toBe('upstream-unavailable');
    expect((await send()).status).toBe(201);
    expect(documents()).toHaveLength(4);
  });

  it('F19 is not taken for one from before', async () => {
    const { gateway, send, documents, faultOnce } = await started();
    documents().push({ id: 'old', filename: 'scan.pdf', size: 50_000, created_at: '2026-01-01T00:00:00Z' });
    faultOnce(upload, 'lost-request');
    await send();
    gateway.pass(minute);
    expect((await send()).text).not.toContain('"old"');
    expect(documents()).toHaveLength(2);
  });

  it.each([
    ['documents', 'listsDocuments'],
    ['when they came', 'tellsTimes'],
  ] as const)('F19 says so when the upstream does not list %s', async (_what, which) => {
    const { send, writes, lose, state } = await started();
    state[which] = false;
    await lose();
    const answer = await send();
    expect(answer).toMatchObject({
      status: 409,
      error: { code: 'outcome-unknown', message: /not known whether this document arrived/ },
    });
    expect(writes()).toHaveLength(1);
  });

  it('F19 that the browser breaks off is not known to anybody', async () => {
    const { gateway, browser, send, documents, referrals } = await started();
    const body = (async function* () {
      yield formOf('scan.pdf', 'x'.repeat(50_000)).subarray(0, 1_000);
      throw new Error('the browser gives up');
    })();
    const headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'idempotency-key': keyOf(1),
    };
    const path = `/api/v1/referrals/${referrals[0]?.id}/additional_documents`;
    await expect(browser.send(path, { method: 'POST', headers, body })).rejects.toThrow('gives up');
    await expect.poll(async () => (await send()).status).toBe(201);
    expect(documents()).toHaveLength(1);
    expect(gateway.logged.join('')).not.toContain('"level":"error"');
  });
});
