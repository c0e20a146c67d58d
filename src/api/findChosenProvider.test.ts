import { describe, expect, it } from 'vitest';
import type { ImagingProvider, Referral } from '#contract/referral.ts';
import { referralAnswer } from '#contract/upstream/read.ts';
import { ApiError } from './ApiError.ts';
import { findChosenProvider } from './findChosenProvider.ts';
import type { Call } from './request.ts';

const referral: Referral = referralAnswer.parse({
  object: { id: 'r', imaging_provider_id: 203, patient_information: { address_postcode: 'SK7 2EB' } },
});
const centre: ImagingProvider = {
  id: 203,
  name: 'Northgate Imaging',
  addressLine1: '1 High Street',
  city: 'London',
  postcode: 'W1G 9PF',
  distanceMiles: 2.5,
  pricePence: 32_500,
  publishesTimeSlots: true,
};

/** Finds with drafts that hold the given values (or cannot be read), around places that offer the given centres. */
async function find(kept: unknown, found: readonly ImagingProvider[] | 'lost', of: Referral = referral) {
  const searched: string[] = [];
  const request = async <T>(call: Call<T>): Promise<T> => {
    if (kept === 'lost') throw new ApiError('network');
    const schema = await call.read?.load();
    const drafts = kept === undefined ? {} : { 'chosen-provider': { values: kept, savedAt: '' } };
    return schema?.parse({ drafts }) as T;
  };
  const provider = await findChosenProvider(request, of, async (location) => {
    searched.push(location);
    if (found === 'lost') throw new ApiError('network');
    return found;
  });
  return { provider, searched };
}

describe('findChosenProvider', () => {
  it('looks around the kept centre, and keeps the distance that was shown', async () => {
    const today = { ...centre, distanceMiles: 0, pricePence: 52_000 };
    expect(await find(centre, [today])).toEqual({
      provider: { ...today, distanceMiles: 2.5 },
      searched: ['W1G 9PF'],
    });
  });

  it('has no price for a scan that the kept centre does not do', async () => {
    expect((await find(centre, [])).provider).toEqual({ ...centre, pricePence: null });
  });

  it('takes the kept centre as it was when the search is lost', async () => {
    expect((await find(centre, 'lost')).provider).toEqual(centre);
  });

  it.each([
    ['nothing was kept', undefined],
    ['the drafts are lost', 'lost'],
    ['another centre was kept', { ...centre, id: 7 }],
    ['what was kept is odd', { id: 203 }],
  ])('looks around the patient when %s', async (_, kept) => {
    expect(await find(kept, [centre])).toEqual({ provider: centre, searched: ['SK7 2EB'] });
    expect((await find(kept, [{ ...centre, id: 9 }])).provider).toBeNull();
  });

  it('has nothing to look for before one is chosen', async () => {
    expect(await find(centre, [centre], { ...referral, providerId: null })).toEqual({
      provider: null,
      searched: [],
    });
  });
});
