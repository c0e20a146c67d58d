import { expect, test } from 'vitest';
import { listEnvelope, timeSlot } from '#contract/upstream/wire.ts';
import { raise } from '#lib/raise.ts';
import { bodyPartId } from '../seed/bodyParts.ts';
import { providers } from '../seed/providers.ts';
import { ankles, objectOf, openSandbox, refusals, type Reply } from '../testing/openSandbox.ts';

const silent = providers.find(
  ({ publishesTimeSlots, pricesPence }) => !publishesTimeSlots && pricesPence.MRI,
);
const booked = { ...ankles, imaging_provider_id: 203 };
const slotsOf = ({ body }: Reply) => listEnvelope(timeSlot).parse(body).data;
const firstOf = (answer: Reply) => slotsOf(answer)[0] ?? raise('no appointment is free');

test('a provider that publishes no times gives an empty list', async () => {
  const { user } = await openSandbox();
  const { referral, get } = await user();
  const path = await referral({ ...ankles, imaging_provider_id: silent?.id });
  expect(slotsOf(await get(`${path}/time_slots`))).toEqual([]);
});

test('without a provider the query is refused', async () => {
  const { user } = await openSandbox();
  const { referral, get } = await user();
  const answer = await get(`${await referral(ankles)}/time_slots`);
  expect(answer.status).toBe(422);
  expect(refusals(answer)).toEqual(['Please select an imaging provider']);
});

test('picking books the blocks for this referral alone', async () => {
  const { user } = await openSandbox({ now: '2026-03-02T09:30:00Z' });
  const { referral, get, post } = await user();
  const [mine, other] = [await referral(booked), await referral(booked)];
  const slot = firstOf(await get(`${mine}/time_slots`));
  expect(slot.ids).toHaveLength(3);
  const answer = await post(`${mine}/time_slots`, { time_slot_ids: [...slot.ids].reverse() });
  expect(answer.status).toBe(201);
  expect(objectOf(answer).time_slot).toEqual(slot);
  const left = slotsOf(await get(`${other}/time_slots`)).flatMap(({ ids }) => ids);
  expect(left.filter((id) => slot.ids.includes(id))).toEqual([]);
  const taken = await post(`${other}/time_slots`, { time_slot_ids: slot.ids });
  expect(taken.status).toBe(422);
  expect(refusals(taken)).toEqual(['time_slot_ids: Time slot is no longer available']);
  expect(slotsOf(await get(`${mine}/time_slots`))).toContainEqual(slot);
});

test('picking another time, or another provider, sets the first one free', async () => {
  const { user } = await openSandbox({ now: '2026-03-02T09:30:00Z' });
  const { referral, get, post, patch } = await user();
  const [mine, other] = [await referral(booked), await referral(booked)];
  const free = slotsOf(await get(`${mine}/time_slots`));
  const [first, second] = [free[0], free[5]];
  await post(`${mine}/time_slots`, { time_slot_ids: first?.ids });
  await post(`${mine}/time_slots`, { time_slot_ids: second?.ids });
  expect(slotsOf(await get(`${other}/time_slots`))).toContainEqual(first);
  const moved = objectOf(await patch(mine, { imaging_provider_id: silent?.id }));
  expect(moved.time_slot).toBeNull();
  expect(slotsOf(await get(`${other}/time_slots`))).toContainEqual(second);
});

test.each([
  ['the body parts', { body_part_ids: [63] }],
  ['the modality', { modality: 'CT', body_part_ids: [bodyPartId('CT', 'Left ankle')] }],
  ['the provider', { imaging_provider_id: 204 }],
  ['the provider, to none', { imaging_provider_id: null }],
])('a change of %s releases the time', async (_, changes) => {
  const { user } = await openSandbox({ now: '2026-03-02T09:30:00Z' });
  const { referral, get, post, patch } = await user();
  const [mine, other] = [await referral(booked), await referral(booked)];
  const slot = firstOf(await get(`${mine}/time_slots`));
  await post(`${mine}/time_slots`, { time_slot_ids: slot.ids });
  const changed = await patch(mine, changes);
  expect(changed.status).toBe(200);
  expect(objectOf(changed).time_slot).toBeNull();
  expect(slotsOf(await get(`${other}/time_slots`))).toContainEqual(slot);
});

test('a change of anything else, or the same parts in another order, keeps the time', async () => {
  const { user } = await openSandbox({ now: '2026-03-02T09:30:00Z' });
  const { referral, get, post, patch } = await user();
  const path = await referral(booked);
  const slot = firstOf(await get(`${path}/time_slots`));
  await post(`${path}/time_slots`, { time_slot_ids: slot.ids });
  await patch(path, { referral_information: 'Still painful', gp_information: { not_registered: true } });
  const same = await patch(path, { modality: 'MRI', body_part_ids: [64, 63], imaging_provider_id: 203 });
  expect(objectOf(same).time_slot).toEqual(slot);
});

test.each([
  ['a part of an appointment', (ids: number[]) => ids.slice(1)],
  ['blocks nobody has', (ids: number[]) => ids.map((id) => id + 1)],
  ['one block twice', (ids: number[]) => [ids[0], ids[0], ids[1]]],
  ['nothing', () => []],
])('%s is refused', async (_, change) => {
  const { user } = await openSandbox();
  const { referral, get, post } = await user();
  const path = await referral(booked);
  const { ids } = firstOf(await get(`${path}/time_slots`));
  const answer = await post(`${path}/time_slots`, { time_slot_ids: change(ids) });
  expect(answer.status).toBe(422);
  expect(refusals(answer)[0]).toMatch(/^time_slot_ids: /);
  expect(objectOf(await get(path)).time_slot).toBeNull();
});
