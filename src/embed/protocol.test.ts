import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCodes, isCount, isReferralId, readFrameEvent, readSetup, readTheme } from './protocol.ts';

describe('A3 readFrameEvent', () => {
  it.each([
    [{ type: 'ready', lastName: 'Doe' }, { type: 'ready' }],
    [{ type: 'closed' }, { type: 'closed' }],
    [
      { type: 'stepChanged', step: 'patient', title: 'John' },
      { type: 'stepChanged', step: 'patient' },
    ],
    [
      { type: 'created', referralId: 'r_1-A', context: 'R-1042', patient: {} },
      { type: 'created', referralId: 'r_1-A', context: 'R-1042' },
    ],
    [
      { type: 'submitted', referralId: '7', context: 7 },
      { type: 'submitted', referralId: '7' },
    ],
    [
      { type: 'confirmed', referralId: '7', context: 'x'.repeat(201) },
      { type: 'confirmed', referralId: '7', context: 'x'.repeat(200) },
    ],
    [
      { type: 'sessionEnding', seconds: 120 },
      { type: 'sessionEnding', seconds: 120 },
    ],
    [
      { type: 'error', code: 'version', message: 'm'.repeat(501), stack: 's' },
      { type: 'error', code: 'version', message: 'm'.repeat(500) },
    ],
  ])('takes of %o its own fields only', (given, expected) => {
    expect(readFrameEvent(given)).toStrictEqual(expected);
  });

  it.each([
    undefined,
    null,
    'ready',
    [],
    [{ type: 'ready' }],
    { type: ['ready'] },
    { type: 'READY' },
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'stepChanged' },
    { type: 'stepChanged', step: 'John Doe' },
    { type: 'stepChanged', step: 'x'.repeat(33) },
    { type: 'created', referralId: '' },
    { type: 'created', referralId: '../1' },
    { type: 'submitted', referralId: 1 },
    { type: 'confirmed', referralId: 'x'.repeat(65) },
    { type: 'sessionEnding', seconds: -1 },
    { type: 'sessionEnding', seconds: Number.NaN },
    { type: 'sessionEnding', seconds: '120' },
    { type: 'error', code: 'constructor', message: '' },
    { type: 'error', code: 'version' },
  ])('A2 drops %o', (given) => {
    expect(readFrameEvent(given)).toBeUndefined();
  });

  it('A2 A16 drops anything, or gives what a portal may know, and never throws', () => {
    const type = fc.constantFrom('ready', 'stepChanged', 'created', 'sessionEnding', 'closed', 'error');
    const field = fc.anything();
    const near = fc.record(
      { type, step: field, referralId: field, context: field, seconds: field, code: field, message: field },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(fc.oneof(near, fc.anything({ withNullPrototype: true })), (given) => {
        const event = readFrameEvent(given);
        for (const [name, value] of Object.entries(event ?? {})) {
          expect(allowed[name as keyof typeof allowed](value)).toBe(true);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});

const allowed = {
  type: (value: unknown) => typeof value === 'string',
  step: (value: unknown) => typeof value === 'string' && /^[a-z-]{1,32}$/.test(value),
  referralId: isReferralId,
  context: (value: unknown) => typeof value === 'string' && value.length <= 200,
  seconds: isCount,
  code: (value: unknown) => errorCodes.some((each) => each === value),
  message: (value: unknown) => typeof value === 'string' && value.length <= 500,
};

describe('readSetup', () => {
  it('takes what has the right form', () => {
    const setup = {
      version: 1,
      patient: { firstName: 'John' },
      context: 'R-1',
      referralId: 'r1',
      theme: { mode: 'dark', tokens: { '--ref-accent': '#000' } },
      finish: 'submit',
    };
    expect(readSetup(setup)).toStrictEqual(setup);
  });

  it.each([
    [undefined, { version: 0 }],
    [[], { version: 0 }],
    [
      { version: '1', patient: ['John'], context: 1, referralId: 'a b', theme: 'dark', finish: 'all' },
      { version: 0 },
    ],
    [
      { version: 2, theme: { mode: 'night', tokens: { '--ref-radius': 0 } } },
      { version: 2, theme: { tokens: {} } },
    ],
    [{ version: Infinity, patient: null }, { version: 0 }],
  ])('leaves out of %o what has not', (given, expected) => {
    expect(readSetup(given)).toStrictEqual(expected);
  });

  it('A16 never throws, and touches no prototype', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (given) => {
        expect(isCount(readSetup(given).version)).toBe(true);
        expect(Object.values(readTheme(given).tokens ?? {}).every((each) => typeof each === 'string')).toBe(
          true,
        );
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
    const hostile: unknown = JSON.parse('{"tokens":{"__proto__":"x","--ref-accent":"#000"}}');
    expect(Object.getPrototypeOf(readTheme(hostile).tokens)).toBe(Object.prototype);
  });
});
