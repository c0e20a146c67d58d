import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import {
  acceptTerms,
  chooseBothAnkles,
  chooseFiles,
  chooseScan,
  continueOn,
  expectScreen,
  fillPatient,
  openNewReferral,
  reachIdentity,
  referralIdOf,
  signIn,
  submit,
  uploadDocuments,
  writeNotes,
} from './actions.ts';
import { startStack, type Stack } from './stack.ts';
import { clinicians, expect, test } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const report = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nreport') };
const program = { name: 'viewer.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };

for (const width of [1280, 360])
  for (const scheme of ['light', 'dark'] as const)
    test.describe(`${width} px wide, ${scheme}`, () => {
      test.use({
        viewport: { width, height: 800 },
        colorScheme: scheme,
        // Colours are judged as they are in the end, not on their way there.
        contextOptions: { reducedMotion: 'reduce' },
      });
      // Of its own, so that the clinician has not started and has no referrals.
      let stack: Stack;
      test.beforeEach(async () => {
        stack = await startStack();
      });
      test.afterEach(() => stack.stop());

      test('every screen keeps the rules of axe, has one h1, and a title that starts with it', async ({
        page,
      }) => {
        test.slow();
        await page.goto(stack.origin);
        await expectScreen(page, 'Sign in');
        await check(page);

        await reachIdentity(page, clinicians[0], stack.origin);
        await checkFirstVisit(page);
        const id = await checkJourney(page);

        await page.getByRole('link', { name: 'Go to your referrals' }).click();
        await expect(page.getByRole('row')).not.toHaveCount(0);
        await check(page, 'filled');
        await page.getByRole('link', { name: 'View' }).click();
        await expectScreen(page, 'DOE, John');
        await check(page, 'one referral', 'Referral');

        await page.goto(stack.origin + paths.referral(id.replaceAll(/[0-9a-f]/g, '0')));
        await expectScreen(page, 'Referral not found');
        await check(page);
        await page.goto(`${stack.origin}/nowhere`);
        await expectScreen(page, 'Page not found');
        await check(page);
      });
    });

/** From "Before you start" to the empty list. */
async function checkFirstVisit(page: Page): Promise<void> {
  await expectScreen(page, 'Before you start');
  await check(page);
  await page.getByLabel('Email address').fill('amara@');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await check(page, 'with errors');
  await page.getByLabel('Email address').fill(clinicians[0].email);
  await acceptTerms(page);
  await expect(page.getByText('No referrals yet')).toBeVisible();
  await check(page, 'empty');
}

/** From "Referrals" to "Referral submitted". Gives the referral's id. */
async function checkJourney(page: Page): Promise<string> {
  await openNewReferral(page);
  await check(page, 'empty');
  await page.getByLabel('First name').fill('John');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Restored what you typed')).toBeVisible();
  await check(page, 'restored draft');
  await continueOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await check(page, 'with errors');
  await fillPatient(page);
  await continueOn(page);

  await expectScreen(page, 'Scan');
  await check(page, 'empty');
  await page.getByRole('radio', { name: 'MRI' }).check();
  await page.getByRole('combobox', { name: 'Body parts' }).fill('ankle');
  await expect(page.getByRole('option').first()).toBeVisible();
  await check(page, 'list open');
  await chooseScan(page, 'MRI', 'left ankle');
  await check(page, 'chosen');
  await chooseBothAnkles(page);

  await check(page, 'empty');
  await writeNotes(page);

  await check(page, 'empty');
  await uploadDocuments(page, [report]);
  await chooseFiles(page, [program]);
  await expect(page.getByText('1 file was not added')).toBeVisible();
  await check(page, 'one file uploaded, one refused');
  await continueOn(page);

  await expectScreen(page, 'Check the referral');
  await check(page);
  const id = referralIdOf(page);
  await submit(page);
  await check(page);
  return id;
}

/**
 * Notes what is wrong with the screen as it stands, and goes on. `title` is where the document's title differs from the
 * h1: it goes into the browser's history, where no patient's name may be.
 */
async function check(page: Page, state = '', title?: string): Promise<void> {
  const h1 = page.getByRole('heading', { level: 1 });
  const words = await h1.innerText();
  const screen = `${words} ${state}`;
  const axe = new AxeBuilder({ page }).withTags(rules).options({ resultTypes: ['violations'] });
  // Without what is needed for frames of other sites, of which there are none: twice as fast.
  const { violations } = await axe.setLegacyMode().analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  expect.soft(found, screen).toEqual([]);
  const start = title ?? words;
  expect.soft((await page.title()).replace(/^Error: /, '').slice(0, start.length), screen).toBe(start);
}

test('focus goes to the title of each new step, to the error summary, and from there to the field', async ({
  page,
  clinician,
}) => {
  await signIn(page, clinician);
  await openNewReferral(page);
  await expectFocusOnTitle(page, 'Patient details');
  await expectErrors(page, 'Patient details – Step 1 of 5', {
    'Enter the patient’s first name': page.getByLabel('First name'),
    'Enter the patient’s last name': page.getByLabel('Last name'),
    'Enter the patient’s date of birth': page.getByLabel('Day'),
    'Select the patient’s gender': page.getByRole('radio', { name: 'Female' }),
    'Enter the patient’s email address': page.getByLabel('Email address'),
    'Enter the first line of the patient’s address': page.getByLabel('Address line 1'),
    'Enter the patient’s postcode': page.getByLabel('Postcode'),
  });
  await fillPatient(page);
  await page.getByLabel('Month').fill('');
  await expectErrors(page, 'Patient details – Step 1 of 5', {
    'Date of birth must include a month': page.getByLabel('Month'),
  });
  await page.getByLabel('Month').fill('Jan');
  await continueOn(page);

  await expectFocusOnTitle(page, 'Scan');
  await expectErrors(page, 'Scan – Step 2 of 5', {
    'Select a modality': page.getByRole('radio', { name: 'MRI' }),
    'Enter at least one body part': page.getByRole('combobox', { name: 'Body parts' }),
  });
  await chooseBothAnkles(page);

  await expectFocusOnTitle(page, 'Clinical notes');
  await expectErrors(page, 'Clinical notes – Step 3 of 5', {
    'Enter the reason for the scan': page.getByLabel('Reason for the scan'),
  });
  await writeNotes(page);
  await expectFocusOnTitle(page, 'Documents');
  await continueOn(page);
  await expectFocusOnTitle(page, 'Check the referral');
  await page.getByRole('link', { name: 'Back' }).click();
  await expectFocusOnTitle(page, 'Documents');
  await continueOn(page);
  await submit(page);
  await expectFocusOnTitle(page, 'Referral submitted');
});

test('nothing moves for longer than 150 ms, and nothing at all under reduced motion', async ({
  page,
  clinician,
}) => {
  await signIn(page, clinician);
  await openNewReferral(page);
  const usual = await page.evaluate(longestTransition);
  expect(usual).toBeGreaterThan(0);
  expect(usual).toBeLessThanOrEqual(0.15);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.evaluate(longestTransition)).toBe(0);
});

async function expectFocusOnTitle(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${title}`));
}

/** Continues in vain: expects the focus on the summary, and each of its lines to lead to its field. */
async function expectErrors(
  page: Page,
  title: string,
  fields: Readonly<Record<string, Locator>>,
): Promise<void> {
  await continueOn(page);
  const summary = page.locator(':focus');
  await expect(summary.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await expect(page).toHaveTitle(`Error: ${title}`);
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('link')).toHaveText(Object.keys(fields));
  for (const [message, field] of Object.entries(fields)) {
    await alert.getByRole('link', { name: message }).click();
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
  }
}

/** The longest transition of anything in the page, in seconds. Runs in the page. */
function longestTransition(): number {
  const durations = [...document.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((part) =>
      getComputedStyle(element, part).transitionDuration.split(',').map(parseFloat),
    ),
  );
  return Math.max(...durations);
}
