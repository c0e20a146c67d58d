import {
  anklePain,
  chooseScan,
  continueOn,
  expectScreen,
  fillPatient,
  johnDoe,
  openNewReferral,
  referralIdOf,
  signIn,
  submit,
  uploadDocuments,
  type TestFile,
} from './actions.ts';
import { expect, sha256, test } from './test.ts';

const report: TestFile = {
  name: 'report.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n${'earlier report '.repeat(20_000)}`),
};
const photo: TestFile = {
  name: 'ankle left.png',
  mimeType: 'image/png',
  buffer: Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    Buffer.alloc(90_000, 7),
  ]),
};

test('a clinician refers a patient, and the upstream has received what the API guide describes', async ({
  page,
  sandbox,
  clinician,
}) => {
  await signIn(page, clinician);
  await openNewReferral(page);
  await expect(page).toHaveTitle('Patient details – Step 1 of 5');
  await fillPatient(page);
  await continueOn(page);

  await expectScreen(page, 'Scan');
  await expect(page.getByText('Step 2 of 5')).toBeVisible();
  const id = referralIdOf(page);
  await chooseScan(page, 'MRI', 'both ankles');
  await expect(page.getByRole('button', { name: 'Remove Left ankle' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove Right ankle' })).toBeVisible();
  await continueOn(page);

  await expectScreen(page, 'Clinical notes');
  await page.getByLabel('Reason for the scan').fill(anklePain);
  await continueOn(page);

  await expectScreen(page, 'Documents');
  await uploadDocuments(page, [report, photo]);
  await continueOn(page);

  await expectScreen(page, 'Check the referral');
  const main = page.getByRole('main');
  for (const answer of [
    'Left ankle',
    'Right ankle',
    'MRI',
    'DOE, John',
    '30 Jan 1999',
    anklePain,
    'report.pdf',
  ])
    await expect(main.getByText(answer).first()).toBeVisible();
  await expect(main.getByRole('heading', { level: 2 }).first()).toHaveText('Scan');
  await submit(page);
  await expect(page.getByText(id)).toBeVisible();

  await page.getByRole('link', { name: 'Go to your referrals' }).click();
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${id}"]`) });
  await expect(row).toContainText('DOE, John');
  await expect(row).toContainText('Submitted');

  const received = await sandbox.journal({ referral: id });
  const writes = received.filter(({ method }) => method !== 'GET');
  expect(writes.map(({ method, path, body }) => [method, path, body])).toEqual([
    [
      'POST',
      '/api/v1/referrals',
      {
        patient_information: {
          first_name: 'John',
          last_name: 'Doe',
          email: johnDoe.email,
          date_of_birth_iso: '1999/01/30',
          address_line_1: '123 Drury Lane',
          address_postcode: 'SK7 2EB',
          gender: 'male',
        },
      },
    ],
    ['PATCH', `/api/v1/referrals/${id}`, { modality: 'MRI', body_part_ids: [63, 64] }],
    ['PATCH', `/api/v1/referrals/${id}`, { referral_information: anklePain }],
    ['POST', `/api/v1/referrals/${id}/additional_documents`, null],
    ['POST', `/api/v1/referrals/${id}/additional_documents`, null],
    ['PATCH', `/api/v1/referrals/${id}/submit`, null],
  ]);
  const uploads = writes.flatMap(({ upload }) => upload ?? []).sort((a, b) => a.size - b.size);
  expect(uploads).toEqual(
    [photo, report].map(({ name, buffer }) => ({
      filename: name,
      size: buffer.length,
      sha256: sha256(buffer),
    })),
  );
  const [lookup] = await sandbox.journal({ operation: 'listBodyParts' });
  expect(lookup?.query).toEqual({ modality: 'MRI' });
});
