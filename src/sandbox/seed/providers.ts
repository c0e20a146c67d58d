import { modalities, type Modality } from './modalities.ts';
import { mainPlaces, type Place } from './places.ts';

/** When an imaging centre is open besides the working day, which all of them are. */
export interface Opening {
  /** Until 20:00 on Tuesdays and Thursdays. */
  readonly evenings: boolean;
  /** On Saturdays from 09:00 to 13:00. */
  readonly saturdays: boolean;
}

/** An imaging provider as seeded. Names are invented; towns are real. */
export interface SeedProvider {
  readonly id: number;
  readonly name: string;
  readonly addressLine1: string;
  readonly city: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly publishesTimeSlots: boolean;
  readonly opening: Opening;
  /** What a scan of one body part costs, in pence, for the modalities on offer. */
  readonly pricesPence: Readonly<Partial<Record<Modality, number>>>;
}

const houses = ['Larkfield Imaging', 'Oakmere Scan Centre', 'Stonebridge Radiology', 'Kestrel Diagnostics'];
const moreHouses = ['Willowbank Imaging', 'Harbour Lane Scanning', 'Fernhill Diagnostics'];
const names = [...houses, ...moreHouses];
const streets = [
  'Station Road',
  'Church Street',
  'Victoria Road',
  'Mill Lane',
  'Park Avenue',
  'Bridge Street',
];
// Letters that the last part of a postcode uses (C I K M O V are not among them).
const unitLetters = 'ABDEFGHJLNPQRSTUWXYZ';
const basePence: Readonly<Record<Modality, number>> = {
  MRI: 29_500,
  CT: 38_000,
  Ultrasound: 16_500,
  'X-ray': 9_500,
  DEXA: 11_000,
};

/** Where the big towns get a second centre, a little out of the middle. */
const big = new Set([
  'London',
  'Birmingham',
  'Manchester',
  'Leeds',
  'Glasgow',
  'Bristol',
  'Liverpool',
  'Cardiff',
]);

/** Islands without a centre: the nearest one is further away than a search goes. */
const withoutCentre = new Set(['Stornoway', 'Lerwick']);

/** Every provider: one in each main place but the remotest, and a second one in the big towns. Ids from 201. */
export const providers: readonly SeedProvider[] = [
  ...mainPlaces.map((place) => ({ place, out: 0 })),
  ...mainPlaces.filter((place) => big.has(place.town)).map((place) => ({ place, out: 0.03 })),
]
  .map(({ place, out }, index) => provider(place, out, index))
  .filter(({ city }) => !withoutCentre.has(city));

const byId = new Map(providers.map((each) => [each.id, each] as const));

/** The provider with this id, if there is one. */
export const findProvider = (id: number): SeedProvider | undefined => byId.get(id);

function provider({ outward, town, latitude, longitude }: Place, out: number, index: number): SeedProvider {
  const letter = (step: number) => unitLetters.charAt((index * step) % unitLetters.length);
  return {
    id: 201 + index,
    name: `${names[index % names.length]} ${town}`,
    addressLine1: `${((index * 7) % 120) + 1} ${streets[index % streets.length]}`,
    city: town,
    postcode: `${outward} ${(index % 9) + 1}${letter(3)}${letter(7)}`,
    latitude: round(latitude + out + ((index % 5) - 2) / 400),
    longitude: round(longitude + out + ((index % 7) - 3) / 400),
    publishesTimeSlots: index % 6 !== 3,
    opening: { evenings: index % 3 !== 0, saturdays: index % 4 < 2 },
    pricesPence: prices(index),
  };
}

/** MRI nearly everywhere, CT everywhere, the others in fewer and fewer centres; prices in steps of £5. */
function prices(index: number): Partial<Record<Modality, number>> {
  const offered = modalities.filter((_, place) => (place === 0 ? index % 9 !== 8 : index % (place + 1) < 2));
  const steps = ((index * 11) % 23) - 6;
  return Object.fromEntries(offered.map((modality) => [modality, basePence[modality] + steps * 500]));
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
