import { describe, expect, it, vi } from 'vitest';
import { paths } from '../paths.ts';
import { createJourneyEvents } from './journeyEvents.ts';

function setUp() {
  const tell = vi.fn();
  const events = createJourneyEvents(tell);
  return {
    events,
    /** What was told since it was asked last. */
    told: () => tell.mock.calls.splice(0).map(([event]) => event as unknown),
  };
}

describe('createJourneyEvents', () => {
  it('tells a journey, each thing once, under the record that it was begun for', () => {
    const { events, told } = setUp();
    events.startFor('R-1');
    events.shown(paths.newReferral, true);
    events.shown(paths.newReferral, true);
    expect(told()).toEqual([{ type: 'ready' }, { type: 'stepChanged', step: 'patient', context: 'R-1' }]);
    events.created('a');
    // The portal opens another record meanwhile.
    events.startFor('R-2');
    for (const step of ['scan', 'notes', 'documents', 'check']) events.shown(paths.step('a', step), true);
    events.shown(paths.submitted('a'), false);
    events.shown(paths.submitted('a'), false);
    expect(told()).toEqual([
      { type: 'created', referralId: 'a', context: 'R-1' },
      ...['scan', 'notes', 'documents', 'check'].map((step) => ({
        type: 'stepChanged',
        step,
        context: 'R-1',
      })),
      { type: 'submitted', referralId: 'a', context: 'R-1' },
    ]);
    events.shown(paths.newReferral, true);
    expect(told()).toEqual([{ type: 'stepChanged', step: 'patient', context: 'R-2' }]);
  });

  it('tells of a confirmed booking as such', () => {
    const { events, told } = setUp();
    events.resumed('a', 'R-1');
    events.shown(paths.step('a', 'confirm'), true);
    events.shown(paths.confirmed('a'), false);
    expect(told().at(-1)).toEqual({ type: 'confirmed', referralId: 'a', context: 'R-1' });
  });

  it('tells of no end when its page is only opened', () => {
    const { events, told } = setUp();
    events.shown(paths.submitted('a'), false);
    events.shown(paths.step('b', 'check'), true);
    events.shown(paths.submitted('a'), false);
    expect(told()).toEqual([{ type: 'ready' }, { type: 'stepChanged', step: 'check' }]);
  });

  it('gives no record to a referral that was found in the list', () => {
    const { events, told } = setUp();
    events.startFor('R-1');
    events.shown(paths.referrals, false);
    events.shown(paths.step('b', 'notes'), true);
    expect(told()).toEqual([{ type: 'ready' }, { type: 'stepChanged', step: 'notes' }]);
  });

  it('takes a page for a step only where the step itself is shown', () => {
    const { events, told } = setUp();
    events.shown(paths.newReferral, false);
    events.shown(paths.step('a', 'notes'), false);
    events.shown(paths.step('a', 'no-such-step'), true);
    expect(told()).toEqual([{ type: 'ready' }]);
  });
});
