import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { planStack } from '../stack/plan.ts';
import { startStack } from '../stack/startStack.ts';

/**
 * The scripts (paths below dist) that a browser asks for when somebody who is signed in opens a new referral, until
 * nothing more is asked for and the first field takes typing. Measured in Chromium on the build in dist; what the page
 * fetches ahead when it is idle is not counted, because idleness never comes here.
 */
export async function firstLoad(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'scan-referral-size-'));
  const ports = { PORT: '0', SANDBOX_PORT: '0', IDP_PORT: '0', PORTAL_PORT: '0' };
  const plan = await planStack({ ...process.env, ...ports, DATA_DIR: dataDir });
  const stack = await startStack(plan, new AbortController().signal);
  try {
    return await visit(plan.origin);
  } finally {
    await stack.stop();
    rmSync(dataDir, { recursive: true });
  }
}

async function visit(origin: string): Promise<string[]> {
  const executablePath = process.env['CHROMIUM'];
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage({ baseURL: origin });
    await page.addInitScript('window.requestIdleCallback = () => 0');
    await signIn(page);
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.goto('/referrals/new', { waitUntil: 'networkidle' });
    await page.getByRole('textbox').first().fill('John');
    return [...scripts];
  } finally {
    await browser.close();
  }
}

/** Signs in as the first clinician, through "Before you start", up to the first field. */
async function signIn(page: Page): Promise<void> {
  await page.goto('/auth/sign-in?return_to=/referrals/new');
  await page.getByRole('button', { name: 'Sign in as' }).first().click();
  await page.getByRole('checkbox', { name: 'I accept' }).check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('textbox', { name: 'First name' }).waitFor();
}
