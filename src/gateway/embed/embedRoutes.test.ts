import { describe, expect, it } from 'vitest';
import { embedConfigPath, embedPath } from '#contract/own/embed.ts';
import { partnerReferralPath, partnerSummaryPath } from '#contract/own/partnerApi.ts';
import { authPaths } from '#contract/own/session.ts';
import { startEmbedded } from '../testing/embedded.ts';
import { referralId } from '../testing/harness.ts';

const html = { accept: 'text/html' };
const northgate = 'https://portal.northgate.example http://127.0.0.1:9001';

const ancestorsIn = ({ headers }: { headers: Record<string, unknown> }) =>
  [...String(headers['content-security-policy']).matchAll(/frame-ancestors ([^;]+)/g)].map(([, who]) => who);

describe('who may frame what', () => {
  it.each([
    ['GET', '/embed/northgate', 200, northgate],
    ['HEAD', '/embed/northgate', 200, northgate],
    ['GET', '/embed/northgate/', 200, northgate],
    ['GET', '/embed/northgate?context=1', 200, northgate],
    ['GET', '/embed/northgate/referrals/new/patient', 200, northgate],
    ['GET', '/embed/northgate/check', 200, northgate],
    ['GET', '/embed/northgate/config.json', 200, northgate],
    ['GET', '/embed/westfield/referrals', 200, 'https://westfield.example'],
    // Errors below a partner's address too: the frame shows them.
    ['GET', '/embed/northgate/assets/gone.js', 404, northgate],
    ['POST', '/embed/northgate', 405, northgate],
    ['DELETE', '/embed/northgate/config.json', 405, northgate],
    ['TRACE', '/embed/northgate', 404, northgate],
    // Nobody else's.
    ['GET', '/embed', 404, "'none'"],
    ['GET', '/embed/', 404, "'none'"],
    ['GET', '/embed/nobody', 404, "'none'"],
    ['GET', '/embed/nobody/config.json', 404, "'none'"],
    ['POST', '/embed/nobody', 404, "'none'"],
    ['GET', '/embed/tabs-only', 404, "'none'"],
    ['GET', '/embed/tabs-only/referrals', 404, "'none'"],
    ['GET', '/embed/tabs-only/config.json', 404, "'none'"],
    ['GET', '/embed/NORTHGATE', 404, "'none'"],
    ['GET', '/embed/%6eorthgate', 404, "'none'"],
    ['GET', '/embed//northgate', 404, "'none'"],
    ['GET', '/embed/northgate%2fcheck', 404, "'none'"],
    ['GET', '/embed/northgate/%zz', 400, "'none'"],
    ['GET', '/embed/constructor', 404, "'none'"],
    ['GET', '/embed/northgate.evil.example', 404, "'none'"],
    ['GET', '/', 200, "'none'"],
    ['GET', '/referrals', 200, "'none'"],
    ['GET', '/northgate', 200, "'none'"],
    ['GET', '/partner', 404, "'none'"],
    ['GET', '/assets/a-1.js', 200, "'none'"],
    ['POST', authPaths.token, 403, "'none'"],
    ['POST', authPaths.stay, 401, "'none'"],
    ['GET', partnerReferralPath(referralId), 401, "'none'"],
    ['GET', partnerSummaryPath(referralId), 401, "'none'"],
    ['POST', partnerReferralPath(referralId), 405, "'none'"],
  ] as const)('A1: %s %s is answered %s for %s', async (method, path, status, ancestors) => {
    const { gateway } = await startEmbedded();
    const answer = await gateway.browser().send(path, { method, headers: html });
    expect(answer.status).toBe(status);
    expect(ancestorsIn(answer)).toEqual([ancestors]);
    const { headers } = answer;
    const isFramed = ancestors !== "'none'";
    expect([headers['x-frame-options'], headers['cross-origin-embedder-policy']]).toEqual(
      // What a cross-origin isolated host asks of a frame, and nothing that contradicts it.
      isFramed ? [undefined, 'require-corp'] : ['DENY', undefined],
    );
    expect(headers['cross-origin-resource-policy']).toBe(isFramed ? 'cross-origin' : 'same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['content-security-policy']).toContain("default-src 'none';script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('a partner’s frame', () => {
  it.each(['', '/referrals/new/patient', '/check'])('gets the app’s page at %j, never kept', async (rest) => {
    const { gateway } = await startEmbedded();
    const answer = await gateway.browser().send(embedPath('northgate') + rest);
    expect(answer).toMatchObject({
      status: 200,
      text: '<!doctype html>app',
      headers: { 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' },
    });
  });

  it('A7 learns who it is for, who may frame it and how it looks, and nothing else', async () => {
    const { gateway } = await startEmbedded();
    const { status, text, headers } = await gateway.browser().send(embedConfigPath('northgate'));
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(text)).toEqual({
      partner: { id: 'northgate', name: 'Northgate Physio' },
      origins: ['https://portal.northgate.example', 'http://127.0.0.1:9001'],
      theme: { '--ref-accent': '#0b6e4f' },
    });
  });
});
