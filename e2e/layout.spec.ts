import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import {
  acceptTerms,
  chooseBothAnkles,
  chooseFiles,
  continueOn,
  expectScreen,
  fillPatient,
  johnDoe,
  openNewReferral,
  reachIdentity,
  referPatient,
  referralIdOf,
  signIn,
  submit,
  uploadDocuments,
  writeNotes,
} from './actions.ts';
import { startStack } from './stack.ts';
import { clinicians, expect, test } from './test.ts';

const report = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nreport') };
const program = { name: 'viewer.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };
const patientInOneLine = 'DOE, John · Born 30 Jan 1999';

test('at every width, light and dark, nothing scrolls sideways, is cut off or too small to hit', async ({
  page,
  clinician,
}) => {
  test.slow();
  await page.goto(paths.home);
  await expectScreen(page, 'Sign in');
  await look(page);
  await signIn(page, clinician);
  await openNewReferral(page);
  await look(page);
  await continueOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'with errors');
  await page.getByLabel('First name').fill('John');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Restored what you typed')).toBeVisible();
  await look(page, 'restored draft');
  await fillPatient(page);
  await continueOn(page);

  await expectScreen(page, 'Scan');
  await lookAtStep(page);
  await continueOn(page);
  await lookAtStep(page, 'with errors');
  await page.getByRole('radio', { name: 'MRI' }).check();
  await page.getByRole('combobox', { name: 'Body parts' }).fill('joint');
  await expect(page.getByRole('option').first()).toBeVisible();
  await lookAtStep(page, 'list open');
  await expect(page.getByRole('option').first()).toBeVisible();
  await chooseBothAnkles(page);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'Remove Left ankle' })).toBeVisible();
  await lookAtStep(page, 'chosen');
  await continueOn(page);

  await expectScreen(page, 'Clinical notes');
  await lookAtStep(page);
  await writeNotes(page);
  await lookAtStep(page);
  await uploadDocuments(page, [report]);
  await chooseFiles(page, [program]);
  await expect(page.getByText('1 file was not added')).toBeVisible();
  await lookAtStep(page, 'one file uploaded, one refused');
  await continueOn(page);

  await expectScreen(page, 'Check the referral');
  await lookAtStep(page);
  const id = referralIdOf(page);
  await submit(page);
  await look(page);
  await page.goto(paths.referral(id));
  await expectScreen(page, 'DOE, John');
  await look(page);
  await page.getByRole('link', { name: 'Referrals' }).click();
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await look(page, 'filled');

  await page.goto(paths.referral(id.replaceAll(/[0-9a-f]/g, '0')));
  await expectScreen(page, 'Referral not found');
  await look(page);
  await page.goto('/nowhere');
  await expectScreen(page, 'Page not found');
  await look(page);
});

test('the first visit fits at every width, light and dark', async ({ page }) => {
  const stack = await startStack();
  try {
    await reachIdentity(page, clinicians[0], stack.origin);
    await expectScreen(page, 'Before you start');
    await look(page);
    await page.getByLabel('Email address').fill('amara@');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look(page, 'with errors');
    await page.getByLabel('Email address').fill(clinicians[0].email);
    await acceptTerms(page);
    await expect(page.getByText('No referrals yet')).toBeVisible();
    await look(page, 'empty');
  } finally {
    await stack.stop();
  }
});

test('words without a place to break fit too', async ({ page, clinician }) => {
  test.slow();
  const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2);
  await signIn(page, clinician);
  await referPatient(page, {
    ...johnDoe,
    firstName: long,
    lastName: long,
    email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example`,
    addressLine1: long,
  });
  await look(page);
  await chooseBothAnkles(page);
  await writeNotes(page, long.repeat(4));
  await uploadDocuments(page, [{ ...report, name: `${long}.pdf` }]);
  await chooseFiles(page, [{ ...program, name: `${long}.exe` }]);
  await look(page);
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
  await look(page);
  const id = referralIdOf(page);
  await submit(page);
  await look(page);
  await page.goto(paths.referral(id));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(long);
  await look(page);
  await page.getByRole('link', { name: 'Referrals' }).click();
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await look(page);
});

test('in forced colours every control has a border', async ({ page, clinician }) => {
  await signIn(page, clinician);
  await expect(page.getByRole('link', { name: 'New referral' })).toBeVisible();
  // Otherwise its colour is enough for the button.
  expect(await page.evaluate(borderless)).toContainEqual(expect.stringContaining('New referral'));
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.evaluate(borderless)).toEqual([]);
  await referPatient(page);
  await page.getByRole('link', { name: 'Back' }).click();
  await expectScreen(page, 'Patient details');
  expect(await page.evaluate(borderless)).toEqual([]);
  await continueOn(page);
  await chooseBothAnkles(page);
  expect(await page.evaluate(borderless)).toEqual([]);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: 'Remove Left ankle' })).toBeVisible();
  expect(await page.evaluate(borderless)).toEqual([]);
});

/** Notes what is wrong with the screen as it stands, at every width, and goes on. */
async function look(page: Page, state = '', beside?: (width: number) => Promise<void>): Promise<void> {
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const found: string[] = [];
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const here = await page.evaluate(misfits);
      found.push(...here.map((misfit) => `${width} px, ${colorScheme}: ${misfit}`));
    }
    await beside?.(width);
  }
  expect.soft(found, `${title} ${state}`).toEqual([]);
}

/** The same on a step after the first, where the summary stands beside the form, or else the patient above it. */
async function lookAtStep(page: Page, state = ''): Promise<void> {
  await look(page, state, async (width) => {
    const isWide = width >= 1280;
    const patient = page.getByRole('region', { name: 'Patient' });
    await expect.soft(page.getByRole('complementary')).toBeVisible({ visible: isWide });
    await expect.soft(patient).toBeVisible({ visible: !isWide });
    if (!isWide) await expect.soft(patient).toContainText(patientInOneLine);
  });
}

// The functions below run in the page, so each stands by itself.

/** What does not fit: the page itself, controls, words, the form. */
function misfits(): string[] {
  const smallest = 24;
  const widestForm = 640;
  const found: string[] = [];
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const forScreenReaders = all.filter((element) => getComputedStyle(element).clipPath === 'inset(50%)');
  const seen = all.filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !forScreenReaders.some((hidden) => hidden.contains(element)),
  );
  const name = (element: HTMLElement) =>
    `${element.localName} “${(element.textContent || element.id).trim().slice(0, 40)}”`;

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const widest = seen.filter((element) => element.getBoundingClientRect().right > clientWidth);
    found.push(`the page scrolls sideways for ${widest.map(name).join(', ')}`);
  }
  for (const element of seen) {
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const style = getComputedStyle(element);
    if (element.matches('a, button, input, select, textarea, [role="option"]')) {
      const isInSentence =
        style.display === 'inline' &&
        element.textContent.trim() !== element.parentElement?.textContent.trim();
      if (!isInSentence && Math.min(width, height) < smallest)
        found.push(`${name(element)} is only ${width} × ${height} px`);
    }
    // What is typed into a field scrolls in it.
    const isCutOff = !element.matches('input') && ['hidden', 'clip'].includes(style.overflowX);
    if (isCutOff && element.scrollWidth > element.clientWidth) found.push(`${name(element)} is cut off`);
    if (element.localName === 'form' && width > widestForm) found.push(`the form is ${width} px wide`);
  }
  return found;
}

/** The controls in sight of which one sees no edge. */
function borderless(): string[] {
  const unseen = new Set(['rgba(0, 0, 0, 0)', getComputedStyle(document.documentElement).backgroundColor]);
  const hasBorder = (element: Element | null | undefined): boolean => {
    if (!element) return false;
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
    return borderTopStyle !== 'none' && borderTopWidth !== '0px' && !unseen.has(borderTopColor);
  };
  // A place on the body map has a shape of its own, which is drawn with a line.
  const hasOutline = (element: Element): boolean => {
    const shape = element.matches('[aria-pressed]') && element.querySelector('path');
    return shape instanceof Element && getComputedStyle(shape).stroke !== 'none';
  };
  return [...document.querySelectorAll('button, input, select, textarea, [class*="button"]')]
    .filter((element) => element.checkVisibility())
    .filter((element) => ![element, element.closest('label'), element.parentElement].some(hasBorder))
    .filter((element) => !hasOutline(element))
    .map((element) => element.outerHTML);
}
