import { referralListAnswer } from '#api/readers.ts';
import type { Referral } from '#contract/referral.ts';
import { isOpen } from '#contract/upstream/status.ts';
import { enter, type Clinician } from './clinician.ts';
import { maybeBreak, type Weather } from './faults.ts';
import { refer, type Told } from './journey.ts';
import { createRandom } from './random.ts';
import { openWorld, type World } from './world.ts';

/** How a run of journeys went: what was promised, against what is there. */
export interface Outcome {
  readonly journeys: number;
  /** Journeys whose submit was acknowledged. */
  readonly submitted: number;
  /** Requests that reached the gateway or were lost on the way to it. */
  readonly presses: number;
  /** Acknowledged writes that are not there. */
  readonly lost: readonly string[];
  /** What is there twice. */
  readonly twice: readonly string[];
  /** Times that "Saved" was not true. */
  readonly falseSaved: number;
}

/** How to run. */
export interface Plan {
  readonly journeys: number;
  readonly seed: number;
  readonly weather: Weather;
  /** Journeys after which the gateway is started anew. */
  readonly restartEvery: number;
}

const clinicians = 20;

/** Lets clinicians refer patients, one after the other each and all at once, while everything around them fails at random. */
export async function simulate({ journeys, seed, weather, restartEvery }: Plan): Promise<Outcome> {
  const world = await openWorld();
  try {
    const everybody = await Promise.all(
      Array.from({ length: clinicians }, (_, index) =>
        enter(world, `c${index}@clinic.example`, createRandom(seed * 1_000 + index), weather),
      ),
    );
    const all: Told[] = [];
    let presses = 0;
    let next = 0;
    const work = async (
      clinician: Clinician,
      random = createRandom(seed + Number(clinician.email.slice(1, 3))),
    ) => {
      while (next < journeys) {
        const number = (next += 1);
        const before = async () => {
          presses += 1;
          await maybeBreak(world, random, weather, clinician.email);
        };
        all.push(await refer(clinician, random, `Journey-${number}`, before));
        if (number % restartEvery === 0) await world.restartGateway();
      }
    };
    await Promise.all(everybody.map((clinician) => work(clinician)));
    await world.admin('DELETE', '/faults');
    return { ...(await judge(world, everybody, all)), journeys, presses };
  } finally {
    await world.close();
  }
}

async function judge(world: World, everybody: readonly Clinician[], all: readonly Told[]) {
  const there = Map.groupBy(
    (await Promise.all(everybody.map(referralsOf))).flat(),
    ({ patient }) => patient.lastName ?? '',
  );
  const submits = await submitsById(world);
  const lost: string[] = [];
  const twice: string[] = [];
  for (const told of all) {
    const found = there.get(told.lastName) ?? [];
    if (found.length > 1) twice.push(`${told.lastName}: ${found.length} referrals`);
    const referral = found.find(({ id }) => id === told.referralId);
    if (told.referralId !== undefined && !referral) lost.push(`${told.lastName}: the referral`);
    if (!referral) continue;
    if (told.notes !== undefined && referral.notes !== told.notes) lost.push(`${told.lastName}: the notes`);
    if (told.submitted && isOpen(referral.status)) lost.push(`${told.lastName}: the submit`);
    if ((submits.get(referral.id) ?? 0) > 1) twice.push(`${told.lastName}: submitted`);
  }
  return {
    lost,
    twice,
    falseSaved: all.reduce((sum, told) => sum + told.falseSaved, 0),
    submitted: all.filter((told) => told.submitted).length,
  };
}

/** Everything that the upstream has of a clinician, page by page. */
async function referralsOf({ sure }: Clinician): Promise<Referral[]> {
  const all: Referral[] = [];
  for (let page = 1; ; page += 1) {
    const query = { page: String(page), per_page: '100' };
    const found = await sure({ method: 'GET', path: '/api/v1/referrals', query, read: referralListAnswer });
    all.push(...found.items);
    if (found.items.length < 100) return all;
  }
}

/** How often each referral's submit was done. */
async function submitsById(world: World): Promise<ReadonlyMap<string, number>> {
  const answer = await world.admin('GET', '/journal?operation=submitReferral');
  const { entries } = answer as {
    entries: { referralId: string; status: number | null; fault: string | null }[];
  };
  const counts = new Map<string, number>();
  for (const { referralId, status, fault } of entries)
    // With a fault, 200 says nothing of whether it was done.
    if (status === 200 && fault === null) counts.set(referralId, (counts.get(referralId) ?? 0) + 1);
  return counts;
}
