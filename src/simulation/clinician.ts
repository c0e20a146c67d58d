import { ApiError } from '#api/ApiError.ts';
import { operation } from '#api/operation.ts';
import { referralAnswer } from '#api/readers.ts';
import { createRequest, type Request } from '#api/request.ts';
import type { Referral } from '#contract/referral.ts';
import { unreliable, type Weather } from './faults.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** Somebody who refers patients, with the calls of the browser app over a line that fails. */
export interface Clinician {
  readonly email: string;
  readonly request: Request;
  /** The same over a line that never fails: for looking what is there. */
  readonly sure: Request;
}

/** Signs a {@link Clinician} in. */
export async function enter(
  world: World,
  email: string,
  random: Random,
  weather: Weather,
): Promise<Clinician> {
  const token = await world.signIn(email);
  const credentials = { token: () => Promise.resolve(token), renew: () => Promise.resolve(token) };
  return {
    email,
    request: createRequest(credentials, unreliable(world.send, random, weather)),
    sure: createRequest(credentials, (input, init) => world.send(input as string, init)),
  };
}

const presses = 25;

/**
 * Does what a clinician does with an error that says "try again": presses again. Gives undefined where nobody ever got an
 * answer, so that nothing was promised.
 * @param before done before each press: what else may happen by then
 */
export async function persist<T>(
  before: () => Promise<void>,
  press: () => Promise<T>,
): Promise<T | undefined> {
  for (let count = 0; count < presses; count += 1) {
    await before();
    try {
      return await press();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }
  return undefined;
}

/** Reads a referral as the app does. */
export function readReferral(request: Request, id: string): Promise<Referral> {
  return request({ ...operation('getReferral', id), read: referralAnswer });
}
