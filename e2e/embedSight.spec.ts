import { completeToCheck, continueOn, expectScreen, fillPatient, press, referralIdOf } from './actions.ts';
import { begin, openPractice } from './practice.ts';
import { clinicians, expect, test } from './test.ts';

test.use({ entrance: 'portal' });
const [, gareth] = clinicians;

test('A20 what lies over Submit in the page around holds the press, and nothing is sent before it is gone', async ({
  page,
  stack,
  sandbox,
}) => {
  const practice = await openPractice(page, stack, { clinician: gareth });
  const frame = await begin(practice);
  await fillPatient(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  const id = referralIdOf(frame);
  await completeToCheck(frame);
  const button = frame.getByRole('button', { name: 'Submit referral' });
  await button.scrollIntoViewIfNeeded();

  // It looks like something else, and lets every press through.
  await page.evaluate(() => {
    const overlay = document.createElement('div');
    overlay.id = 'overlay';
    overlay.textContent = 'Show the results';
    overlay.style.cssText = 'position:fixed;inset:0;background:white;pointer-events:none';
    document.body.append(overlay);
  });
  const held = frame.getByText('Something lies over the button. Check the referral, then press again.');
  await expect(async () => {
    await button.click();
    await expect(held).toBeVisible({ timeout: 1 });
  }).toPass({ intervals: [200] });
  await button.press('Enter');
  await expect(held).toBeVisible();
  const submitted = () => sandbox.journal({ operation: 'submitReferral', referral: id });
  expect(await submitted()).toEqual([]);
  const errors = (await practice.events()).filter(([name]) => name === 'error');
  expect(errors).toMatchObject([['error', { code: 'covered' }]]);

  await page.evaluate(() => document.getElementById('overlay')?.remove());
  await press(frame, 'Submit referral');
  await expectScreen(frame, 'Referral submitted');
  expect(await submitted()).toHaveLength(1);
});

test('A20 one press is enough of what was to be seen for half a second', async ({ page, stack, sandbox }) => {
  const practice = await openPractice(page, stack, { clinician: gareth });
  const frame = await begin(practice);
  await fillPatient(frame);
  await continueOn(frame);
  await expectScreen(frame, 'Scan');
  const id = referralIdOf(frame);
  await completeToCheck(frame);
  const button = frame.getByRole('button', { name: 'Submit referral' });
  await button.scrollIntoViewIfNeeded();
  // Half a second from when the browser says so itself.
  await button.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(
          ([entry]) => {
            if ((entry as { isVisible?: boolean } | undefined)?.isVisible) setTimeout(resolve, 600);
          },
          { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
        );
        observer.observe(element);
      }),
  );
  await button.click();
  await expectScreen(frame, 'Referral submitted');
  expect(await sandbox.journal({ operation: 'submitReferral', referral: id })).toHaveLength(1);
});
