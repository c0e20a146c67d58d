import { matchPath } from 'react-router-dom';
import type { FrameEvent } from '#embed/protocol.ts';
import { order } from '#steps/order.ts';
import { routes } from '../paths.ts';
import { stepInPath } from '../stepInPath.ts';

/** What the host is told of a journey, and under which of the portal's records. */
export interface JourneyEvents {
  /** The record that a new referral is for. */
  readonly startFor: (context: string | undefined) => void;
  /** A referral is opened for the record. */
  readonly resumed: (referralId: string, context: string | undefined) => void;
  readonly created: (referralId: string) => void;
  /** A page stands on the screen: its path below the frame's own, and whether it is a step's page. */
  readonly shown: (path: string, isStep: boolean) => void;
}

const ends = { submitted: routes.submitted, confirmed: routes.confirmed } as const;

/** Turns what happens in the frame into the few events that the portal may know. */
export function createJourneyEvents(tell: (event: FrameEvent) => void): JourneyEvents {
  const records = new Map<string, string | undefined>();
  let current: string | undefined;
  let isReady = false;
  let last: { readonly id: string | undefined; readonly step: string } | undefined;

  const about = (context: string | undefined) => (context === undefined ? {} : { context });
  const recordOf = (id: string) => about(records.get(id));

  function shownStep(id: string | undefined, step: string): void {
    if (last?.id === id && last?.step === step) return;
    last = { id, step };
    tell({ type: 'stepChanged', step, ...(id === undefined ? about(current) : recordOf(id)) });
  }

  return {
    startFor(context) {
      current = context;
    },
    resumed(id, context) {
      records.set(id, context);
    },
    created(id) {
      records.set(id, current);
      tell({ type: 'created', referralId: id, ...recordOf(id) });
    },
    shown(path, isStep) {
      if (!isReady) tell({ type: 'ready' });
      isReady = true;
      for (const type of ['submitted', 'confirmed'] as const) {
        const id = matchPath(ends[type], path)?.params.id;
        // Only straight from a step: the page can be opened again later, and nothing has happened then.
        if (id !== undefined && last?.id === id) tell({ type, referralId: id, ...recordOf(id) });
      }
      const { id, step: stepPath } = stepInPath(path);
      const step = stepPath === undefined ? order[0] : order.find((each) => each.path === stepPath);
      if (step && isStep) shownStep(id, step.id);
      else last = undefined;
    },
  };
}
