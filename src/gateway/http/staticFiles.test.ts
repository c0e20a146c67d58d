import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startGateway } from '../testing/harness.ts';

const html = { accept: 'text/html,application/xhtml+xml' };

describe('static files', () => {
  it.each([
    ['br, gzip', 'script-br', 'br'],
    ['gzip', 'script-gz', 'gzip'],
    ['identity', 'script', undefined],
  ])('are sent as compressed at build time: %s', async (accepted, text, encoding) => {
    const browser = (await startGateway()).browser();
    const answer = await browser.send('/assets/a-1.js', { headers: { 'accept-encoding': accepted } });
    expect(answer.text).toBe(text);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toContain('javascript');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['vary']).toContain('accept-encoding');
  });

  it.each(['/', '/index.html', '/referrals', '/referrals/0f8fad5b/notes', '/?sign-in=failed', '/apidocs'])(
    'the page is sent for %s and never kept',
    async (path) => {
      const browser = (await startGateway()).browser();
      const answer = await browser.send(path, { headers: html });
      expect(answer).toMatchObject({
        status: 200,
        text: '<!doctype html>app',
        headers: { 'cache-control': 'no-store' },
      });
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['etag']).toBeUndefined();
      expect((await browser.send(path, { headers: html, method: 'HEAD' })).status).toBe(200);
    },
  );

  it('other files are asked for again each time', async () => {
    const { text, headers } = await (await startGateway()).browser().send('/robots.txt');
    expect([text, headers['cache-control']]).toEqual(['robots', 'public, max-age=0']);
  });

  it.each(['/embed.js', '/embed.iife.js', '/embed-react.js'])(
    '%s may be loaded by pages of any origin',
    async (path) => {
      const gateway = await startGateway();
      writeFileSync(join(gateway.config.staticDir, path), 'sdk');
      const { status, headers } = await gateway.browser().send(path);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'content-type': expect.stringContaining('javascript') as string,
      });
      const other = await gateway.browser().send('/robots.txt');
      expect(other.headers).not.toHaveProperty('access-control-allow-origin');
      expect(other.headers['cross-origin-resource-policy']).toBe('same-origin');
    },
  );

  it.each([
    '/.env',
    '/assets/.env',
    '/assets/../.env',
    '/assets/a-1.js.map',
    '/assets/a-1.js.br',
    '/index.html.br',
    '/assets/gone-2.js',
    '/assets%2fa-1.js',
    '/assets/..%2f.env',
    '/assets//a-1.js',
    '/assets\\a-1.js',
    '/favicon.ico',
    '/api',
    '/api/v1/nothing',
    '/auth/nothing',
  ])('A12 %s is not there', async (path) => {
    const answer = await (await startGateway()).browser().send(path, { headers: html });
    expect(answer).toMatchObject({ status: 404, error: { code: 'not-found' } });
  });

  it('A12 pages are for who asks for pages', async () => {
    const browser = (await startGateway()).browser();
    expect((await browser.send('/referrals', { headers: { accept: 'application/json' } })).status).toBe(404);
    expect(await browser.send('/referrals', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect((await browser.send('/', { method: 'TRACE' })).status).toBe(404);
  });
});
