import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImagingProvider } from '#contract/referral.ts';
import { listCentres } from './listCentres.ts';

const anyCentres = fc.uniqueArray(
  fc.record({
    id: fc.nat(),
    name: fc.string(),
    addressLine1: fc.string(),
    city: fc.string(),
    postcode: fc.string(),
    distanceMiles: fc.option(fc.nat()),
    pricePence: fc.option(fc.nat({ max: 20 })),
    publishesTimeSlots: fc.option(fc.boolean()),
  }),
  { selector: ({ id }) => id },
);
const everything = { order: 'nearest', timesOnlineOnly: false } as const;

test('nearest first is the upstream’s order, whatever its distances say', () => {
  fc.assert(
    fc.property(anyCentres, (centres) => {
      expect(listCentres(centres, everything)).toEqual(centres);
    }),
  );
});

test('cheapest first rises, loses none, and leaves equal ones in order; those without a price come last', () => {
  fc.assert(
    fc.property(anyCentres, (centres) => {
      const listed = listCentres(centres, { ...everything, order: 'cheapest' });
      expect(new Set(listed)).toEqual(new Set(centres));
      const rank = ({ pricePence }: ImagingProvider) => pricePence ?? Infinity;
      const place = (centre: ImagingProvider | undefined) =>
        centre ? [rank(centre), centres.indexOf(centre)] : [];
      for (const [index, centre] of listed.entries()) {
        const [price = 0, at = 0] = place(centre);
        const [priceBefore = -1, atBefore = -1] = place(listed[index - 1]);
        expect(priceBefore < price || (priceBefore === price && atBefore < at)).toBe(true);
      }
    }),
  );
});

test('only what certainly has times online passes the filter', () => {
  fc.assert(
    fc.property(anyCentres, (centres) => {
      const listed = listCentres(centres, { ...everything, timesOnlineOnly: true });
      expect(listed).toEqual(centres.filter((each) => each.publishesTimeSlots === true));
    }),
  );
});
