// A walk goes through screens in their states. Each is a row of a table, with how to come there from the row before it;
// `e2e/visual.spec.ts` looks at all of them. A new screen is a row.
import type { Page } from '@playwright/test';
import type { SandboxAdmin } from '#sandbox/seed/adminClient.ts';
import { clinicians, type Clinician } from '#sandbox/seed/clinicians.ts';
import { continueOn } from '../actions.ts';
import { expect } from '../test.ts';

/** What a walk goes through: a page of the stack that is the walk's own. */
export interface Walk {
  readonly page: Page;
  readonly sandbox: SandboxAdmin;
  readonly clinician: Clinician;
}

/** A screen in a state. */
export interface Stop {
  /** Names its pictures and what is found wrong with it: "scan-with-errors"; the filled screen just "scan". */
  readonly name: string;
  /** Comes here from the stop before, or from a blank page. */
  readonly reach: (walk: Walk) => Promise<unknown>;
  /** What the document's title starts with, where that is not the h1: it goes into the browser's history. */
  readonly title?: string;
  /** What is to be seen goes away with the focus: an open list. */
  readonly keepsFocus?: boolean;
  /** A step after the first: the summary beside it where there is room, else the patient above it. */
  readonly hasPatient?: boolean;
}

/** The clinician that all walks sign in as; each walk has a stack of its own. */
export const walker: Clinician = clinicians[0];

/** Presses Continue and waits for the error summary. */
export async function continueInVain(page: Page): Promise<void> {
  await continueOn(page);
  await expect(page.getByRole('alert')).toBeVisible();
}

/** Loads the screen anew: what the rules said of it goes, as nothing was typed yet. */
export async function withoutErrors(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** Waits until what was typed is stored, so that the line that says so is the same in every picture. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
}
