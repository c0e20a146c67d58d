import { expect, it } from 'vitest';
import { simulate } from './simulate.ts';

const weather = { cut: 0.05, upstream: 0.3 };

it('F2 F4 F6 F13 F21 F22 journeys lose nothing that was acknowledged, do nothing twice, and say "Saved" only of what is', async () => {
  const { submitted, lost, twice, falseSaved } = await simulate({
    journeys: 120,
    seed: 7,
    weather,
    restartEvery: 40,
  });
  expect({ submitted, lost, twice, falseSaved }).toEqual({
    submitted: 120,
    lost: [],
    twice: [],
    falseSaved: 0,
  });
}, 120_000);

it('would see it: without a key per action, lost answers make referrals twice', async () => {
  const outcome = await simulate({
    journeys: 60,
    seed: 7,
    weather: { cut: 0.2, upstream: 0.3, withoutKeys: true },
    restartEvery: 100,
  });
  expect(outcome.twice.length).toBeGreaterThan(0);
}, 120_000);
