import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mountReferral } from './mountReferral.ts';
import type { ScanReferralElement } from './element.ts';
import type { ReferralOptions } from './options.ts';

vi.mock(import('./mountReferral.ts'));

/** As much of an element as the class needs. */
class FakeElement extends EventTarget {
  readonly style = { setProperty: vi.fn() };
  isConnected = false;
  readonly attributes = new Map<string, string>();
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
}
vi.stubGlobal('HTMLElement', FakeElement);
const { ScanReferralElement: Element } = await import('./element.ts');

const mounted = { setPatient: vi.fn(), setTheme: vi.fn(), open: vi.fn(), destroy: vi.fn() };
const getAssertion = async () => 'signed';
const ofNorthgate = { origin: 'https://referrals.example', partner: 'northgate' };

function element(attributes: Readonly<Record<string, string>> = ofNorthgate) {
  const made = new Element() as ScanReferralElement & FakeElement;
  for (const [name, value] of Object.entries(attributes)) made.attributes.set(name, value);
  return made;
}
function put(made: ScanReferralElement & FakeElement) {
  made.isConnected = true;
  made.connectedCallback();
}
function take(made: ScanReferralElement & FakeElement) {
  made.isConnected = false;
  made.disconnectedCallback();
}
const settled = () => Promise.resolve();
const options = (): ReferralOptions => vi.mocked(mountReferral).mock.lastCall?.[1] as ReferralOptions;

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(mountReferral).mockReturnValue(mounted);
});

describe('<scan-referral>', () => {
  it('is mounted once it is in the page and has its options, whichever comes first', async () => {
    const made = element();
    made.options = { getAssertion };
    await settled();
    expect(mountReferral).not.toHaveBeenCalled();
    put(made);
    await settled();
    const other = element();
    put(other);
    await settled();
    other.options = { getAssertion };
    await settled();
    expect(mountReferral).toHaveBeenCalledTimes(2);
  });

  it('reads its attributes, those that come in the same breath too', async () => {
    const made = element({});
    put(made);
    made.options = { getAssertion, patient: { lastName: 'Doe' } };
    const attributes = {
      ...ofNorthgate,
      context: 'R-1',
      'referral-id': 'r1',
      finish: 'submit',
      'min-height': '600',
      'max-height': '900',
    };
    for (const [name, value] of Object.entries(attributes)) made.attributes.set(name, value);
    await settled();
    expect(options()).toMatchObject({
      ...ofNorthgate,
      context: 'R-1',
      referralId: 'r1',
      finish: 'submit',
      minHeight: 600,
      maxHeight: 900,
      patient: { lastName: 'Doe' },
    });
  });

  it('takes options that were set before the element was known', async () => {
    const made = element();
    Object.defineProperty(made, 'options', { value: { getAssertion }, configurable: true, writable: true });
    put(made);
    await settled();
    expect(mountReferral).toHaveBeenCalledOnce();
    expect(Object.hasOwn(made, 'options')).toBe(false);
  });

  it('passes on another patient with its context, and another theme, and asks the newest getAssertion', async () => {
    const made = element();
    const patient = { lastName: 'A' };
    made.options = { getAssertion, patient };
    put(made);
    await settled();
    made.options = { getAssertion: async () => 'newer', patient };
    expect(mounted.setPatient).not.toHaveBeenCalled();
    expect(await options().getAssertion()).toBe('newer');
    made.attributes.set('context', 'R-2');
    made.options = { getAssertion, patient: { lastName: 'B' }, theme: { mode: 'dark' } };
    expect(mounted.setPatient).toHaveBeenCalledExactlyOnceWith({ lastName: 'B' }, 'R-2');
    expect(mounted.setTheme).toHaveBeenCalledExactlyOnceWith({ mode: 'dark' });
  });

  it('opens another referral', async () => {
    const made = element();
    made.options = { getAssertion };
    put(made);
    await settled();
    made.attributeChangedCallback('referral-id', null, 'r1');
    made.attributeChangedCallback('referral-id', 'r1', 'r1');
    made.attributeChangedCallback('referral-id', 'r1', null);
    expect(mounted.open).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it('F15 goes on when it is moved, ends when it is taken away, and can come back', async () => {
    const made = element();
    made.options = { getAssertion };
    put(made);
    await settled();
    take(made);
    put(made);
    await settled();
    expect(mounted.destroy).not.toHaveBeenCalled();
    take(made);
    await settled();
    expect(mounted.destroy).toHaveBeenCalledOnce();
    put(made);
    await settled();
    expect(mountReferral).toHaveBeenCalledTimes(2);
  });

  it('tells what happens as DOM events', async () => {
    const made = element();
    made.options = { getAssertion };
    put(made);
    await settled();
    const heard: unknown[] = [];
    for (const name of ['ready', 'submitted', 'error'])
      made.addEventListener(name, (event) => heard.push([name, (event as CustomEvent<unknown>).detail]));
    options().ready?.();
    options().submitted?.({ referralId: 'r1', context: 'R-1' });
    options().error?.({ code: 'version', message: 'm' });
    expect(heard).toEqual([
      ['ready', null],
      ['submitted', { referralId: 'r1', context: 'R-1' }],
      ['error', { code: 'version', message: 'm' }],
    ]);
  });
});
