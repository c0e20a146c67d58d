import { describe, expect, test } from 'vitest';
import { jointRows } from '#clinical/joints.ts';
import { placesOf, type Place } from './places.ts';
import { nameOfPlace, offersOf, pressOf, type Offer } from './press.ts';

const places = [...placesOf.front, ...placesOf.back];
const partsNamed = (names: readonly string[]) => names.map((name, index) => ({ id: index + 1, name }));

/** Presses a place of a modality that offers parts of these names; ids count from 1. */
function press(named: string, names: readonly string[], chosen: readonly number[] = []) {
  const place = placeNamed(named);
  return pressOf(place, offerAt(place, names), chosen);
}

function placeNamed(name: string): Place {
  const place = places.find((each) => nameOfPlace(each) === name);
  if (!place) throw new Error(`no place ${name}`);
  return place;
}

function offerAt(place: Place, names: readonly string[]): Offer {
  return offersOf(jointRows(partsNamed(names))).get(place) ?? { ids: [], direct: undefined };
}

describe('the one part of a place', () => {
  test.each([
    ['Left ankle', ['Right ankle', 'Left ankle', 'Left knee'], 2],
    ['Right ankle', ['Ankle - R', 'Ankle - L'], 1],
    ['Left ankle', ['Left ankle', 'Right ankle', 'Both ankles'], 1],
    ['Lumbar spine', ['Lumbar spine', 'Whole spine', 'Lumbar spine and hips'], 1],
    ['Pelvis', ['Abdomen and pelvis', 'Pelvis'], 2],
    ['Left shoulder', ['Left shoulder', 'Left shoulder blade', 'Left acromioclavicular joint'], 1],
    ['Neck', ['Cervical spine'], 1],
    ['Head', ['Brain'], 1],
  ])('%s of %j', (name, names, id) => {
    expect(press(name, names)).toEqual({ does: 'choose', ids: [id] });
    expect(press(name, names, [id])).toEqual({ does: 'remove', ids: [id] });
  });
});

describe('nothing is guessed', () => {
  test.each([
    ['Left knee', ['Left knee', 'Left knee with contrast'], 'left knee '],
    ['Left knee', ['Knee'], 'left knee '],
    ['Left knee', ['Knee', 'Left knee'], 'left knee '],
    ['Left knee', ['Both knees'], 'left knee '],
    ['Right hand', ['Right hand', 'Right thumb'], 'right hand '],
    ['Head', ['Brain', 'Sinuses'], 'head '],
    ['Head', ['Left TMJ', 'Right TMJ'], 'head '],
    ['Head', ['Left TMJ'], 'head '],
    ['Neck', ['Neck', 'Cervical spine'], 'neck '],
    ['Pelvis', ['Abdomen and pelvis', 'Chest, abdomen and pelvis'], 'pelvis '],
    ['Left Achilles tendon', ['Achilles tendon'], 'left Achilles tendon '],
  ])('%s of %j asks', (name, names, query) => {
    expect(press(name, names)).toEqual({ does: 'ask', query });
  });

  test('a part of the other side never belongs', () => {
    expect(offerAt(placeNamed('Left knee'), ['Right knee', 'Knee (right)']).ids).toEqual([]);
  });
});

describe('what is chosen shows', () => {
  test.each([
    ['Both knees', ['Right knee', 'Left knee']],
    ['Knee', ['Right knee', 'Left knee']],
    ['Abdomen and pelvis', ['Abdomen', 'Pelvis']],
    ['Whole spine', ['Neck', 'Cervical spine', 'Thoracic spine', 'Lumbar spine']],
    ['Left SI joint', ['Left sacroiliac joint']],
    ['Whole body', []],
  ])('%s at %j', (part, names) => {
    const offers = offersOf(jointRows(partsNamed([part])));
    const shown = places.filter((place) => (offers.get(place)?.ids.length ?? 0) > 0);
    expect([...new Set(shown.map(nameOfPlace))]).toEqual(names);
  });

  test('pressing it again removes all that is chosen there, and nothing else', () => {
    const names = ['Left hand', 'Left thumb', 'Right hand', 'Left wrist'];
    expect(press('Left hand', names, [4, 2, 3, 1])).toEqual({ does: 'remove', ids: [2, 1] });
  });
});
