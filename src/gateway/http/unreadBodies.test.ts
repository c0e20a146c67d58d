import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { authPaths, requestedWith } from '#contract/own/session.ts';
import { publicOrigin } from '../testing/browser.ts';
import { startGateway } from '../testing/harness.ts';
import { raw } from '../testing/raw.ts';
import { referralPath, started } from '../testing/started.ts';

const tokenRequest = [
  `POST ${authPaths.token} HTTP/1.1`,
  'Host: x',
  `Origin: ${publicOrigin}`,
  `${requestedWith.name}: ${requestedWith.value}`,
  'Content-Type: application/x-www-form-urlencoded',
].join('\r\n');
const chunked = 'Host: x\r\nTransfer-Encoding: chunked\r\n\r\n';

describe('a body that nobody wants any more', () => {
  it('A13 is not taken for ever: endless chunks to an address that refused them end', async () => {
    const { base } = await startGateway({ limits: { unreadBytes: 1_000_000 } });
    const socket = connect(Number(new URL(base).port), '127.0.0.1').on('error', () => undefined);
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const push = () => {
      // What fits into the kernel's buffers is written at once; the rest as it is taken.
      while (!socket.destroyed && socket.write(chunk));
    };
    let answer = '';
    socket.on('data', (data) => (answer += String(data))).on('drain', push);
    socket.write(`POST /api/v1/referrals HTTP/1.1\r\nContent-Type: application/json\r\n${chunked}`, push);
    await new Promise((resolve) => socket.once('close', resolve));
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
  });

  it('A13 is not waited for long', async () => {
    const { base } = await startGateway({ limits: { bodyMs: 50 } });
    const answer = await raw(base, `POST ${referralPath}/additional_documents HTTP/1.1\r\n${chunked}1\r\nx`);
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
  });

  it.each([
    ['nobody may send', 'POST /api/v1/referrals HTTP/1.1\r\nHost: x', 401],
    ['is too large', tokenRequest, 413],
  ])(
    'which %s lets the answer through, and the next request on the same connection',
    async (_why, head, status) => {
      const { base } = await startGateway();
      const length = 2_000_000;
      const first = `${head}\r\nContent-Length: ${length}\r\n\r\n${'x'.repeat(length)}`;
      const next = 'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
      const answers = await raw(base, first + next);
      expect(answers.match(/HTTP\/1.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 200']);
    },
  );
});

describe('a body that takes too long', () => {
  it('A13 is refused with 408', async () => {
    const { gateway } = await started({ limits: { bodyMs: 50 } });
    const answer = await raw(gateway.base, `${tokenRequest}\r\nContent-Length: 100\r\n\r\ngrant`);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain('"code":"bad-request"');
  });

  it('may do so when it is a document', async () => {
    const { gateway, browser } = await started({ limits: { bodyMs: 50 } });
    const slow = `POST /api/v1/referrals HTTP/1.1\r\n${chunked}`;
    const answer = await browser.send(`${referralPath}/additional_documents`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: (async function* () {
        yield Buffer.from('first');
        // Twice the time that another body is given.
        await raw(gateway.base, slow);
        await raw(gateway.base, slow);
        yield Buffer.from('second');
      })(),
    });
    expect(answer.status).toBe(200);
  });
});
