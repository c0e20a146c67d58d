import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTeller } from './handlers.ts';

afterEach(() => void vi.unstubAllGlobals());

const submitted = (more: object = {}) => ({ type: 'submitted' as const, referralId: 'r1', ...more });

describe('the context of an event', () => {
  function told(first?: string) {
    const contexts: (string | undefined)[] = [];
    const note = ({ context }: { readonly context?: string }) => void contexts.push(context);
    const teller = createTeller(
      { stepChanged: note, created: note, submitted: note, confirmed: note },
      first,
    );
    return { ...teller, contexts };
  }

  it('is the one record there is', () => {
    const { event, contexts } = told('A');
    event({ type: 'stepChanged', step: 'patient' });
    event(submitted());
    expect(contexts).toEqual(['A', 'A']);
  });

  it('is none without a record', () => {
    const { event, contexts } = told();
    event(submitted({ context: 'made up' }));
    expect(contexts).toEqual([undefined]);
  });

  it("stays the referral's own when another patient is opened", () => {
    const { event, addContext, contexts } = told('A');
    event({ type: 'created', referralId: 'r1' });
    addContext('B');
    event(submitted());
    event({ type: 'created', referralId: 'r2', context: 'B' });
    event({ type: 'confirmed', referralId: 'r2' });
    event({ type: 'confirmed', referralId: 'r1' });
    expect(contexts).toEqual(['A', 'A', 'B', 'B', 'A']);
  });

  it('is left out where it is not certain, rather than guessed', () => {
    const { event, addContext, contexts } = told('A');
    addContext('B');
    event({ type: 'created', referralId: 'r1' });
    event({ type: 'stepChanged', step: 'scan' });
    event(submitted({ context: 'C' }));
    event(submitted({ context: 'A' }));
    expect(contexts).toEqual([undefined, undefined, undefined, 'A']);
  });
});

describe('a handler that throws', () => {
  it('is reported and stops nothing', () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const error = new Error('of the portal');
    const { event } = createTeller(
      {
        ready() {
          throw error;
        },
      },
      undefined,
    );
    event({ type: 'ready' });
    expect(reported).toHaveBeenCalledExactlyOnceWith(error);
  });
});

it('F24 says an error in the console as well', () => {
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
  const error = vi.fn();
  const problem = { code: 'version', message: 'Load it again.' } as const;
  createTeller({ error }, undefined).error(problem);
  createTeller({}, undefined).error(problem);
  expect(error).toHaveBeenCalledExactlyOnceWith(problem);
  expect(console).toHaveBeenCalledTimes(2);
  expect(console).toHaveBeenLastCalledWith('Scan Referral: Load it again. (version)');
});

it.each(['ready', 'closed'] as const)('passes %s on', (type) => {
  const handler = vi.fn();
  createTeller({ [type]: handler }, 'A').event({ type });
  expect(handler).toHaveBeenCalledOnce();
});

it('passes the end of a session on', () => {
  const sessionEnding = vi.fn();
  createTeller({ sessionEnding }, 'A').event({ type: 'sessionEnding', seconds: 120 });
  expect(sessionEnding).toHaveBeenCalledExactlyOnceWith({ seconds: 120 });
});
