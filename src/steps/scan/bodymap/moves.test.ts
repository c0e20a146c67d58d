import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved } from './moves.ts';
import { placesOf, type Place } from './places.ts';
import { nameOfPlace } from './press.ts';

const views = ['front', 'back'] as const;
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/** The names of the places that the keys lead through, beginning after the named one. */
function path(view: 'front' | 'back', from: string, ...pressed: string[]): string[] {
  const names: string[] = [];
  let place = placesOf[view].find((each) => nameOfPlace(each) === from);
  for (const key of pressed) {
    place = place && moved(placesOf[view], place, key);
    names.push(place ? nameOfPlace(place) : 'nothing');
  }
  return names;
}

describe('a path', () => {
  test('down the arm', () => {
    expect(path('front', 'Left shoulder', ...Array<string>(5).fill('ArrowDown'))).toEqual([
      'Left upper arm',
      'Left elbow',
      'Left forearm',
      'Left wrist',
      'Left hand',
    ]);
  });

  test('up the leg stays on its side', () => {
    expect(path('back', 'Right foot', ...Array<string>(6).fill('ArrowUp'))).toEqual([
      'Right ankle',
      'Right Achilles tendon',
      'Right lower leg',
      'Right knee',
      'Right thigh',
      'Right hip',
    ]);
  });

  test('across, as the viewer sees it', () => {
    const right = ['ArrowRight', 'ArrowRight', 'ArrowRight'];
    expect(path('front', 'Right upper arm', ...right)).toEqual(['Chest', 'Left upper arm', 'Right elbow']);
    expect(path('front', 'Left upper arm', 'ArrowLeft')).toEqual(['Chest']);
  });

  test('first and last', () => {
    expect(path('front', 'Chest', 'End', 'Home')).toEqual(['Left foot', 'Head']);
  });

  test('it ends at the edges, and other keys lead nowhere', () => {
    expect(path('front', 'Head', 'ArrowUp')).toEqual(['nothing']);
    expect(path('front', 'Head', 'ArrowLeft')).toEqual(['nothing']);
    expect(path('front', 'Left foot', 'ArrowDown')).toEqual(['nothing']);
    expect(path('front', 'Left foot', 'ArrowRight')).toEqual(['nothing']);
    expect(path('front', 'Chest', 'Enter')).toEqual(['nothing']);
  });
});

test('whatever a modality offers, every place is reached from every other', () => {
  const some = fc.constantFrom(...views).chain((view) => fc.subarray([...placesOf[view]], { minLength: 1 }));
  fc.assert(
    fc.property(some, fc.nat(), (places, seed) => {
      const reached = new Set<Place | undefined>([places[seed % places.length]]);
      for (const place of reached) {
        if (place) for (const key of keys) reached.add(moved(places, place, key));
      }
      reached.delete(undefined);
      expect(reached).toEqual(new Set(places));
    }),
  );
});
