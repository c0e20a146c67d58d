import { ApiError } from '#api/ApiError.ts';
import { draftCalls } from '#api/drafts.ts';
import { draftsAnswer } from '#api/readers.ts';
import { referralWrites } from '#api/referralWrites.ts';
import { handOver } from '#app/handOver.ts';
import { underKey } from '#app/underKey.ts';
import { writeReferral, type Writing } from '#app/writeReferral.ts';
import { draftsPath } from '#contract/own/drafts.ts';
import type { Patient, Referral, ReferralUpdate } from '#contract/referral.ts';
import { randomKey } from '#lib/randomKey.ts';
import { createDraftSaver } from '#wizard/draftSaver.ts';
import { persist, readReferral, type Clinician } from './clinician.ts';
import { pick, type Random } from './random.ts';

/** What a clinician was told in one journey, to be held against what is there. */
export interface Told {
  /** Nobody else's last name. */
  readonly lastName: string;
  readonly email: string;
  /** The referral that was created; undefined where no answer came. */
  referralId?: string;
  /** The notes that were saved last; undefined where that is not known. */
  notes?: string | undefined;
  submitted: boolean;
  /** Times that "Saved" was said of something the server does not have. */
  falseSaved: number;
}

/** Refers one patient from the first field to the end, pressing again whenever something goes wrong. */
export async function refer(
  { email, request, sure }: Clinician,
  random: Random,
  lastName: string,
  before: () => Promise<void>,
): Promise<Told> {
  const told: Told = { lastName, email, submitted: false, falseSaved: 0 };
  const press = <T>(act: () => Promise<T>) => persist(before, act);

  const key = randomKey();
  // What the page holds: a reload forgets whether something is open.
  let writing: Writing = { request, open: { current: undefined } };
  let referral = await press(() => {
    // Who presses again may have changed an answer before.
    const patient = { ...patientOf(lastName), city: pick(random, ['Stockport', 'Stockport', 'Leeds']) };
    if (random() < 0.1) writing = { request, open: { current: undefined } };
    return written(writing, undefined, { patient }, key);
  });
  if (!referral) return told;
  const { id } = referral;
  told.referralId = id;

  const change = async (update: ReferralUpdate): Promise<boolean> => {
    // Now and then the page is loaded again, and knows what the server knows.
    if (random() < 0.2) {
      writing = { request, open: { current: undefined } };
      referral = (await press(() => readReferral(request, id))) ?? referral;
    }
    const answer = await press(() => written(writing, referral, update, key));
    referral = answer ?? referral;
    return answer !== undefined;
  };

  await change({ modality: 'MRI', bodyPartIds: [63, 64] });
  for (const notes of notesOf(random, lastName)) {
    if (!(await savesTruly({ request, sure }, id, notes))) told.falseSaved += 1;
    told.notes = (await change({ notes })) ? notes : undefined;
  }

  const submitted = await press(() => submit(writing, referral as Referral));
  told.submitted = submitted !== undefined;
  return told;
}

/** {@link writeReferral}, of which a clinician who sees two versions tries again with what is there now. */
async function written(...call: Parameters<typeof writeReferral>): Promise<Referral> {
  const saved = await writeReferral(...call);
  if (!saved.ok) throw new ApiError('conflict');
  return saved.referral;
}

/** Types notes until the screen says "Saved", and looks whether they are. */
async function savesTruly(
  { request, sure }: Pick<Clinician, 'request' | 'sure'>,
  id: string,
  notes: string,
): Promise<boolean> {
  const { promise: saved, resolve } = Promise.withResolvers<void>();
  const saver = createDraftSaver<{ notes: string }>({
    save: (values) => draftCalls(request).saveDraft(id, 'notes', values),
    onStatus({ kind }) {
      if (kind === 'saved') resolve();
      // Where a clinician would type on or wait, time need not pass.
      if (kind === 'failed') setImmediate(() => saver.flush());
    },
  });
  saver.change({ notes: notes.slice(0, 5) });
  saver.flush();
  saver.change({ notes });
  saver.flush();
  await saved;
  await saver.stop();
  const { drafts } = await sure({ method: 'GET', path: draftsPath(id), read: draftsAnswer });
  return JSON.stringify(drafts['notes']?.values) === JSON.stringify({ notes });
}

function submit({ request, open }: Writing, known: Referral): Promise<Referral> {
  return handOver(known, {
    read: () => readReferral(request, known.id),
    send: () => underKey(open, 'submit', (key) => referralWrites(request).submit(known.id, key)),
    // In an hour of theirs, seconds pass here.
    pause: () => Promise.resolve(),
  });
}

function notesOf(random: Random, lastName: string): readonly string[] {
  return pick(random, [[`Pain: ${lastName}`], [`Pain: ${lastName}`, `Pain and swelling: ${lastName}`]]);
}

function patientOf(lastName: string): Partial<Patient> {
  return {
    firstName: 'John',
    lastName,
    dateOfBirth: '1999-01-30',
    gender: 'male',
    email: 'john.doe@patient.example',
    phone: '',
    addressLine1: '123 Drury Lane',
    addressLine2: '',
    city: 'Stockport',
    postcode: 'SK7 2EB',
  };
}
