import {
  anklePain,
  chooseScan,
  continueOn,
  expectScreen,
  fillPatient,
  openNewReferral,
  referralIdOf,
  signIn,
  submit,
  uploadDocuments,
} from './actions.ts';
import { test as base } from './ownStack.ts';
import { openSlowLine, portBehind, type SlowLine } from './slowLine.ts';
import { expect, sha256 } from './test.ts';

const test = base.extend<{ line: SlowLine }>({
  line: async ({}, provide) => {
    const line = await openSlowLine({ bitsPerSecond: 400_000, roundTripMs: 400, loss: 0.05, seed: 25 });
    await provide(line);
    await line.close();
  },
  settings: async ({ line }, provide) => {
    const port = await portBehind();
    line.leadTo(port);
    await provide({ PORT: String(port), PUBLIC_ORIGIN: `http://localhost:${line.port}` });
  },
});

const report = {
  name: 'report.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n${'earlier report '.repeat(1_000)}`),
};

test('F25 at 400 kbit/s, 400 ms and 5 % loss the journey completes, and everything arrives once', async ({
  page,
  line,
  clinician,
  sandbox,
}) => {
  // Half a minute of it is the line.
  test.setTimeout(90_000);
  await signIn(page, clinician);
  await openNewReferral(page);
  await fillPatient(page);
  await continueOn(page);
  await expectScreen(page, 'Scan');
  const id = referralIdOf(page);
  await chooseScan(page, 'MRI', 'both ankles');
  await continueOn(page);
  await expectScreen(page, 'Clinical notes');
  await page.getByLabel('Reason for the scan').fill(anklePain);
  await continueOn(page);
  await expectScreen(page, 'Documents');
  await uploadDocuments(page, [report]);
  await continueOn(page);
  await expectScreen(page, 'Check the referral');
  await submit(page);
  await expect(page.getByText(id)).toBeVisible();

  const writes = (await sandbox.journal({})).filter(({ operation, method }) => operation && method !== 'GET');
  expect(writes.map(({ operation }) => operation)).toEqual([
    'createUser',
    'createReferral',
    'updateReferral',
    'updateReferral',
    'uploadAdditionalDocument',
    'submitReferral',
  ]);
  expect(writes.flatMap(({ upload }) => upload ?? [])).toEqual([
    { filename: report.name, size: report.buffer.length, sha256: sha256(report.buffer) },
  ]);
  const { sent, lost } = line.counts();
  expect(lost / sent).toBeGreaterThan(0.02);
});
