import type { Patient, Referral } from '#contract/referral.ts';
import { referralNames } from '#contract/upstream/names.ts';
import { referralAnswer, referralListAnswer } from '#contract/upstream/read.ts';
import { raise } from '#lib/raise.ts';
import { cannotTell } from './journalErrors.ts';
import { readStanding } from './standing.ts';
import { readUpstream, type Reading } from './readUpstream.ts';
import type { Success } from './tried.ts';

/** What a lost referral is looked for by. */
export interface Lost {
  /** The body that was sent. */
  readonly body: string;
  /** It was not made before this time, in milliseconds since 1970, by the upstream's clock. */
  readonly since: number;
  /** Pages of the list to look through at most. */
  readonly pages: number;
  /** Whether a referral is known to have come of another action. */
  readonly isTaken: (referralId: string) => Promise<boolean>;
}

const perPage = 100;

/**
 * Looks whether a referral was made although its answer was lost: one of the same patient in the clinician's list, not
 * older than the action. The oldest of several, because later ones are later actions'.
 * @returns its answer; undefined when there is none
 * @throws GatewayError; `outcome-unknown` when the list does not tell
 */
export async function findCreated(reading: Reading, lost: Lost): Promise<Success | undefined> {
  const { patient } = readOwn(lost.body);
  let found: Referral | undefined;
  for await (const referral of newest(reading, lost)) {
    if (!isSame(patient, referral.patient) || (await lost.isTaken(referral.id))) continue;
    // Where the upstream does not say when, it could be one from long ago.
    if (referral.createdAt === '') throw cannotTell();
    found = referral;
  }
  if (!found) return undefined;
  const { text } = await readStanding(reading, found.id);
  return { status: 201, body: text, made: found.id };
}

/** The referrals since a time, newest first. @throws GatewayError `outcome-unknown` when there is no end of them */
async function* newest(reading: Reading, { since, pages }: Lost): AsyncGenerator<Referral> {
  let seen = 0;
  for (let page = 1; page <= pages; page += 1) {
    const query = `?page=${page}&per_page=${perPage}`;
    const { json } = await readUpstream(reading, { operation: 'listReferrals', query });
    const { data: list } = referralListAnswer.safeParse(json);
    if (!list) throw cannotTell();
    const recent = list.items.filter(({ createdAt }) => createdAt === '' || Date.parse(createdAt) >= since);
    yield* recent;
    seen += list.items.length;
    // Without paging the list is whole.
    if (recent.length === 0 || list.total === undefined || seen >= list.total) return;
  }
  throw cannotTell();
}

/** The patient that was sent, read as one that comes back is. */
function readOwn(body: string): Referral {
  const sent = JSON.parse(body) as Readonly<Record<string, unknown>>;
  return (
    referralAnswer.safeParse({ ...sent, [referralNames.id]: 'sent' }).data ??
    raise('The body was ours to write')
  );
}

/** The same name, date of birth and address; the upstream may write them in another case. */
function isSame(one: Patient, other: Patient): boolean {
  const told = (of: Patient) =>
    [of.firstName, of.lastName, of.dateOfBirth, of.email].map((each) =>
      each.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase(),
    );
  return told(one).join('\n') === told(other).join('\n');
}
