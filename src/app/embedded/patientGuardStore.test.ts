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
    const step = createPatientGuard(record(0)).guardStep(undefined);
    const drafts = {
      patient: draft(1, '2026-11-23T12:00:00Z'),
      'patient-a': draft(0, '2026-11-23T10:00:00Z'),
      'patient-b': draft(0, '2026-11-23T11:00:00Z'),
    };
    expect(step.newDraft(drafts)).toBe(drafts['patient-b']);
    expect(step.isOwn('patient-b')).toBe(true);
    expect(step.isOwn('patient')).toBe(false);
  });

  test('without one, what is typed goes to a place of its own', () => {
    const step = createPatientGuard(record(0)).guardStep(undefined);
    expect(step.newDraft({ patient: draft(1, '') })).toBeUndefined();
    expect(step.isOwn('patient')).toBe(false);
  });

  test('where the portal shows nobody, it is as in a tab', () => {
    const step = createPatientGuard({ values: {}, leftOut: [] }).guardStep(undefined);
    const drafts = { patient: draft(1, '') };
    expect(step.newDraft(drafts)).toBe(drafts.patient);
  });
});
