import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConversation } from './conversation.ts';
import type { PlainPatient, Setup } from './protocol.ts';

/** A frame as far as it listens: what was said to it. */
type Heard = string[];

function begun(initial: Partial<Setup> = {}) {
  const conversation = createConversation<Heard>({ version: 1, ...initial });
  return {
    ...conversation,
    setPatient: (lastName: string) =>
      conversation.say((heard) => heard.push(`patient ${lastName}`), { patient: { lastName } }),
    open: (referralId: string) =>
      conversation.say((heard) => heard.push(`open ${referralId}`), { referralId }),
  };
}

describe('a conversation', () => {
  it('keeps what is said before the frame is ready, and says it once and in order', () => {
    const { begin, ready, setPatient, open } = begun({ patient: { lastName: 'A' } });
    setPatient('B');
    expect(begin()).toEqual({ version: 1, patient: { lastName: 'A' } });
    open('r1');
    setPatient('C');
    const heard: Heard = [];
    ready(heard);
    expect(heard).toEqual(['patient B', 'open r1', 'patient C']);
    ready(heard);
    setPatient('D');
    expect(heard).toEqual(['patient B', 'open r1', 'patient C', 'patient D']);
  });

  it('F15 tells a frame that is loaded again where it was', () => {
    const { begin, ready, setPatient, goOnWith } = begun({ patient: { lastName: 'A' }, context: 'R-1' });
    begin();
    ready([]);
    goOnWith('r1');
    setPatient('B');
    expect(begin()).toEqual({ version: 1, patient: { lastName: 'B' }, context: 'R-1', referralId: 'r1' });
    goOnWith(undefined);
    expect(begin()).toEqual({ version: 1, patient: { lastName: 'B' }, context: 'R-1' });
  });

  it('says nothing to a frame that was just loaded again', () => {
    const { begin, ready, setPatient } = begun();
    begin();
    const before: Heard = [];
    ready(before);
    begin();
    setPatient('B');
    expect(before).toEqual([]);
    const after: Heard = [];
    ready(after);
    expect(after).toEqual(['patient B']);
  });

  it('leaves every ready frame with the patient that was announced last, whatever is reloaded when', () => {
    const step = fc.oneof(
      fc.constantFrom({ does: 'load' as const }, { does: 'ready' as const }),
      fc.string({ minLength: 1, maxLength: 3 }).map((name) => ({ does: 'say' as const, name })),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { begin, ready, setPatient } = begun({ patient: { lastName: 'first' } });
        let frame = { knows: (begin().patient as PlainPatient).lastName, heard: [] as Heard };
        let last = 'first';
        for (const each of steps) {
          if (each.does === 'load') frame = { knows: (begin().patient as PlainPatient).lastName, heard: [] };
          if (each.does === 'ready') ready(frame.heard);
          if (each.does === 'say') {
            last = each.name;
            setPatient(last);
          }
        }
        ready(frame.heard);
        expect(frame.heard.at(-1)?.slice('patient '.length) ?? frame.knows).toBe(last);
      }),
    );
  });
});
