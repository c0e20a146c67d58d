import { describe, expect, test } from 'vitest';
import type { Prefill } from '#clinical/prefill/prefill.ts';
import {
  guardAfter,
  guardOf,
  isAsking,
  isForAnother,
  mayWrite,
  prefillOf,
  type GuardEvent,
  type GuardState,
} from './patientGuard.ts';

const record = (firstName: string, lastName: string, more: object = {}): Prefill => ({
  values: { firstName, lastName, dateOfBirth: '1999-01-30', ...more },
  leftOut: [],
});
const john = record('John', 'Doe');
const anna = record('Anna', 'Smith');
const mary = record('Mary', 'Jones');
const nobody: Prefill = { values: {}, leftOut: [] };

const announced = (patient: Prefill): GuardEvent => ({ type: 'announced', patient });
const newOpened: GuardEvent = { type: 'new-opened' };
const typed = ({ values }: Prefill): GuardEvent => ({ type: 'typed', patient: values, isTouched: true });
const opened = (id: string, { values }: Prefill): GuardEvent => ({
  type: 'referral-opened',
  id,
  patient: values,
});
const closed = (key: string): GuardEvent => ({ type: 'closed', key });
const created = (id: string, { values }: Prefill): GuardEvent => ({ type: 'created', id, patient: values });
const finish: GuardEvent = { type: 'finish' };
const park: GuardEvent = { type: 'park' };
const writeBegan: GuardEvent = { type: 'write-began' };
const writeEnded: GuardEvent = { type: 'write-ended' };

const after = (first: Prefill, ...events: GuardEvent[]): GuardState =>
  events.reduce(guardAfter, guardOf(first));

describe('nothing is asked', () => {
  test.each<[string, GuardEvent[]]>([
    ['while nothing is open', [announced(anna)]],
    ['while nothing was typed', [newOpened, announced(anna)]],
    ['for the patient of the referral', [announced(john), opened('1', john)]],
    ['when the same patient is announced again', [newOpened, typed(john), announced(record('JOHN', 'Doe'))]],
    [
      'about a name that was corrected while it was typed',
      [newOpened, typed(record('Jon', 'Doe')), announced(john)],
    ],
    [
      'about a referral that was made from the record with a corrected name',
      [
        newOpened,
        typed(record('Jon', 'Doe')),
        created('1', record('Jon', 'Doe')),
        opened('1', record('Jon', 'Doe')),
      ],
    ],
    ['when no patient is open any more', [opened('1', john), announced(nobody)]],
    ['about somebody who was typed before the record was opened', [newOpened, typed(anna), announced(anna)]],
  ])('%s', (_, events) => {
    expect(isAsking(after(john, ...events))).toBe(false);
  });
});

describe('it is asked whose referral this is', () => {
  test.each<[string, GuardEvent[]]>([
    ['with something typed', [newOpened, typed(john), announced(anna)]],
    ['with a first screen on its way to the server', [newOpened, writeBegan, announced(anna)]],
    ['with a referral open', [opened('1', john), announced(anna)]],
    ['when a referral of somebody else is opened', [opened('1', anna)]],
    [
      'when only the date of birth differs',
      [opened('1', john), announced(record('John', 'Doe', { dateOfBirth: '1999-01-31' }))],
    ],
    [
      'when the record does not say enough',
      [opened('1', john), announced(record('John', 'Doe', { dateOfBirth: '' }))],
    ],
    [
      'when the record says nothing that can be read',
      [opened('1', john), announced({ values: {}, leftOut: [{ field: 'lastName', reason: 'not-text' }] })],
    ],
    ['again for each other patient', [opened('1', john), announced(anna), finish, announced(mary)]],
    [
      'again when the other one comes back',
      [opened('1', john), announced(anna), finish, announced(john), announced(anna)],
    ],
    ['while the choice waits for the server', [opened('1', john), writeBegan, announced(anna), park]],
    [
      'anew when a third one comes while the choice waits',
      [opened('1', john), writeBegan, announced(anna), park, announced(mary), writeEnded],
    ],
  ])('%s', (_, events) => {
    const state = after(john, ...events);
    expect(isAsking(state)).toBe(true);
    expect(mayWrite(state, state.round)).toBe(false);
    expect(state.round).toBe(0);
  });
});

describe('a switch without a question', () => {
  test('fills in the new patient and starts anew', () => {
    const state = after(john, newOpened, announced(anna));
    expect(state.round).toBe(1);
    expect(prefillOf(state)).toBe(anna);
  });

  test('takes new details of the same patient in as long as nothing was typed', () => {
    const more = record('John', 'Doe', { phone: '07700 900123' });
    expect(prefillOf(after(john, newOpened, announced(more)))).toBe(more);
    expect(after(john, newOpened, announced(john)).round).toBe(0);
  });

  test('leaves the list alone when only details are new', () => {
    const more = record('John', 'Doe', { phone: '07700 900123' });
    const state = after(john, announced(more));
    expect(state.round).toBe(0);
    expect(prefillOf(state)).toBe(more);
  });
});

describe('Finish', () => {
  const finishing = [newOpened, typed(john), announced(anna), finish];

  test('goes on with what it began with, and says so', () => {
    const state = after(john, ...finishing);
    expect(isAsking(state)).toBe(false);
    expect(isForAnother(state)).toBe(true);
    expect(mayWrite(state, 0)).toBe(true);
    expect(prefillOf(state)).toBe(john);
  });

  test('holds for the referral that comes of it, in every step', () => {
    const steps = [created('1', john), closed('new'), opened('1', john), closed('1'), opened('1', john)];
    const state = after(john, ...finishing, ...steps);
    expect(isAsking(state)).toBe(false);
    expect(isForAnother(state)).toBe(true);
  });

  test('does not hold for another referral, nor for the next new one', () => {
    const done = [created('1', john), closed('new'), opened('1', john), closed('1')];
    expect(isAsking(after(john, ...finishing, ...done, opened('2', mary)))).toBe(true);
    const next = after(john, ...finishing, ...done, newOpened);
    expect(prefillOf(next)).toBe(anna);
    expect(isForAnother(next)).toBe(false);
  });

  test('is over when the first screen is left', () => {
    const state = after(john, ...finishing, closed('new'), { type: 'left-new' }, newOpened);
    expect(prefillOf(state)).toBe(anna);
    expect(isAsking(guardAfter(state, typed(john)))).toBe(false);
    expect(state.agreed).toBeUndefined();
  });

  test('takes a choice to park back', () => {
    const state = after(john, opened('1', john), writeBegan, announced(anna), park, finish, writeEnded);
    expect(state.round).toBe(0);
    expect(isForAnother(state)).toBe(true);
  });
});

describe('Park', () => {
  test('starts anew for the announced patient; the old pages may write no more', () => {
    const state = after(john, opened('1', john), announced(anna), park);
    expect(state.round).toBe(1);
    expect(prefillOf(state)).toBe(anna);
    expect(mayWrite(state, 0)).toBe(false);
    expect(mayWrite(state, 1)).toBe(true);
    expect(isForAnother(guardAfter(state, newOpened))).toBe(false);
  });

  test('waits for what is on its way', () => {
    const waiting = after(john, newOpened, typed(john), writeBegan, announced(anna), park);
    expect(waiting.round).toBe(0);
    const madeMeanwhile = guardAfter(waiting, created('1', john));
    expect(madeMeanwhile.round).toBe(0);
    expect(guardAfter(madeMeanwhile, writeEnded).round).toBe(1);
  });

  test('is nothing where nothing was asked', () => {
    expect(after(john, opened('1', john), park).round).toBe(0);
    expect(after(john, opened('1', john), finish).agreed).toBeUndefined();
  });
});

describe('what was put aside', () => {
  const resume: GuardEvent = { type: 'resume', place: 'patient-abc' };

  test('comes back without anything of the announced patient, and is known to be another’s', () => {
    const state = after(anna, newOpened, resume, newOpened, typed(john));
    expect(state.resumed).toBe('patient-abc');
    expect(prefillOf(state)).toBeUndefined();
    expect(isAsking(state)).toBe(false);
    expect(isForAnother(state)).toBe(true);
  });

  test.each<[string, GuardEvent[]]>([
    ['its screen is left', [closed('new'), { type: 'left-new' }]],
    ['it became a referral', [created('1', john), closed('new')]],
    ['another patient is announced and chosen', [announced(mary), park]],
  ])('is forgotten once %s', (_, events) => {
    const state = after(anna, newOpened, resume, newOpened, typed(john), ...events);
    expect(state.resumed).toBeUndefined();
  });

  test('cannot be taken up under an open question', () => {
    expect(after(john, opened('1', john), announced(anna), resume).resumed).toBeUndefined();
  });
});

test('a created referral opens nothing for who has gone elsewhere', () => {
  const state = after(john, newOpened, closed('new'), created('1', john));
  expect(state.work).toEqual({ kind: 'none' });
});
