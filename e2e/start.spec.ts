import { acceptTerms, expectScreen, reachIdentity, signIn, signOut } from './actions.ts';
import { startStack, type Stack } from './stack.ts';
import { clinicians, expect, sandboxAdmin, test, watch } from './test.ts';

const [amara, gareth] = clinicians;

test.describe('before the first referral', () => {
  let stack: Stack;
  test.beforeEach(async () => {
    stack = await startStack();
  });
  test.afterEach(() => stack.stop());

  test('the Scan.com user is created only once the terms are accepted, with the address that patients will see', async ({
    page,
    context,
  }) => {
    const findings = watch(context, stack);
    const sandbox = sandboxAdmin(stack.sandboxOrigin);
    await reachIdentity(page, amara, stack.origin);
    await expectScreen(page, 'Before you start');
    await expect(page.getByText('Amara Okafor').last()).toBeVisible();
    await expect(page.getByLabel('Email address')).toHaveValue(amara.email);
    await expect(page.getByRole('checkbox', { name: /marketing/ })).not.toBeChecked();

    await page.getByLabel('Email address').fill('amara@');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('alert')).toContainText('Email address must look like name@practice.co.uk');
    await expect(page.getByRole('alert')).toContainText('Accept the end-user terms to go on');
    expect(await sandbox.journal({ operation: 'createUser' })).toEqual([]);

    await page.getByLabel('Email address').fill('scans@northgate.example');
    await acceptTerms(page);
    const users = await sandbox.journal({ operation: 'createUser' });
    expect(users.map(({ body, status }) => [body, status])).toEqual([
      [
        {
          first_name: 'Amara',
          last_name: 'Okafor',
          email: 'scans@northgate.example',
          marketing_emails: false,
        },
        201,
      ],
    ]);

    await signOut(page);
    await signIn(page, amara, stack.origin);
    await expectScreen(page, 'Referrals');
    expect(await sandbox.journal({ operation: 'createUser' })).toHaveLength(1);
    expect(await findings(sandbox)).toEqual([]);
  });

  test('an address that has a user already is refused by its field, and another one is taken', async ({
    page,
  }) => {
    const sandbox = sandboxAdmin(stack.sandboxOrigin);
    await signIn(page, amara, stack.origin);
    await signOut(page);
    await reachIdentity(page, gareth, stack.origin);
    await expectScreen(page, 'Before you start');
    await page.getByLabel('Email address').fill(amara.email);
    await page.getByRole('checkbox', { name: /marketing/ }).check();
    await page.getByRole('checkbox', { name: /I accept/ }).check();
    await page.getByRole('button', { name: 'Start' }).click();

    const problem = 'This email address already has a Scan.com user.';
    await expect(page.getByRole('alert')).toContainText(problem);
    await expect(page.getByLabel('Email address')).toHaveAccessibleDescription(new RegExp(problem));
    await expect(page.getByRole('checkbox', { name: /I accept/ })).toBeChecked();

    await page.getByLabel('Email address').fill(gareth.email);
    await page.getByRole('button', { name: 'Start' }).click();
    await expectScreen(page, 'Referrals');
    const users = await sandbox.journal({ operation: 'createUser' });
    expect(users.map(({ status }) => status)).toEqual([201, 422, 201]);
    expect(users.at(-1)?.body).toMatchObject({ email: gareth.email, marketing_emails: true });
  });
});
