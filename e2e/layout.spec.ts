import type { Page } from '@playwright/test';
import { paths } from '#app/paths.ts';
import {
  chooseBothAnkles,
  chooseFiles,
  continueOn,
  expectScreen,
  johnDoe,
  referPatient,
  referralIdOf,
  signIn,
  submit,
  uploadDocuments,
  writeNotes,
} from './actions.ts';
import { layoutFaults } from './layoutRules.ts';
import { expect, test } from './test.ts';

const report = { name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\nreport') };
const program = { name: 'viewer.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };

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

/** Notes what is wrong with the layout of the screen as it stands, at every width, and goes on. */
async function look(page: Page): Promise<void> {
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const found: string[] = [];
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const here = await layoutFaults(page);
    found.push(...here.map((fault) => `${width} px: ${fault}`));
  }
  expect.soft(found, title).toEqual([]);
}

/** The controls in sight of which one sees no edge. Runs in the page, so it stands by itself. */
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
