// For the tests of this room: a sandbox of its own in a fresh directory, and the verbs they use.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import { apiPrefix } from '#contract/upstream/operations.ts';
import { referral, tokenSet, writeEnvelope, type TokenSetWire } from '#contract/upstream/wire.ts';
import { raise } from '#lib/raise.ts';
import { createSandbox } from '../createSandbox.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** The partner's credentials in every test. */
const partner = { clientId: 'partner', clientSecret: 'partner-secret' };
/** The same as an Authorization value. */
const basic = `Basic ${Buffer.from('partner:partner-secret').toString('base64')}`;

/** A patient that is accepted. */
export const johnDoe = {
  first_name: 'John',
  last_name: 'Doe',
  email: 'john.doe@patient.example',
  date_of_birth_iso: '1999/01/30',
  address_line_1: '123 Drury Lane',
  address_postcode: 'SK7 2EB',
  gender: 'male',
};

/** Both ankles by MRI. */
export const ankles = {
  modality: 'MRI',
  body_part_ids: [63, 64],
  referral_information: 'Pain in both ankles',
};

/** A directory that goes with the test. */
export async function freshDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** A sandbox and how to talk to it. `now` freezes its real time (ISO 8601). */
export async function openSandbox({
  dataDir,
  now,
}: { readonly dataDir?: string; readonly now?: string } = {}) {
  const directory = dataDir ?? (await freshDirectory());
  const realTime = now === undefined ? Date.now : () => Date.parse(now);
  const app = createSandbox({ dataDir: directory, partner, realTime });
  onTestFinished(() => app.close());
  return { app, directory, ...verbs(app) };
}

function verbs(app: FastifyInstance) {
  const send = async (authorization: string, method: Method, url: string, payload?: object): Promise<Reply> =>
    replyOf(await app.inject({ method, url, ...(payload ? { payload } : {}), headers: { authorization } }));
  const signUp = async (email = 'amara.okafor@northgate.example'): Promise<TokenSetWire> => {
    const user = { first_name: 'Amara', last_name: 'Okafor', email };
    return tokenSet.parse((await send(basic, 'POST', `${apiPrefix}/users`, user)).body);
  };
  return {
    signUp,
    /** The partner's own operations. */
    asPartner: (path: string, body: object) => send(basic, 'POST', `${apiPrefix}${path}`, body),
    /** The admin API. */
    admin: (method: Method, path: string, body?: object) => send('', method, `/sandbox${path}`, body),
    /** A new user's verbs. */
    user: async (email?: string) => {
      const { access_token } = await signUp(email);
      return userVerbs((method, path, body) =>
        send(`Bearer ${access_token}`, method, apiPrefix + path, body),
      );
    },
    /** The verbs of whoever holds an access token. */
    withToken: (token: string) =>
      userVerbs((method, path, body) => send(`Bearer ${token}`, method, apiPrefix + path, body)),
  };
}

function userVerbs(send: (method: Method, path: string, body?: object) => Promise<Reply>) {
  const create = async (patient: object = johnDoe): Promise<string> =>
    objectOf(await send('POST', '/referrals', { patient_information: patient })).id;
  return {
    send,
    create,
    get: (path: string) => send('GET', path),
    patch: (path: string, body: object = {}) => send('PATCH', path, body),
    post: (path: string, body: object) => send('POST', path, body),
    /** A referral with these answers; gives its path. */
    referral: async (answers: object = {}): Promise<string> => {
      const path = `/referrals/${await create()}`;
      await send('PATCH', path, answers);
      return path;
    },
  };
}

/** A status and the parsed body (undefined when it is empty). */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** The referral of an answer, held strictly against the contract. */
export function objectOf({ body }: Reply) {
  return writeEnvelope(referral).parse(body).object ?? raise('the answer holds no referral');
}

/** The refusals of an answer as `attribute: full message`, or the plain strings. */
export function refusals({ body }: Reply): string[] {
  const { validation_errors } = body as {
    validation_errors: ({ attribute: string; full_message: string } | string)[];
  };
  return validation_errors.map((each) =>
    typeof each === 'string' ? each : `${each.attribute}: ${each.full_message}`,
  );
}

function replyOf({ statusCode, body }: LightMyRequestResponse): Reply {
  return { status: statusCode, body: body === '' ? undefined : JSON.parse(body) };
}
