import { openedStepPlace } from '#contract/own/drafts.ts';
import type { DraftsAnswer } from '#contract/own/draftSchemas.ts';
import { order } from '#steps/order.ts';
import { stepInPath } from '../stepInPath.ts';

/** Where drafts are kept. */
export interface OpenedStepStore {
  readonly save: (referralId: string, place: string, values: { readonly path: string }) => Promise<unknown>;
  readonly read: (referralId: string) => Promise<DraftsAnswer>;
}

/**
 * On which step a referral was left. In a tab the address says so; the address of a frame is gone when the portal's page is
 * loaded again, and nothing may be kept in the browser.
 */
export interface OpenedStep {
  /** A step's page stands on the screen: its path below the frame's own. */
  readonly shown: (path: string) => void;
  /** The path of the step; undefined when there is none, or it cannot be found out. */
  readonly find: (referralId: string) => Promise<string | undefined>;
}

/** See {@link OpenedStep}. */
export function createOpenedStep({ save, read }: OpenedStepStore): OpenedStep {
  let last: string | undefined;
  // One after the other: the one that was opened last has to be written last.
  let written: Promise<unknown> = Promise.resolve();
  return {
    shown(path) {
      const { id, step } = stepInPath(path);
      if (path === last || id === undefined || step === undefined) return;
      last = path;
      // Nobody waits for it; without it the referral goes on at its first open question.
      written = written.then(() => save(id, openedStepPlace, { path: step })).catch(() => undefined);
    },
    async find(referralId) {
      const answer = await read(referralId).catch(() => undefined);
      const path = answer?.drafts[openedStepPlace]?.values['path'];
      return order.find((step) => step.path === path)?.path;
    },
  };
}
