import { expect, it } from 'vitest';
import { typedSince } from './typedSince.ts';

const titles = new Map([
  ['scan', 'Scan'],
  ['notes', 'Clinical notes'],
]);
const kept = (id: string, ...steps: string[]) => ({ id, isNew: false, startedAt: '', savedAt: '', steps });

it('names the steps in their order, and nothing that no step is called', () => {
  expect([
    ...typedSince([kept('a', 'notes', 'chosen-provider', 'scan'), kept('b', 'chosen-provider')], titles),
  ]).toEqual([['a', ['Scan', 'Clinical notes']]]);
});
