import { loadable } from '#lib/loadable.ts';
import { order } from '#steps/order.ts';

/** Rules of all steps: what is complete can only be told with them. */
export const allRules = loadable(() => Promise.all(order.map((step) => step.loadRules())));
