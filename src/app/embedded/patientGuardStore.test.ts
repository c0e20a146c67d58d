import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samePatient } from '#clinical/prefill/samePatient.ts';
import { isAsking, prefillOf, type GuardState } from './patientGuard.ts';
import { createPatientGuard } from './patientGuardStore.ts';
import { createFrame, record } from './testing/guardedFrame.ts';

type Frame = ReturnType<typeof createFrame>;

interface Command {
  readonly do:
    'announce' | 'openNew' | 'openReferral' | 'type' | 'continue' | 'settle' | 'finish' | 'park' | 'late';
  readonly who: number;
  readonly phone: string;
}

const command: fc.Arbitrary<Command> = fc.record({
  do: fc.constantFrom(
    'announce',
    'openNew',
    'openReferral',
    'type',
    'continue',
    'settle',
    'finish',
    'park',
    'late',
  ),
  who: fc.nat(2),
  phone: fc.constantFrom('', '07700 900123'),
});

/** Carries a command out; gives how many of the writes of pages that were left were not refused. */
async function run(each: Command, frame: Frame): Promise<number> {
  const { guard } = frame;
  switch (each.do) {
    case 'announce':
      guard.dispatch({ type: 'announced', patient: record(each.who, each.phone) });
      return 0;
    case 'openNew':
    case 'openReferral':
      frame[each.do](each.who);
      return 0;
    case 'type':
      frame.type();
      return 0;
    case 'continue': {
      const page = frame.page();
      if (page) void frame.continueOn(page);
      return 0;
    }
    case 'settle':
      await frame.settle();
      return 0;
    case 'finish':
    case 'park':
      guard.dispatch({ type: each.do });
      return 0;
    case 'late': {
      const gone = frame.left.filter(({ step }) => !step.isCurrent());
      const ends = await Promise.all(gone.map((page) => frame.continueOn(page)));
      return ends.filter((end) => end.ok).length;
    }
  }
}

/** What one command broke. */
function broken(each: Command, before: GuardState, after: GuardState, begunFor: readonly number[]): string[] {
  const isAnew = after.round !== before.round;
  const stays = !isAnew && before.work.kind === 'new' && after.work.kind === 'new' && each.do !== 'openNew';
  const isPortals = (who: number) => samePatient(record(who).values, before.announced?.values ?? {});
  const isChosen = before.agreed !== undefined;
  const isFromRecord =
    before.work.kind === 'new' && before.work.began?.values.firstName === before.announced?.values.firstName;
  const isMade = before.work.kind === 'referral' && before.made?.id === before.work.id;
  const rules: Readonly<Record<string, boolean>> = {
    'under the question nothing begins': !(isAsking(before) && begunFor.length > 0),
    'what was left writes no more': !(each.do === 'late' && begunFor.length > 0),
    'a page stays filled with what it was': !stays || prefillOf(after) === prefillOf(before),
    'anew is for whom the portal shows': !isAnew || prefillOf(after) === after.announced,
    'anew there is nothing of the other': !isAnew || after.work.kind === 'none',
    'a choice waits for the server':
      !isAnew || !(each.do === 'park' || each.do === 'settle') || after.writes === 0,
    'a write is for the portal’s patient or by choice':
      isChosen || isFromRecord || isMade || begunFor.every(isPortals),
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

test('property: whatever happens in whatever order, nothing is begun for the wrong patient', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 30 }), async (commands) => {
      const guard = createPatientGuard(record(0));
      const frame = createFrame(guard);
      for (const each of commands) {
        const before = guard.get();
        const count = frame.begun.length;
        expect(await run(each, frame)).toBe(0);
        expect(broken(each, before, guard.get(), frame.begun.slice(count))).toEqual([]);
        // The pages go with their round.
        expect(frame.page() === undefined || frame.page()?.step.isCurrent()).toBe(true);
      }
      // Drafts of two patients never share a place.
      const places = new Set(frame.drafts.map(({ place }) => place));
      const pairs = new Set(frame.drafts.map(({ place, who }) => `${place} ${who}`));
      expect(pairs.size).toBe(places.size);
    }),
    { numRuns: 400 },
  );
});

describe('drafts', () => {
  const draft = (who: number, savedAt: string) => ({
    values: { ...record(who).values, dateOfBirth: { day: '30', month: '1', year: '1999' } },
    savedAt,
  });

  test('the announced patient’s own comes back, the newest of several; nobody else’s does', () => {
    const step = createPatientGuard(record(0)).guardStep(undefined, 'opened');
    const drafts = {
      theirs: draft(1, '2026-11-23T12:00:00Z'),
      older: draft(0, '2026-11-23T10:00:00Z'),
      newer: draft(0, '2026-11-23T11:00:00Z'),
    };
    expect(step.newDraft(drafts)).toBe(drafts.newer);
    expect(step.isOwn('newer')).toBe(true);
    expect(step.isOwn('theirs')).toBe(false);
    expect(step.place()).toBe('newer');
  });

  test('of several the one that the address names comes first', () => {
    const step = createPatientGuard(record(0)).guardStep(undefined, 'opened');
    const drafts = { opened: draft(0, '2026-11-23T10:00:00Z'), newer: draft(0, '2026-11-23T11:00:00Z') };
    expect(step.newDraft(drafts)).toBe(drafts.opened);
  });

  test('without one, what is typed goes to the place that the address names, unless it is somebody else’s', () => {
    const none = createPatientGuard(record(0)).guardStep(undefined, 'opened');
    expect(none.newDraft({ theirs: draft(1, '') })).toBeUndefined();
    expect(none.place()).toBe('opened');
    const taken = createPatientGuard(record(0)).guardStep(undefined, 'theirs');
    expect(taken.newDraft({ theirs: draft(1, '') })).toBeUndefined();
    expect(taken.isOwn('theirs')).toBe(false);
    expect(taken.place()).toMatch(/^[\da-f]{32}$/);
  });

  test('before they are known, nothing goes to where somebody else’s may be', () => {
    const step = createPatientGuard(record(0)).guardStep(undefined, 'theirs');
    expect(step.place()).not.toBe('theirs');
    expect(step.newDraft({ theirs: draft(1, '') })).toBeUndefined();
  });

  test('where the portal shows nobody, it is as in a tab: what the address names', () => {
    const step = createPatientGuard({ values: {}, leftOut: [] }).guardStep(undefined, 'opened');
    const drafts = { opened: draft(1, ''), newer: draft(1, '2026-11-23T11:00:00Z') };
    expect(step.newDraft(drafts)).toBe(drafts.opened);
    expect(
      createPatientGuard({ values: {}, leftOut: [] }).guardStep(undefined, 'x').newDraft(drafts),
    ).toBeUndefined();
  });

  test('one that was put aside comes back when it is asked for by name', () => {
    const guard = createPatientGuard(record(0));
    guard.dispatch({ type: 'resume', place: 'theirs' });
    const step = guard.guardStep(undefined, 'theirs');
    const drafts = { theirs: draft(1, ''), own: draft(0, '') };
    expect(step.newDraft(drafts)).toBe(drafts.theirs);
    expect(step.place()).toBe('theirs');
  });
});
