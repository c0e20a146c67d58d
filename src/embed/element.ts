import { mountReferral } from './mountReferral.ts';
import type { MountedReferral, ReferralHandlers, ReferralOptions } from './options.ts';

const handlerNames = [
  'ready',
  'stepChanged',
  'created',
  'submitted',
  'confirmed',
  'sessionEnding',
  'closed',
  'error',
] as const satisfies readonly (keyof ReferralHandlers)[];

/** The options that cannot be written as attributes, set as one property before or after the element is placed. */
export type ElementOptions = Pick<ReferralOptions, 'getAssertion'> &
  Partial<Pick<ReferralOptions, 'patient' | 'theme'>>;

// Importing this on a server, where there are no elements, must not fail.
const Base =
  (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as unknown as typeof HTMLElement);

/**
 * `<scan-referral origin partner context referral-id finish min-height max-height>`. Its property `options` holds the
 * rest; the events are DOM events of the same names, with what happened in `detail`.
 */
export class ScanReferralElement extends Base {
  static readonly observedAttributes = ['referral-id'];
  #mounted: MountedReferral | undefined;
  #options: ElementOptions | undefined;

  /** See {@link ElementOptions}. Setting it mounts the wizard, or passes on a new patient or theme. */
  get options(): ElementOptions | undefined {
    return this.#options;
  }

  set options(options: ElementOptions | undefined) {
    const before = this.#options;
    this.#options = options;
    this.#mountSoon();
    if (options?.patient && options.patient !== before?.patient)
      this.#mounted?.setPatient(options.patient, this.#text('context'));
    if (options?.theme && options.theme !== before?.theme) this.#mounted?.setTheme(options.theme);
  }

  connectedCallback(): void {
    this.style.setProperty('display', 'block');
    // Set before the element was known to the page, it hides the accessor.
    if (Object.hasOwn(this, 'options')) {
      const { options } = this;
      Reflect.deleteProperty(this, 'options');
      this.options = options;
    }
    this.#mountSoon();
  }

  disconnectedCallback(): void {
    // An element that is moved is back at once, and its referral goes on.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#mounted?.destroy();
      this.#mounted = undefined;
    });
  }

  attributeChangedCallback(_name: string, before: string | null, referralId: string | null): void {
    if (referralId !== null && referralId !== before) this.#mounted?.open(referralId);
  }

  /** Waits until everything is set that is set together, in whatever order. */
  #mountSoon(): void {
    queueMicrotask(() => this.#mount());
  }

  #mount(): void {
    if (!this.isConnected || this.#mounted || !this.#options) return;
    const given = {
      context: this.#text('context'),
      referralId: this.#text('referral-id'),
      finish: this.#text('finish'),
      minHeight: this.#pixels('min-height'),
      maxHeight: this.#pixels('max-height'),
    };
    const handlers = handlerNames.map((name) => [
      name,
      (detail: unknown) => void this.dispatchEvent(new CustomEvent(name, { detail })),
    ]);
    this.#mounted = mountReferral(this, {
      ...this.#options,
      ...(Object.fromEntries([
        ...Object.entries(given).filter(([, value]) => value !== undefined),
        ...handlers,
      ]) as Partial<ReferralOptions>),
      origin: this.#text('origin') ?? '',
      partner: this.#text('partner') ?? '',
      // The one that is set by then, not the one of the start.
      getAssertion: async () => (await this.#options?.getAssertion()) ?? '',
    });
  }

  #text(name: string): string | undefined {
    return this.getAttribute(name) ?? undefined;
  }

  #pixels(name: string): number | undefined {
    const text = this.#text(name);
    return text === undefined ? undefined : Number(text);
  }
}

/** Makes `<scan-referral>` known to the page; once is enough, more do no harm. */
export function defineScanReferral(): void {
  if (!customElements.get('scan-referral')) customElements.define('scan-referral', ScanReferralElement);
}
