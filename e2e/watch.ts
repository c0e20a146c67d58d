import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Request } from '@playwright/test';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import type { Stack } from './stack.ts';

/**
 * Watches every page of a context for what no journey may ever cause: a violation of the Content-Security-Policy or of
 * Trusted Types, a fault of our own scripts, the client secret or an upstream token in an answer or in a log, anything in
 * the browser's storage. Gives a function that ends the watch and lists the findings.
 */
export function watch(context: BrowserContext, stack: Stack): (sandbox: SandboxAdmin) => Promise<string[]> {
  const findings: string[] = [];
  const bodies: Promise<{ url: string; text: string }>[] = [];
  context.on('console', (message) => {
    if (/content security policy|trusted ?type/i.test(message.text()))
      findings.push(`policy: ${message.text()}`);
  });
  context.on('weberror', (error) => findings.push(`script: ${error.error().message}`));
  // Only what has arrived whole: the body of an answer that a reload cut off never comes.
  context.on('requestfinished', (request) => {
    if (request.url().startsWith(stack.origin)) bodies.push(contentOf(request));
  });
  return async (sandbox) => {
    const secrets = await secretsOf(stack, sandbox);
    const answers = await Promise.all(bodies);
    for (const { url, text } of [...answers, { url: 'the gateway’s log', text: stack.logs() }]) {
      if (secrets.some((secret) => text.includes(secret))) findings.push(`secret in ${url}`);
    }
    for (const page of context.pages()) {
      if (!page.url().startsWith(stack.origin)) continue;
      const stored = await page.evaluate(
        () => Object.keys(localStorage).length + Object.keys(sessionStorage).length,
      );
      if (stored > 0) findings.push('something in the browser’s storage');
    }
    return findings;
  };
}

async function contentOf(request: Request): Promise<{ url: string; text: string }> {
  // The page may be closed by now: the test that opened it is over.
  const response = await request.response().catch(() => null);
  const headers = JSON.stringify(await response?.allHeaders().catch(() => ({})));
  // Redirects and answers to closed pages have no body.
  const body = (await response?.text().catch(() => '')) ?? '';
  return { url: request.url(), text: headers + body };
}

async function secretsOf(stack: Stack, sandbox: SandboxAdmin): Promise<string[]> {
  const clientSecret = readFileSync(join(stack.dataDir, 'keys', 'scan-client-secret'), 'utf8').trim();
  const tokens = await sandbox.tokens();
  return [clientSecret, ...tokens.flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken])];
}
