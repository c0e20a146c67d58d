// "Safety questions" as more than one spec knows it.
import type { Page } from '@playwright/test';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { continueOn, openStep, prepareBooking, type BookingSurroundings } from './actions.ts';
import { expect } from './test.ts';

/** The screen's h1. */
export const title = 'Safety questions';

/** What a Yes or a Not sure says happens. */
export const reviewed = 'The imaging centre reviews this before the scan; it does not stop the booking.';

/** Why a question about pregnancy is not asked. */
export const isMale = 'Not asked: the patient is male';

/** The questions of an MRI that concern a man, as the upstream is sent them. */
export const mriIds = [
  'pacemaker',
  'aneurysm_clip',
  'electronic_implant',
  'metal_fragments',
  'recent_surgery',
  'joint_replacement',
  'contrast_allergy',
  'kidney_disease',
  'claustrophobia',
  'mobility',
];
/** A No as the upstream is sent it. */
export const no = (question_id: string) => ({ question_id, answer: 'no' });

/** What the upstream is sent for the question that is not asked about a man. */
export const pregnancyLeftOut = { question_id: 'pregnant', answer: 'no', details: isMale };

/** Opens the step for a new referral, of John Doe's ankles by MRI unless told otherwise. Gives the referral's id. */
export async function openSafety(
  page: Page,
  around: BookingSurroundings,
  update: Parameters<typeof prepareBooking>[1] = {},
): Promise<string> {
  const id = await prepareBooking(around, { ...update, safetyAnswers: [] });
  await openStep(page, id, 'safety', title);
  return id;
}

/** Continues, and waits until the step is left. */
export async function leaveSafety(page: Page): Promise<void> {
  await continueOn(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeHidden();
}

/** The bodies of the updates with safety answers that the page sent, in their order. */
export async function sentAnswers(sandbox: SandboxAdmin, referral: string): Promise<unknown[]> {
  const [_preparation, ...updates] = await sandbox.journal({ operation: 'updateReferral', referral });
  return updates.map(({ body }) => body).filter((body) => Object.hasOwn(Object(body), 'safety_answers'));
}
