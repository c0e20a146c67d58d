import { expect, test } from 'vitest';
import { bodyPart, imagingProvider, listEnvelope, safetyQuestion } from '#contract/upstream/wire.ts';
import { bodyPartId } from '../seed/bodyParts.ts';
import { modalities } from '../seed/modalities.ts';
import { openSandbox, refusals, type Reply } from '../testing/openSandbox.ts';

const search = (modality: string, parts: readonly number[], location: string) =>
  `/imaging_providers?${new URLSearchParams([
    ['modality', modality],
    ...parts.map((id) => ['body_part_ids[]', String(id)]),
    ['location', location],
  ])}`;
const found = ({ body }: Reply) => listEnvelope(imagingProvider).parse(body).data;

test.each(modalities)('body parts and safety questions of %s', async (modality) => {
  const { user } = await openSandbox();
  const { get } = await user();
  const parts = listEnvelope(bodyPart).parse((await get(`/body_parts?modality=${modality}`)).body).data;
  expect(parts.length).toBeGreaterThanOrEqual(modality === 'MRI' ? 70 : 5);
  const questions = await get(`/safety_questions?modality=${modality}`);
  expect(listEnvelope(safetyQuestion).parse(questions.body).data).not.toEqual([]);
});

test.each(['/body_parts', '/body_parts?modality=mri', '/body_parts?modality=PET'])(
  '%s is refused',
  async (path) => {
    const { user } = await openSandbox();
    const answer = await (await user()).get(path);
    expect(answer).toMatchObject({ status: 422, body: { success: false, data: [] } });
    expect(refusals(answer)).toEqual(['Please enter a valid modality']);
  },
);

test('providers come nearest first, within the country, for the modality', async () => {
  const { user } = await openSandbox();
  const { get } = await user();
  const near = found(await get(search('MRI', [63, 64], 'SK7 2EB')));
  expect(near[0]).toMatchObject({ address_city: 'Bramhall' });
  const distances = near.map((each) => each.distance_miles ?? Number.NaN);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  const one = found(await get(search('MRI', [63], 'SK7 2EB')));
  expect(near[0]?.price_pence).toBeGreaterThan(one[0]?.price_pence ?? Number.NaN);
});

test('a price goes up with every body part, and differs by modality', async () => {
  const { user } = await openSandbox();
  const { get } = await user();
  const priceOf = async (modality: string, parts: readonly number[]) =>
    found(await get(search(modality, parts, 'Bramhall')))[0]?.price_pence ?? Number.NaN;
  const one = await priceOf('MRI', [63]);
  expect(await priceOf('MRI', [63, 64])).toBe(Math.round(one * 1.6));
  expect(await priceOf('MRI', [63, 64, 60])).toBe(Math.round(one * 2.2));
  expect(await priceOf('CT', [bodyPartId('CT', 'Left knee')])).toBeGreaterThan(one);
  expect(await priceOf('DEXA', [bodyPartId('DEXA', 'Left hip')])).toBeLessThan(one);
});

test.each(['Stornoway', 'ZE1 0AA', 'Hugh Town'])('nothing is within 50 miles of %s', async (location) => {
  const { user } = await openSandbox();
  const answer = await (await user()).get(search('MRI', [63], location));
  expect(answer.status).toBe(200);
  expect(found(answer)).toEqual([]);
});

test.each(['Inverness', 'London', 'Truro'])(
  'what is found around %s is within 50 miles',
  async (location) => {
    const { user } = await openSandbox();
    const near = found(await (await user()).get(search('MRI', [63], location)));
    expect(near).not.toEqual([]);
    for (const each of near) expect(each.distance_miles).toBeLessThanOrEqual(50);
  },
);

test.each([
  ['', 'MRI', [63], ['Please enter a valid location in the UK']],
  ['Atlantis', 'MRI', [63], ['Please enter a valid location in the UK']],
  ['Leeds', 'PET', [63], ['Please enter a valid modality']],
  ['Leeds', 'MRI', [], ['Please select at least one body part']],
  ['Leeds', 'CT', [63], ['Please select body parts of this modality']],
  [
    'Atlantis',
    'PET',
    [],
    [
      'Please enter a valid location in the UK',
      'Please enter a valid modality',
      'Please select at least one body part',
    ],
  ],
])('a search at "%s" for %s of %j is refused', async (location, modality, parts, expected) => {
  const { user } = await openSandbox();
  const answer = await (await user()).get(search(modality, parts, location));
  expect(answer.status).toBe(422);
  expect(refusals(answer)).toEqual(expected);
});

test('every path that is no operation is 404, with or without a token', async () => {
  const { app, user } = await openSandbox();
  expect((await (await user()).get('/patients')).status).toBe(404);
  expect((await app.inject('/api/v1/referrals/1/2/3')).statusCode).toBe(404);
});
